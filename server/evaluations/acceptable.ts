import { modeRules } from '../../schema/challenges.ts'
import { drawnBefore } from '../../schema/ties.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { demand, notFound } from '../platform/refusal.ts'
import type { ProposalFields } from '../proposals/queries.ts'
import type { EvaluationFields } from './model.ts'

/**
 * Refuses what may not be accepted: what is listed apart or off the shortlist, and in an award what would pass a better
 * rank, or one of the same rank that was drawn first (`tieRule`).
 */
export function demandAcceptable(
  acceptedIds: readonly string[],
  { mode }: ChallengeFields,
  { ranking, shortlistedAt }: EvaluationFields,
  proposals: readonly ProposalFields[],
): void {
  if (!acceptedIds.every((accepted) => proposals.some(({ _id }) => _id === accepted))) throw notFound()
  demand(
    acceptedIds.every((accepted) => ranking.some(({ proposalId, rank }) => proposalId === accepted && rank !== null)),
    'BELOW_MINIMUM',
    'A proposal that is listed apart, below a minimum or not scored, cannot be accepted.',
    'acceptedIds',
  )
  const mayBeAccepted = proposals.filter(({ state }) => !shortlistedAt || state === 'shortlisted')
  const isIn = (accepted: string) => mayBeAccepted.some(({ _id }) => _id === accepted)
  demand(
    acceptedIds.every(isIn),
    'NOT_SHORTLISTED',
    'There is a shortlist, and only a proposal on it can be accepted.',
    'acceptedIds',
  )
  if (modeRules[mode].mayAward) demandInOrder(acceptedIds, ranking, proposals)
}

/** In an award the best rank goes first, and of one rank whose letter was drawn first. */
function demandInOrder(
  acceptedIds: readonly string[],
  ranking: EvaluationFields['ranking'],
  proposals: readonly ProposalFields[],
): void {
  // Of all that is judged, not of the shortlist alone: ranks may have changed, or a proposal come back, since it was made.
  const ranked = ranking.flatMap(({ proposalId, rank }) => {
    const judged = proposals.find(({ _id }) => _id === proposalId)
    return rank === null || !judged
      ? []
      : [{ rank, letter: judged.letter ?? '', isAccepted: acceptedIds.includes(proposalId) }]
  })
  const accepted = ranked.filter(({ isAccepted }) => isAccepted)
  const declined = ranked.filter(({ isAccepted }) => !isAccepted)
  const worst = Math.max(0, ...accepted.map(({ rank }) => rank))
  demand(
    declined.every(({ rank }) => rank >= worst),
    'OUT_OF_ORDER',
    'In this mode the best rank goes first: a proposal of a better rank would be declined. If it is not on the shortlist, put it there.',
    'acceptedIds',
  )
  const drawnFirst = declined.find(
    (one) =>
      one.rank === worst && accepted.some(({ rank, letter }) => rank === worst && drawnBefore(one.letter, letter)),
  )
  demand(
    !drawnFirst,
    'LOT',
    `Equal in all, the lot decides: letter ${drawnFirst?.letter ?? ''} was drawn first at the opening, and would be declined.`,
    'acceptedIds',
  )
}
