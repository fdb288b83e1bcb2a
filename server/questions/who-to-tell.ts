import type { Act } from '../platform/act.ts'
import { firstOf } from '../platform/database.ts'
import { everything, nothing, type Rule } from '../platform/rule.ts'
import { Question, type QuestionFields } from './model.ts'

/** For reactors of the house alone: who asked is known to it, and told to the asking supplier's own people only. */
const theHouse: Rule<QuestionFields> = ({ viewer }) => (viewer.isSystem ? everything() : nothing())

export const questionToTellOf = (system: Act, id: string): Promise<QuestionFields | null> =>
  firstOf(Question, system, theHouse, { _id: id })
