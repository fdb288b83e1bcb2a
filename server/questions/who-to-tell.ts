import type { Act } from '../platform/act.ts'
import { firstOf, listOf } from '../platform/database.ts'
import { everything, filter, nothing, type Rule } from '../platform/rule.ts'
import { Question, type QuestionFields } from './model.ts'

/** For reactors of the house alone: who asked is known to it, and told to the asking supplier's own people only. */
const theHouse: Rule<QuestionFields> = ({ viewer }) => (viewer.isSystem ? everything() : nothing())

export const questionToTellOf = (system: Act, id: string): Promise<QuestionFields | null> =>
  firstOf(Question, system, theHouse, { _id: id })

/** What was answered to who asked alone. Who that is stays with the house: nothing here says it. */
export type AnsweredPrivately = Pick<QuestionFields, '_id' | 'challengeId' | 'forceId' | 'text' | 'answer'>

export const answeredPrivatelyIn = async (system: Act, challengeId: string): Promise<AnsweredPrivately[]> => {
  const found = await listOf(
    Question,
    system,
    theHouse,
    { challengeId, state: 'private' },
    { sort: { askedOn: 1, _id: 1 }, limit: 500 },
  )
  return found.map(({ _id, forceId, text, answer }) => ({ _id, challengeId, forceId, text, answer }))
}

/** The suppliers that have asked something on a challenge, each once. To nobody but its own people is it said that it did. */
export async function askingSuppliersOf(system: Act, challengeId: string): Promise<string[]> {
  const asked = Question.find({ $and: [{ challengeId }, filter(theHouse, system)] }).select({ supplierId: 1 })
  const found = await asked.lean<Pick<QuestionFields, 'supplierId'>[]>()
  return [...new Set(found.flatMap(({ supplierId }) => supplierId ?? []))]
}
