import type { HydratedDocument } from 'mongoose'
import { challengesById } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { record } from '../../platform/events.ts'
import { CallRequest, type CallRoundFields, callRequestFacts } from '../model.ts'

/** Gives a slot that became free to the next in the draw; with nobody in line, or once the challenge ended, it stays free. Part of another command. */
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
}

const nextInLine = (roundId: string) => CallRequest.findOne({ roundId, state: 'waiting' }).sort({ place: 1 })
