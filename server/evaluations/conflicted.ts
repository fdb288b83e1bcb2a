import type { Act } from '../platform/act.ts'
import { filter } from '../platform/rule.ts'
import { isOwnSeat } from './access.ts'
import { Seat, type SeatFields } from './model.ts'
import { isStoredConflict } from './rulings.ts'

const saysConflict = {
  $or: [{ declarations: { $elemMatch: isStoredConflict } }, { leftWithConflictAt: { $ne: null } }],
}

/** Everybody whom something keeps from judging any proposal to this challenge, as they said themselves or it was ruled. */
export const conflictedIn = async (challengeId: string): Promise<string[]> =>
  (await Seat.find({ challengeId, ...saysConflict }).lean<SeatFields[]>()).map(({ personId }) => personId)

/** Whether something keeps the viewer from judging any proposal to this challenge, as they said or it was ruled. */
export const hasConflictIn = async (act: Act, challengeId: string): Promise<boolean> =>
  act.viewer.personId !== null &&
  (await Seat.exists({
    $and: [{ challengeId, ...saysConflict }, filter(isOwnSeat, act)],
  })) !== null
