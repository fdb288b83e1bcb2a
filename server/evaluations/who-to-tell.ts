import type { Act } from '../platform/act.ts'
import { firstOf } from '../platform/database.ts'
import { everything, nothing, type Rule } from '../platform/rule.ts'
import { StandstillCase, type StandstillCaseFields } from './model-cases.ts'

/** For reactors of the house alone: no request ever passes it. */
const theHouse: Rule<StandstillCaseFields> = ({ viewer }) => (viewer.isSystem ? everything() : nothing())

/** Whom a case about a decision is between. Null when there is none. */
export const caseToTellOf = (system: Act, id: string): Promise<StandstillCaseFields | null> =>
  firstOf(StandstillCase, system, theHouse, { _id: id })
