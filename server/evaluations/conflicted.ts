import type { Act } from '../platform/act.ts'
import { filter } from '../platform/rule.ts'
import { isOwnSeat } from './access.ts'
import { Seat } from './model.ts'

/** Whether the viewer declared, for any proposal to this challenge, that something keeps them from judging it. */
export const hasConflictIn = async (act: Act, challengeId: string): Promise<boolean> =>
  act.viewer.personId !== null &&
  (await Seat.exists({
    $and: [{ challengeId, 'declarations.kind': 'actual' }, filter(isOwnSeat, act)],
  })) !== null
