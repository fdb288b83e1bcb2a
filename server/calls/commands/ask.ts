import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { askForCallInput } from '../../../schema/calls.ts'
import { id } from '../../../schema/people.ts'
import { challengesById } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command, Raced } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandLooked } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canSee, canTakeBack, isOurs } from '../access.ts'
import { CallRequest, CallRound, callRequestFacts } from '../model.ts'
import { giveToNext } from './give.ts'

/** A supplier asks for a call, or changes what it wants to talk about. Until the draw nobody else learns of it. */
export const askForCall = command(askForCallInput, async (act, input): Promise<string> => {
  const round = await find(CallRound, input.id, act, canSee)
  const supplierId = supplierOf(act)
  demandLooked({ questions: input.questions }, input.looked)
  await demandOpen(act, round.challengeId)
  demand(
    !round.drawnAt && act.now < round.drawAt,
    'DRAWN',
    `The draw was at ${round.drawAt.toISOString()}; it is ${act.now.toISOString()}.`,
  )
  const { _id: roundId, challengeId, forceId } = round
  // Written, so that the draw and a request of the last moment meet: one of them is tried again.
  const { matchedCount } = await CallRound.updateOne({ _id: roundId, drawnAt: null }, { $inc: { version: 1 } })
  if (matchedCount !== 1) throw new Raced('The calls were drawn under a request.')
  const before = await CallRequest.findOne({ roundId, supplierId })
  const asked = { questions: input.questions, state: 'asked' as const, askedById: act.viewer.personId }
  if (before) {
    const wasOut = before.state === 'withdrawn'
    await before.set(asked).save()
    if (wasOut) await record(act, callRequestFacts, 'asked', before._id, { challengeId })
    return roundId
  }
  const salt = randomBytes(16).toString('hex')
  const request = { _id: newId(), roundId, challengeId, forceId, supplierId, salt, ...asked }
  await CallRequest.create([request])
  await record(act, callRequestFacts, 'asked', request._id, { challengeId })
  return roundId
})

/** The supplier that the viewer asks for: its admins and editors do. */
export function supplierOf({ viewer }: Act): string {
  const [supplierId] = viewer.organisationsAs('admin', 'editor')
  const asks = viewer.actingFor?.kind === 'supplier' || viewer.actingFor?.kind === 'partner'
  demand(supplierId && asks, 'NOT_YOURS', 'Only an editor of a supplier asks for a call.')
  return supplierId
}

/** Refuses once the challenge is not open. */
export async function demandOpen(act: Act, challengeId: string): Promise<void> {
  const [challenge] = await challengesById(act, [challengeId])
  demand(challenge?.state === 'open', 'NOT_OPEN', 'Calls are asked for while the challenge is open.')
}

/** Takes it back. A slot that becomes free goes to the next in the draw, and with nobody in line to whoever takes it. */
export const withdrawCallRequest = command(z.object({ id }), async (act, input): Promise<string> => {
  const request = await find(CallRequest, input.id, act, isOurs)
  demandYours(passes(canTakeBack, act, request))
  demand(request.state !== 'withdrawn', 'ALREADY_WITHDRAWN', 'It was taken back.')
  const round = await find(CallRound, request.roundId, act, canSee)
  const slot = round.slots.find(({ number }) => number === request.slot)
  demand(!slot || act.now < slot.startsAt, 'STARTED', 'The call has begun.')

  const { challengeId } = request
  await request.set({ state: 'withdrawn', slot: null }).save()
  await record(act, callRequestFacts, 'withdrawn', request._id, { challengeId })
  if (slot) await giveToNext(act, round, slot.number)
  return round._id
})
