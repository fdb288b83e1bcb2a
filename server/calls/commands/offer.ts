import { randomBytes } from 'node:crypto'
import { offerCallsInput } from '../../../schema/calls.ts'
import { modeRules } from '../../../schema/modes.ts'
import { challengesById } from '../../challenges/queries.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { command } from '../../platform/command.ts'
import { chainOf, record } from '../../platform/events.ts'
import { demandAdminLooked } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandYours, notFound } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { asNation } from '../../platform/working-days.ts'
import { canOffer } from '../access.ts'
import { sha256 } from '../draw.ts'
import { CallRound, type CallRoundFields, callFacts } from '../model.ts'
import { demandTimes } from './times.ts'

/**
 * Offers calls of equal length to everybody at once. Whoever asks before the draw has the same chance; the seed of the draw
 * is made now and its hash published, so that nobody can choose it when the requests are known.
 */
export const offerCalls = command(offerCallsInput, async (act, input): Promise<CallRoundFields> => {
  const [challenge] = await challengesById(act, [input.challengeId])
  if (!challenge) throw notFound()
  const { startsAt, minutes, drawAt, joining, challengeId } = input
  const slots = [...startsAt]
    .sort((one, other) => one.getTime() - other.getTime())
    .map((start, place) => ({ number: place + 1, startsAt: start, taken: false, notes: null, notesAt: null }))
  const [force] = await organisationsById(act, [challenge.forceId])
  const seed = randomBytes(32).toString('hex')
  const round = {
    ...{ _id: newId(), version: 0, challengeId, forceId: challenge.forceId, minutes, slots, drawAt, drawnAt: null },
    ...{ nation: asNation(force?.nation), joining, seed, seedHash: sha256(seed), entries: [] },
  }
  demandYours(passes(canOffer, act, round))
  demandAdminLooked(act, { joining }, input.looked)
  demand(modeRules[challenge.mode].equalCalls, 'NO_CALLS', 'In this mode no force talks to one supplier alone.')
  demand(drawAt > act.now, 'PASSED', 'The draw has to lie ahead, so that everybody can ask.', 'drawAt')
  const [first] = slots
  demand(first && first.startsAt > drawAt, 'ORDER', 'The first call comes after the draw.', 'startsAt')
  demandTimes(challenge, round, 'startsAt')
  const offered = await CallRound.exists({ challengeId })
  demand(!offered, 'ALREADY_OFFERED', 'Calls are offered once, so that everybody is in one draw.')

  await CallRound.create([round])
  const said = { challengeId, slots: slots.length, minutes, drawAt, seedHash: round.seedHash }
  await record(act, callFacts, 'offered', round._id, said, { chain: chainOf('challenge', challengeId) })
  return round
})
