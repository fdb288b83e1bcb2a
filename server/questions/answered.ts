import { Question, type QuestionFields } from './model.ts'

/** Bounds what one look costs; far more than are asked. */
const mostAnswers = 5_000

export type Answered = Pick<QuestionFields, 'forceId' | 'askedOn' | 'answeredAt'>

/** When questions were asked and answered since this moment, last first. Corrections answer nothing that was asked. */
export const answeredSince = (since: Date, limit: number): Promise<Answered[]> =>
  Question.find({ state: 'published', answeredAt: { $gt: since }, correctsId: null })
    .select('forceId askedOn answeredAt')
    .sort({ answeredAt: -1 })
    .limit(limit)
    .lean<Answered[]>()

/** When the questions of these challenges were asked and answered to all, corrections left out. */
export const answersTo = (challengeIds: readonly string[]): Promise<(Answered & { challengeId: string })[]> =>
  Question.find({ challengeId: { $in: challengeIds }, state: 'published', correctsId: null })
    .select('challengeId forceId askedOn answeredAt')
    .sort({ challengeId: 1, number: 1 })
    .limit(mostAnswers)
    .lean<(Answered & { challengeId: string })[]>()
