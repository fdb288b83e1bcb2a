import type { Act } from '../platform/act.ts'
import { filter } from '../platform/rule.ts'
import { isOwnSeat } from './access.ts'
import { Seat, type SeatFields } from './model.ts'
import { isConflict } from './rulings.ts'

type Said = Pick<SeatFields, 'declarations' | 'leftWithConflictAt'>

/** Something keeps them from judging any of it, as they said themselves or as it was ruled. */
const saysConflict = ({ declarations, leftWithConflictAt }: Said): boolean =>
  Boolean(leftWithConflictAt) || declarations.some(isConflict)

/** Everybody whom something keeps from judging any proposal to this challenge. */
export async function conflictedIn(challengeId: string): Promise<string[]> {
  const seats = await Seat.find({ challengeId }).sort({ _id: 1 }).limit(200).lean<SeatFields[]>()
  return seats.filter(saysConflict).map(({ personId }) => personId)
}

/** Whether something keeps the viewer from judging any proposal to this challenge. */
export async function hasConflictIn(act: Act, challengeId: string): Promise<boolean> {
  if (act.viewer.personId === null) return false
  const seat = await Seat.findOne({ $and: [{ challengeId }, filter(isOwnSeat, act)] }).lean<SeatFields | null>()
  return seat !== null && saysConflict(seat)
}

/** In which of these challenges something keeps the viewer from judging any proposal. One round trip for all. */
export async function ownConflictsAmong(act: Act, challengeIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (act.viewer.personId === null || challengeIds.length === 0) return new Set()
  const seats = await Seat.find({ $and: [{ challengeId: { $in: challengeIds } }, filter(isOwnSeat, act)] })
    .limit(500)
    .lean<SeatFields[]>()
  return new Set(seats.filter(saysConflict).map(({ challengeId }) => challengeId))
}
