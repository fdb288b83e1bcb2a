import { moveCallInput, publishCallNotesInput } from '../../../schema/calls.ts'
import { challengesById } from '../../challenges/queries.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { chainOf, record } from '../../platform/events.ts'
import { demandClean, demandOwnerLooked } from '../../platform/guarded.ts'
import { demand, demandYours, notFound } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canOffer, canPublishLooked, canSee } from '../access.ts'
import { CallRound, type CallRoundFields, type CallSlot, callFacts } from '../model.ts'
import { isFree, wasHeld } from '../slots.ts'
import { recordFreed } from './give.ts'
import { demandTimes } from './times.ts'

/** What was said in a call, published to everybody. What was published stands. */
export const publishCallNotes = command(
  publishCallNotesInput,
  async (act, { slot: number, notes, looked, ...input }) => {
    const round = await find(CallRound, input.id, act, canSee)
    demandYours(passes(canOffer, act, round))
    demandOwnerLooked({ notes }, looked, passes(canPublishLooked, act, round))
    const slot = slotOf(round, number)
    demand(slot.taken, 'NOT_TAKEN', 'Nobody has this slot.')
    demand(act.now >= slot.startsAt, 'NOT_YET', 'The call has not begun.')
    demand(!slot.notesAt, 'ALREADY_PUBLISHED', 'Its notes are published. Answer a question to add to them.')
    demand(wasHeld(round, slot, act.now), 'SHUT', 'It was shut when it began, and did not take place: move it.')

    const { challengeId } = round
    await round.set({ slots: withSlot(round, { ...slot, notes, notesAt: act.now }) }).save()
    const chain = chainOf('challenge', challengeId)
    await record(act, callFacts, 'notesPublished', round._id, { challengeId, slot: number }, { chain })
    return round._id
  },
)

/** Moves a call to a later time: one that is shut, or that somebody cannot keep. Everybody sees that it moved and why. */
export const moveCall = command(moveCallInput, async (act, { slot: number, to, reason, ...input }) => {
  const round = await find(CallRound, input.id, act, canSee)
  demandYours(passes(canOffer, act, round))
  const slot = slotOf(round, number)
  demand(!wasHeld(round, slot, act.now), 'HELD', 'It took place: publish what was said in it.')
  demand(to > slot.startsAt && to > act.now, 'ONLY_LATER', 'A call only moves later.', 'to')
  const moved = { ...slot, startsAt: to }
  const slots = withSlot(round, moved)
  const [challenge] = await challengesById(act, [round.challengeId])
  if (!challenge) throw notFound()
  demandTimes(challenge, { minutes: round.minutes, nation: round.nation, slots }, 'to')
  demandClean({ reason })

  const { challengeId } = round
  await round.set({ slots }).save()
  const said = { challengeId, slot: number, from: slot.startsAt, to, reason }
  await record(act, callFacts, 'moved', round._id, said, { chain: chainOf('challenge', challengeId) })
  // Its time had passed with nobody in it: from now on it can be taken again.
  if (slot.startsAt <= act.now && isFree(round, moved, act.now)) await recordFreed(act, round, [number])
  return round._id
})

function slotOf({ slots }: CallRoundFields, number: number): CallSlot {
  const slot = slots.find((one) => one.number === number)
  if (!slot) throw notFound()
  return slot
}

const withSlot = ({ slots }: CallRoundFields, changed: CallSlot): CallSlot[] =>
  slots.map((slot) => (slot.number === changed.number ? changed : slot))
