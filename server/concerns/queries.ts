import type { Act } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { spelledReference } from '../platform/ids.ts'
import { passes } from '../platform/rule.ts'
import { canDecide, canSee, canSeeInside, isOnRecord, theHouse } from './access.ts'
import { Concern, type ConcernFields } from './model.ts'
import { isTiedTo } from './ties.ts'
import { decidingSteps, managersSteps, type StepName, stateOf, stepsOpenTo } from './transitions.ts'

export type { ConcernAppeal, ConcernDecision, ConcernFields } from './model.ts'

/** In the order of the ids; null where absent or hidden. */
export const concernsById = (act: Act, ids: readonly string[]): Promise<(ConcernFields | null)[]> =>
  byIds(Concern, ids, act, canSee)

/** By its reference, in any case, with or without hyphens. */
export const concernByReference = (act: Act, reference: string): Promise<ConcernFields | null> =>
  firstOf(Concern, act, canSee, { reference: spelledReference('CN', reference) })

/** Those that the viewer’s organisation raised or answers for, and for a Charter manager all; newest first. */
export const concernsFor = (
  act: Act,
  { before, limit }: { before: string | null; limit: number },
): Promise<ConcernFields[]> =>
  listOf(Concern, act, canSeeInside, { _id: before ? { $lt: before } : { $gt: '' } }, { sort: { _id: -1 }, limit })

const mostUpheld = 500

/** What was upheld against each of these organisations and is final, newest first. One round trip for all. */
export async function upheldAgainst(act: Act, organisationIds: readonly string[]): Promise<ConcernFields[][]> {
  const where = { againstId: { $in: organisationIds }, state: { $in: ['decided', 'final'] } }
  const found = await listOf(Concern, act, isOnRecord, where, { sort: { _id: -1 }, limit: mostUpheld })
  return organisationIds.map((id) => found.filter(({ againstId }) => againstId === id))
}

/** What was written, for those who may read it. */
export const insideFor = (act: Act, concern: ConcernFields): ConcernFields | null =>
  passes(canSeeInside, act, concern) ? concern : null

/** Whether both sides and the managers have let go of it, and everybody reads what was found. */
export const recordFor = (act: Act, concern: ConcernFields): ConcernFields | null =>
  passes(isOnRecord, act, concern) ? concern : null

/** What this viewer may do with it now. One round trip, for a Charter manager alone. */
export async function stepsNow(act: Act, concern: ConcernFields): Promise<StepName[]> {
  const open = stepsOpenTo(act, concern)
  const isManagers = open.some((name) => managersSteps.includes(name))
  const isTied = isManagers && (await isTiedTo(act, concern))
  return isTied ? [] : open
}

/** Whether this viewer is a Charter manager who may not decide on it, now that it waits for a manager. */
export async function isAnothers(act: Act, concern: ConcernFields): Promise<boolean> {
  if (!act.viewer.isCharterManager) return false
  const state = stateOf(concern, act.now)
  if (!['raised', 'answered', 'appealed'].includes(state)) return false
  if (state === 'appealed' && concern.decision?.byId === act.viewer.personId) return true
  return !passes(canDecide, act, concern) || (await isTiedTo(act, concern))
}

/** For a Charter manager: what waits for a decision that this one may make, oldest first. One round trip. */
export async function concernsToDecide(act: Act): Promise<ConcernFields[]> {
  const where = {
    $or: [{ state: { $in: ['answered', 'appealed'] } }, { state: 'raised', replyDueAt: { $lte: act.now } }],
  }
  const found = await listOf(Concern, act, canDecide, where, { sort: { _id: 1 }, limit: 100 })
  return found.filter((concern) => stepsOpenTo(act, concern).some((name) => decidingSteps.includes(name)))
}

/** For the house alone: decisions that nobody appealed against in time, and of which that is not written down. */
export const concernsToClose = (system: Act): Promise<ConcernFields[]> =>
  listOf(
    Concern,
    system,
    theHouse,
    { state: 'decided', appealDueAt: { $lte: system.now } },
    { sort: { appealDueAt: 1 }, limit: 100 },
  )

/** For reactors of the house alone. */
export const concernToTellOf = (system: Act, id: string): Promise<ConcernFields | null> =>
  firstOf(Concern, system, theHouse, { _id: id })
