import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { challengesById } from '../../challenges/queries.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { chainOf, record } from '../../platform/events.ts'
import { demand } from '../../platform/refusal.ts'
import { theHouse } from '../access.ts'
import { drawnOrder, entryOf } from '../draw.ts'
import { CallRequest, CallRound, callFacts } from '../model.ts'
import { isFree } from '../slots.ts'
import { recordFreed } from './give.ts'

/** Draws who has a call, once its time has come. Done by the house, for nobody may do it sooner or later than another. */
export const drawCalls = command(z.object({ id }), async (act, input): Promise<void> => {
  const round = await find(CallRound, input.id, act, theHouse())
  demand(!round.drawnAt, 'DRAWN', 'It was drawn.')
  demand(act.now >= round.drawAt, 'NOT_YET', `The draw is at ${round.drawAt.toISOString()}.`)

  const [challenge] = await challengesById(act, [round.challengeId])
  const requests = await CallRequest.find({ roundId: round._id, state: 'asked' })
  // What ended before the draw has no calls: nobody is told that they have one.
  if (challenge?.state !== 'open') {
    for (const request of requests) await request.set({ state: 'withdrawn' }).save()
    await round.set({ drawnAt: act.now }).save()
    return
  }
  const requestOf = new Map(requests.map((request) => [entryOf(request.salt), request]))
  const entries = drawnOrder(round.seed, [...requestOf.keys()])
  for (const [at, entry] of entries.entries()) {
    const slot = round.slots[at]?.number ?? null
    const drawn = { state: slot === null ? ('waiting' as const) : ('drawn' as const), slot, place: at + 1 }
    await requestOf.get(entry)?.set(drawn).save()
  }
  const slots = round.slots.map((slot) => ({ ...slot, taken: slot.number <= entries.length }))
  await round.set({ slots, entries, drawnAt: act.now }).save()
  const { challengeId, seed } = round
  const said = { challengeId, seed, entries, slots: slots.length }
  await record(act, callFacts, 'drawn', round._id, said, { chain: chainOf('challenge', challengeId) })
  const free = slots.filter((slot) => isFree(round, slot, act.now)).map(({ number }) => number)
  if (free.length > 0) await recordFreed(act, round, free)
})
