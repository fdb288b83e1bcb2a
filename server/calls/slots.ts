import { addMinutes } from 'date-fns'
import { callLimits } from '../../schema/calls.ts'
import { addWorkingDays } from '../platform/working-days.ts'
import type { CallRoundFields, CallSlot } from './model.ts'

type Round = Pick<CallRoundFields, 'slots' | 'minutes' | 'nation'>

export const endOf = ({ minutes }: Pick<Round, 'minutes'>, { startsAt }: Pick<CallSlot, 'startsAt'>): Date =>
  addMinutes(startsAt, minutes)

/** By when the notes of a call are published: three working days of the force after it ends. */
export const notesDue = (round: Round, slot: CallSlot): Date =>
  addWorkingDays(endOf(round, slot), callLimits.notesWorkingDays, round.nation)

/** The call whose notes are overdue, and for which the later slots stay shut; null where none is. */
export const overdueIn = (round: Round, now: Date): CallSlot | null =>
  round.slots.find((slot) => slot.taken && !slot.notesAt && now > notesDue(round, slot)) ?? null

/** Whether a call may not take place now, because notes of an earlier one are overdue. */
export const isShut = (round: Round, slot: CallSlot, now: Date): boolean => {
  const overdue = overdueIn(round, now)
  return overdue !== null && slot.notesAt === null && slot.startsAt > overdue.startsAt
}
