import type { Act } from '../platform/act.ts'
import { firstOf } from '../platform/database.ts'
import { theHouse } from './access.ts'
import { CallRequest, type CallRequestFields, CallRound, type CallRoundFields, type CallSlot } from './model.ts'
import { wasHeld } from './slots.ts'

/** A call, and who called. `sourceId` is its name, whether its notes are published or not. */
export type HeldCall = { sourceId: string; challengeId: string; forceId: string; toIds: string[]; at: Date }

/** A call that took place and whose notes are published. For reactors of the house alone. */
export async function heldCall(
  system: Act,
  roundId: string,
  number: number,
): Promise<(HeldCall & { notes: string }) | null> {
  const round = await firstOf(CallRound, system, theHouse<CallRoundFields>(), { _id: roundId })
  const slot = round?.slots.find((each) => each.number === number)
  const call = round && slot && (await callIn(system, round, slot))
  return call && slot?.notes ? { ...call, notes: slot.notes } : null
}

/** The calls of a challenge that had begun by now and whose notes nobody has read. For reactors of the house alone. */
export async function callsWithoutNotes(system: Act, challengeId: string): Promise<HeldCall[]> {
  const round = await firstOf(CallRound, system, theHouse<CallRoundFields>(), { challengeId })
  const silent = round?.slots.filter((slot) => !slot.notesAt && wasHeld(round, slot, system.now)) ?? []
  const calls = await Promise.all(silent.map(async (slot) => round && callIn(system, round, slot)))
  return calls.filter((call) => call !== null)
}

async function callIn(system: Act, { _id, challengeId, forceId }: CallRoundFields, slot: CallSlot) {
  const drawn = { roundId: _id, state: 'drawn', slot: slot.number } as const
  const request = await firstOf(CallRequest, system, theHouse<CallRequestFields>(), drawn)
  const sourceId = `call:${_id}:${slot.number}`
  return request && { sourceId, challengeId, forceId, toIds: [request.supplierId], at: slot.startsAt }
}
