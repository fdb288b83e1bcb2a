import type { Act } from '../platform/act.ts'
import { byIds, listOf } from '../platform/database.ts'
import { filter, passes } from '../platform/rule.ts'
import { canSee, canSeeRequest, isOfTheForce, isOurs, theHouse } from './access.ts'
import {
  CallRequest,
  type CallRequestFields,
  CallRound,
  type CallRoundFields,
  type CallRoundShown,
  shownOnly,
} from './model.ts'
import { endOf, isFree, isShut, notesDue } from './slots.ts'

export type { CallRequestFields, CallRoundShown } from './model.ts'

/** The calls of a challenge that the viewer can see (ask for it before), for each of these challenges. */
export async function callRoundsOf(act: Act, challengeIds: readonly string[]): Promise<(CallRoundShown | null)[]> {
  const found = await CallRound.find({ $and: [{ challengeId: { $in: challengeIds } }, filter(canSee, act)] })
    .select(shownOnly)
    .lean<CallRoundShown[]>()
  const byChallenge = new Map(found.map((round) => [round.challengeId, round]))
  return challengeIds.map((id) => byChallenge.get(id) ?? null)
}

/** In the order of the ids; null where absent. */
export async function callRoundsById(act: Act, ids: readonly string[]): Promise<(CallRoundShown | null)[]> {
  const found = await CallRound.find({ $and: [{ _id: { $in: ids } }, filter(canSee, act)] })
    .select(shownOnly)
    .lean<CallRoundShown[]>()
  const byId = new Map(found.map((round) => [round._id, round]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** In the order of the ids; null where absent or hidden. */
export const callRequestsById = (act: Act, ids: readonly string[]): Promise<(CallRequestFields | null)[]> =>
  byIds(CallRequest, ids, act, canSeeRequest)

/** Which of these requests the viewer's own organisation made: it alone is given the salt. */
export const isOwnRequest = (act: Act, request: CallRequestFields): boolean => passes(isOurs, act, request)

/** The requests that this viewer may know of: its own, and for the force those that have a slot. In the order of the draw. */
export const requestsOf = (act: Act, roundId: string): Promise<CallRequestFields[]> =>
  listOf(CallRequest, act, canSeeRequest, { roundId }, { sort: { state: 1, place: 1 }, limit: 100 })

/** How to join: for the force, and for a supplier whose slot is not shut. Null for everybody else. */
export async function joiningFor(act: Act, round: CallRoundShown): Promise<string | null> {
  const asForce = passes(isOfTheForce, act, { ...round, seed: '', joining: '' })
  if (!asForce && !(await hasAnOpenSlot(act, round))) return null
  const found = await CallRound.findById(round._id).select('joining').lean<Pick<CallRoundFields, 'joining'> | null>()
  return found?.joining ?? null
}

async function hasAnOpenSlot(act: Act, round: CallRoundShown): Promise<boolean> {
  const [ours] = await listOf(
    CallRequest,
    act,
    isOurs,
    { roundId: round._id, state: 'drawn' },
    { sort: { place: 1 }, limit: 1 },
  )
  const slot = ours && slotsOf(act, round).find(({ number }) => number === ours.slot)
  return slot !== undefined && !slot.isShut
}

/** The seed of a draw, once it is made: before, its hash alone is public. */
export async function seedOf(round: CallRoundShown): Promise<string | null> {
  if (!round.drawnAt) return null
  const found = await CallRound.findById(round._id).select('seed').lean<Pick<CallRoundFields, 'seed'> | null>()
  return found?.seed ?? null
}

export type SlotShown = {
  number: number
  startsAt: Date
  endsAt: Date
  taken: boolean
  notes: string | null
  notesAt: Date | null
  notesDueAt: Date | null
  isShut: boolean
  isFree: boolean
}

/** Every slot of a round as it stands by the clock. */
export const slotsOf = ({ now }: Act, round: CallRoundShown): SlotShown[] =>
  round.slots.map((slot) => ({
    ...slot,
    endsAt: endOf(round, slot),
    notesDueAt: slot.taken && !isShut(round, slot, now) ? notesDue(round, slot) : null,
    isShut: isShut(round, slot, now),
    isFree: isFree(round, slot, now),
  }))

/** The calls that a supplier has, on whatever engagement. */
export const ownCalls = (act: Act): Promise<CallRequestFields[]> =>
  listOf(CallRequest, act, isOurs, { state: 'drawn' }, { sort: { _id: -1 }, limit: 50 })

/** What the house has to draw now. */
export const roundsToDraw = (system: Act): Promise<CallRoundFields[]> =>
  listOf(
    CallRound,
    system,
    theHouse<CallRoundFields>(),
    { drawnAt: null, drawAt: { $lte: system.now } },
    { sort: { drawAt: 1 }, limit: 100 },
  )

/** Who asked, for telling them what came of the draw. For reactors of the house alone. */
export const requestsToTellOf = (system: Act, roundId: string): Promise<CallRequestFields[]> =>
  listOf(
    CallRequest,
    system,
    theHouse<CallRequestFields>(),
    { roundId, state: { $in: ['drawn', 'waiting'] } },
    { sort: { state: 1, place: 1 }, limit: 500 },
  )

/** One request, for telling its supplier that a slot became free. For reactors of the house alone. */
export const requestToTellOf = async (system: Act, id: string): Promise<CallRequestFields | null> =>
  (await listOf(CallRequest, system, theHouse<CallRequestFields>(), { _id: id }, { sort: { _id: 1 }, limit: 1 }))[0] ??
  null
