import type { Act } from '../platform/act.ts'
import { filter } from '../platform/rule.ts'
import { isOwnSeat } from './access.ts'
import { Seat } from './model.ts'

/** Whether something keeps the viewer from judging any proposal to this challenge, as they said themselves. */
export const hasConflictIn = async (act: Act, challengeId: string): Promise<boolean> =>
  act.viewer.personId !== null &&
  (await Seat.exists({
    $and: [
      { challengeId, $or: [{ 'declarations.kind': 'actual' }, { leftWithConflictAt: { $ne: null } }] },
      filter(isOwnSeat, act),
    ],
  })) !== null
