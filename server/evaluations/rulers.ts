import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { passes } from '../platform/rule.ts'
import { answersForIt } from './access.ts'
import type { SeatFields } from './model.ts'
import { hasConflict, isFree, partOf } from './seats.ts'

/** What is ruled on: what one person declared for one proposal. */
type Declared = { personId: string; proposalId: string }
type Seats = readonly Pick<SeatFields, 'personId' | 'declarations' | 'leftWithConflictAt'>[]
type Panel = Pick<ChallengeFields, 'panel' | 'panelIds'>

/** The moderators who rule on a possible conflict: never on their own, nor on one with a proposal that they are kept from. */
export const moderatorsWhoRule = (challenge: Panel, seats: Seats, { personId, proposalId }: Declared): string[] =>
  challenge.panelIds.filter(
    (one) => one !== personId && partOf(challenge, one) === 'moderator' && isFree(seatOf(seats, one), proposalId),
  )

/** Whether an admin of the force may rule where no moderator may: they did not declare it, and have no conflict here. */
export const mayRuleAsAdmin = (seats: Seats, admin: string, { personId, proposalId }: Declared): boolean => {
  const seat = seatOf(seats, admin)
  const proposals = [proposalId, ...seat.declarations.map((one) => one.proposalId)]
  return admin !== personId && isFree(seat, proposalId) && !proposals.some((one) => hasConflict(seat, one))
}

/** Whether the viewer rules on it: a moderator, or where none may, an admin of the force. */
export function mayRule(
  act: Act,
  challenge: Panel & Pick<ChallengeFields, '_id' | 'forceId'>,
  seats: Seats,
  declared: Declared,
): boolean {
  const { personId } = act.viewer
  if (!personId) return false
  const moderators = moderatorsWhoRule(challenge, seats, declared)
  return moderators.length > 0
    ? moderators.includes(personId)
    : passes(answersForIt, act, challenge) && mayRuleAsAdmin(seats, personId, declared)
}

const seatOf = (seats: Seats, personId: string): Pick<SeatFields, 'declarations' | 'leftWithConflictAt'> =>
  seats.find((seat) => seat.personId === personId) ?? { declarations: [] }
