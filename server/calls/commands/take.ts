import { randomBytes } from 'node:crypto'
import { takeCallInput } from '../../../schema/calls.ts'
import { systemAct } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { chainOf, record } from '../../platform/events.ts'
import { demandLooked } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { canSee } from '../access.ts'
import { CallRequest, CallRound, callFacts, callRequestFacts } from '../model.ts'
import { isFree } from '../slots.ts'
import { demandOpen, supplierOf } from './ask.ts'

/**
 * Takes a call that nobody has after the draw, at once: the first supplier that does has it, and each has one. Everybody
 * learns that it is taken, the force by whom, as of one that was drawn.
 */
export const takeCall = command(
  takeCallInput,
  async (act, { slot: number, questions, looked, ...input }): Promise<string> => {
    const round = await find(CallRound, input.id, act, canSee)
    const supplierId = supplierOf(act)
    demandLooked({ questions }, looked)
    await demandOpen(act, round.challengeId)
    demand(round.drawnAt, 'NOT_DRAWN', 'The calls are not drawn yet: ask for one instead.')
    const slot = round.slots.find((one) => one.number === number)
    if (!slot) throw notFound()
    const before = await CallRequest.findOne({ roundId: round._id, supplierId })
    demand(before?.state !== 'drawn', 'HAS_CALL', 'Your organisation has a call. Every supplier has one at the most.')
    demand(!slot.taken, 'TAKEN', 'Somebody has this call. Load the page again to see which are free.')
    demand(act.now < slot.startsAt, 'STARTED', 'Its time has come: it can be taken no more.')
    demand(
      isFree(round, slot, act.now),
      'SHUT',
      'Notes of an earlier call are overdue, so this one does not take place yet.',
    )

    const { _id: roundId, challengeId, forceId } = round
    await round.set({ slots: round.slots.map((one) => (one === slot ? { ...one, taken: true } : one)) }).save()
    const made = { _id: newId(), roundId, challengeId, forceId, supplierId, salt: randomBytes(16).toString('hex') }
    const request = before ?? new CallRequest(made)
    await request.set({ questions, state: 'drawn', slot: number, askedById: act.viewer.personId }).save()
    const said = { challengeId, slot: number }
    await record(act, callRequestFacts, 'taken', request._id, said)
    const house = systemAct(act.now, act.requestId)
    await record(house, callFacts, 'taken', roundId, said, { chain: chainOf('challenge', challengeId) })
    return roundId
  },
)
