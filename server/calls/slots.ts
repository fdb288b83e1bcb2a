import { addMinutes } from 'date-fns/addMinutes'
import { areIntervalsOverlapping } from 'date-fns/areIntervalsOverlapping'
import { callLimits } from '../../schema/calls.ts'
import { addWorkingDays } from '../platform/working-days.ts'
import type { CallRoundFields, CallSlot } from './model.ts'

type Round = Pick<CallRoundFields, 'slots' | 'minutes' | 'nation'>

export const endOf = ({ minutes }: Pick<Round, 'minutes'>, { startsAt }: Pick<CallSlot, 'startsAt'>): Date =>
  addMinutes(startsAt, minutes)

/** By when the notes of a call are published: three working days of the force after it ends. */
export const notesDue = (round: Round, slot: CallSlot): Date =>
  addWorkingDays(endOf(round, slot), callLimits.notesWorkingDays, round.nation)

const byTime = (slots: readonly CallSlot[]) =>
  [...slots].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())

/** The first of these calls whose notes were overdue at a moment. */
const overdueAmong = (round: Round, held: readonly CallSlot[], at: Date): CallSlot | null =>
  held.find((slot) => (slot.notesAt === null || slot.notesAt > at) && at > notesDue(round, slot)) ?? null

/** The calls that take place, in the order of time: one that is shut when it begins does not, and owes no notes. */
function heldOf(round: Round): CallSlot[] {
  const held: CallSlot[] = []
  for (const slot of byTime(round.slots)) if (slot.taken && !overdueAmong(round, held, slot.startsAt)) held.push(slot)
  return held
}

/** Whether a call took place, or is taking place. Late notes of another one change nothing about it. */
export const wasHeld = (round: Round, slot: CallSlot, now: Date): boolean =>
  now >= slot.startsAt && heldOf(round).some(({ number }) => number === slot.number)

/** Whether a call does not take place because notes of an earlier one are overdue, or were when it began. */
export function isShut(round: Round, slot: CallSlot, now: Date): boolean {
  if (!slot.taken || slot.notesAt) return false
  if (now >= slot.startsAt) return !wasHeld(round, slot, now)
  const overdue = overdueAmong(round, heldOf(round), now)
  return overdue !== null && slot.startsAt > overdue.startsAt
}

/** Whether a call can be taken: drawn, nobody has it, it lies ahead, and no notes are overdue that would shut it. */
export const isFree = (round: Round & Pick<CallRoundFields, 'drawnAt'>, slot: CallSlot, now: Date): boolean =>
  round.drawnAt !== null && !slot.taken && slot.startsAt > now && !isShut(round, { ...slot, taken: true }, now)

/** Whether two of the calls would be at the same time. */
export function overlap(round: Round): boolean {
  const slots = byTime(round.slots)
  return slots.some((slot, place) => {
    const next = slots[place + 1]
    return (
      next !== undefined &&
      areIntervalsOverlapping(
        { start: slot.startsAt, end: endOf(round, slot) },
        { start: next.startsAt, end: endOf(round, next) },
      )
    )
  })
}
