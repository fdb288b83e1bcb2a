import type { ChallengeFields } from '../challenges/who-to-tell.ts'
import { actingPeopleOf } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { firstOf, listOf } from '../platform/database.ts'
import { everything, nothing, type Rule } from '../platform/rule.ts'
import { Seat, type SeatFields } from './model.ts'
import { StandstillCase, type StandstillCaseFields } from './model-cases.ts'
import { Clarification, type ClarificationFields } from './model-clarifications.ts'
import { Finding, type FindingFields } from './model-eligibility.ts'
import { mayRuleAsAdmin, moderatorsWhoRule } from './rulers.ts'
import { waitedOn } from './rulings.ts'

/** For reactors of the house alone: no request ever passes it. */
const theHouse: Rule<StandstillCaseFields> = ({ viewer }) => (viewer.isSystem ? everything() : nothing())

/** Whom a case about a decision is between. Null when there is none. */
export const caseToTellOf = (system: Act, id: string): Promise<StandstillCaseFields | null> =>
  firstOf(StandstillCase, system, theHouse, { _id: id })

const theHousesFindings: Rule<FindingFields> = ({ viewer }) => (viewer.isSystem ? everything() : nothing())

/** What was found about a proposal, for who is told of it. Null when there is none. */
export const findingToTellOf = (system: Act, id: string): Promise<FindingFields | null> =>
  firstOf(Finding, system, theHousesFindings, { _id: id })

const theHousesClarifications: Rule<ClarificationFields> = ({ viewer }) => (viewer.isSystem ? everything() : nothing())

/** What a proposer was asked, for who is told of it. Null when there is none. */
export const clarificationToTellOf = (system: Act, id: string): Promise<ClarificationFields | null> =>
  firstOf(Clarification, system, theHousesClarifications, { _id: id })

/** That one proposer was asked something alone: never what, for it tells of a proposal that few may read. */
export type AskedOfProposer = Pick<ClarificationFields, '_id' | 'forceId'>

/** Every question to one proposer alone in a challenge. For reactors of the house alone. */
export async function askedOfProposersIn(system: Act, challengeId: string): Promise<AskedOfProposer[]> {
  const found = await listOf(
    Clarification,
    system,
    theHousesClarifications,
    { challengeId },
    { sort: { _id: 1 }, limit: 500 },
  )
  return found.map(({ _id, forceId }) => ({ _id, forceId }))
}

const theHousesSeats: Rule<SeatFields> = ({ viewer }) => (viewer.isSystem ? everything() : nothing())

const seatsOf = (system: Act, challengeId: string): Promise<SeatFields[]> =>
  listOf(Seat, system, theHousesSeats, { challengeId }, { sort: { _id: 1 }, limit: 50 })

/** Who rules on possible conflicts that somebody declared: moderators, or admins where no moderator may. */
export async function rulersToTell(
  system: Act,
  challenge: ChallengeFields,
  { personId, proposalIds }: { personId: string; proposalIds: readonly string[] },
): Promise<{ moderators: string[]; admins: string[] }> {
  const seats = await seatsOf(system, challenge._id)
  const ruled = proposalIds.map((proposalId) => ({ personId, proposalId }))
  const forAdmins = ruled.filter((one) => moderatorsWhoRule(challenge, seats, one).length === 0)
  const admins = forAdmins.length > 0 ? await actingPeopleOf(challenge.forceId, 'admin') : []
  return {
    moderators: ruled.flatMap((one) => moderatorsWhoRule(challenge, seats, one)),
    admins: admins.filter((admin) => forAdmins.some((one) => mayRuleAsAdmin(seats, admin, one))),
  }
}

/** Who declared a possible conflict that waits for a ruling, with any proposal to a challenge or with one. For the house alone. */
export async function waitingForRuling(system: Act, challengeId: string, proposalId?: string): Promise<string[]> {
  const seats = await seatsOf(system, challengeId)
  const waits = (seat: SeatFields) => waitedOn(seat).filter((one) => !proposalId || one === proposalId).length > 0
  return seats.filter(waits).map(({ personId }) => personId)
}
