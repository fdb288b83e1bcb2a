import { type EngagementMode, modeRules } from '../../schema/challenges.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { organisationsById } from '../organisations/queries.ts'
import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { firstOf, listOf } from '../platform/database.ts'
import { filter } from '../platform/rule.ts'
import { asNation } from '../platform/working-days.ts'
import { answersForCase, canSeeCase, mayAskAboutIt } from './access.ts'
import { isForAnother } from './another-admin.ts'
import { mayReadByName } from './by-name.ts'
import { hasConflictIn } from './conflicted.ts'
import { Feedback } from './model.ts'
import { StandstillCase, type StandstillCaseFields } from './model-cases.ts'
import { type StandstillTime, standstillTime } from './standstill-clock.ts'

export type { StandstillCaseFields } from './model-cases.ts'

type Decided = Pick<ChallengeFields, '_id' | 'forceId' | 'mode' | 'outcome' | 'decidedAt'>
const workingDaysOf = (mode: EngagementMode) => modeRules[mode].standstillWorkingDays

/** The standstill of a decision; null where none is owed: nothing was awarded, or the mode awards nothing. */
export async function standstillTimeOf(act: Act, decided: Decided): Promise<StandstillTime | null> {
  const { _id: challengeId, decidedAt, mode, outcome, forceId } = decided
  const workingDays = workingDaysOf(mode)
  if (!decidedAt || outcome !== 'partnership' || workingDays === 0) return null
  const [force] = await organisationsById(act, [forceId])
  // Every case stops the clock for everybody; what it says is read through its rule, below.
  const cases = await StandstillCase.find({ challengeId })
    .select('raisedAt closedAt outcome')
    .sort({ _id: 1 })
    .limit(500)
    .lean<Pick<StandstillCaseFields, 'raisedAt' | 'closedAt' | 'outcome'>[]>()
  return standstillTime({ decidedAt, workingDays, nation: asNation(force?.nation) }, cases, act.now)
}

export type StandstillShown = StandstillTime & {
  workingDays: number
  mayRaise: boolean
  mayAnswer: boolean
  mayAnswerChallenges: boolean
  cases: StandstillCaseFields[]
}

/** The countdown for everybody, and to who may read them the cases. */
export async function standstillOf(act: Act, challenge: ChallengeFields): Promise<StandstillShown | null> {
  const time = await standstillTimeOf(act, challenge)
  if (!time) return null
  const challengeId = challenge._id
  const isOfTheForce = act.viewer.organisationsAs('admin').includes(challenge.forceId)
  const [told, cases, forAnother, hasConflict] = await Promise.all([
    firstOf(Feedback, act, mayAskAboutIt, { challengeId }),
    listOf(StandstillCase, act, canSeeCase, { challengeId }, { sort: { _id: 1 }, limit: 500 }),
    isOfTheForce && isForAnother(act, challengeId, challenge.forceId),
    isOfTheForce && hasConflictIn(act, challengeId),
  ])
  const mayAnswer = isOfTheForce && !hasConflict
  return {
    ...time,
    workingDays: workingDaysOf(challenge.mode),
    mayRaise: told !== null && (time.state === 'running' || time.state === 'stopped'),
    mayAnswer,
    mayAnswerChallenges: mayAnswer && !forAnother,
    cases,
  }
}

/** The open cases that the viewer answers for, the oldest first: for the desk. */
export const casesToAnswer = (act: Act): Promise<StandstillCaseFields[]> =>
  listOf(StandstillCase, act, answersForCase, { closedAt: null }, { sort: { _id: 1 }, limit: 50 })

/** What a supplier put to the force, with the name of who answers for it. Who of the supplier raised it stays its own. */
export type CaseByName = Omit<StandstillCaseFields, 'raisedById' | 'conflictedIds' | 'closedById'> & {
  owner: string | null
}

/** As many as are read. */
export const mostCases = 500

/** Every case about a decision. For who has a conflict there is none, also where they act for a supplier that raised one. */
export async function casesByName(act: Act, challenge: ChallengeFields): Promise<CaseByName[]> {
  if (!(await mayReadByName(act, challenge))) return []
  const cases = await StandstillCase.find({ $and: [{ challengeId: challenge._id }, filter(answersForCase, act)] })
    .select({ raisedById: 0, conflictedIds: 0, closedById: 0 })
    .sort({ _id: 1 })
    .limit(mostCases)
    .lean<Omit<CaseByName, 'owner'>[]>()
  const owners = await peopleByIds(cases.map(({ ownerId }) => ownerId ?? ''))
  return cases.map((one, place) => ({ ...one, owner: one.ownerId ? shownName(owners[place]) : null }))
}
