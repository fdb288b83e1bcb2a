import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { passes } from '../platform/rule.ts'
import { openedProposals, type ProposalFields } from '../proposals/queries.ts'
import { answersForIt, canSeeSeats, isOfThePanel } from './access.ts'
import { type Declaration, Seat, type SeatFields } from './model.ts'
import { mayRule } from './rulers.ts'
import { waitsForRuling } from './rulings.ts'

/** A possible conflict that the viewer rules on, or has: who declared it, of which proposal, and in which words. */
export type PossibleConflict = Declaration & { personId: string; proposal: ProposalFields }

/** Every one of a challenge that the viewer may rule on, those that wait first. Nothing once it is decided, and to nobody else. */
export async function possibleConflicts(act: Act, challenge: ChallengeFields): Promise<PossibleConflict[]> {
  const isTheirs = passes(isOfThePanel, act, challenge) || passes(answersForIt, act, challenge)
  if (!isTheirs || challenge.state !== 'evaluating') return []
  const [seats, proposals] = await Promise.all([
    listOf(Seat, act, canSeeSeats, { challengeId: challenge._id }, { sort: { _id: 1 }, limit: 50 }),
    openedProposals(act, challenge._id),
  ])
  const found = toRuleOf(act, challenge, seats).flatMap((one) => {
    const proposal = proposals.find(({ _id }) => _id === one.proposalId)
    return proposal ? [{ ...one, proposal }] : []
  })
  return found.sort((one, other) => Number(waitsForRuling(other)) - Number(waitsForRuling(one)))
}

/** How many of them wait for the viewer. */
export const waitingForViewer = (act: Act, challenge: ChallengeFields, seats: readonly SeatFields[]): number =>
  challenge.state === 'evaluating' ? toRuleOf(act, challenge, seats).filter(waitsForRuling).length : 0

const toRuleOf = (act: Act, challenge: ChallengeFields, seats: readonly SeatFields[]) =>
  seats.flatMap(({ personId, declarations }) =>
    declarations
      .filter(({ kind, proposalId }) => kind === 'possible' && mayRule(act, challenge, seats, { personId, proposalId }))
      .map((one) => ({ ...one, personId })),
  )
