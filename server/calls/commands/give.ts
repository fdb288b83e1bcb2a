import type { HydratedDocument } from 'mongoose'
import { challengesById } from '../../challenges/queries.ts'
import { type Act, systemAct } from '../../platform/act.ts'
import { chainOf, record } from '../../platform/events.ts'
import { CallRequest, type CallRoundFields, callFacts, callRequestFacts } from '../model.ts'

/** Gives a slot that became free to the next in the draw; with nobody in line everybody is told that it can be taken. Part of another command. */
export async function giveToNext(act: Act, round: HydratedDocument<CallRoundFields>, slot: number): Promise<void> {
  const [challenge] = await challengesById(act, [round.challengeId])
  const next = challenge?.state === 'open' ? await nextInLine(round._id) : null
  if (next) {
    await next.set({ state: 'drawn', slot }).save()
    await record(act, callRequestFacts, 'given', next._id, { challengeId: round.challengeId, slot })
    return
  }
  const slots = round.slots.map((one) => (one.number === slot ? { ...one, taken: false } : one))
  await round.set({ slots }).save()
  if (challenge?.state === 'open') await recordFreed(act, round, [slot])
}

/** That calls can be taken. The house says so: whoever gave one back is named to nobody. */
export async function recordFreed(
  { now, requestId }: Act,
  { _id, challengeId }: CallRoundFields,
  free: number[],
): Promise<void> {
  const chain = chainOf('challenge', challengeId)
  await record(systemAct(now, requestId), callFacts, 'freed', _id, { challengeId, free }, { chain })
}

const nextInLine = (roundId: string) => CallRequest.findOne({ roundId, state: 'waiting' }).sort({ place: 1 })
