import { Question, type QuestionFields } from './model.ts'

export type Answered = Pick<QuestionFields, 'forceId' | 'askedOn' | 'answeredAt'>

/** When questions were asked and answered since this moment, last first. Corrections answer nothing that was asked. */
export const answeredSince = (since: Date, limit: number): Promise<Answered[]> =>
  Question.find({ state: 'published', answeredAt: { $gt: since }, correctsId: null })
    .select('forceId askedOn answeredAt')
    .sort({ answeredAt: -1 })
    .limit(limit)
    .lean<Answered[]>()
