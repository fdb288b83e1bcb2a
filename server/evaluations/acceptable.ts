import { modeRules } from '../../schema/challenges.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { demand, notFound } from '../platform/refusal.ts'
import type { ProposalFields } from '../proposals/queries.ts'
import type { EvaluationFields } from './model.ts'

/** Refuses what may not be accepted: what is listed apart or off the shortlist, and what would pass a better rank. */
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
  // Of all that is judged, not of the shortlist alone: ranks may have changed, or a proposal come back, since it was made.
  const isJudged = (ranked: string) => proposals.some(({ _id }) => _id === ranked)
  const rankOf = new Map(
    ranking.flatMap(({ proposalId, rank }) =>
      rank === null || !isJudged(proposalId) ? [] : [[proposalId, rank] as const],
    ),
  )
  const worst = Math.max(0, ...acceptedIds.flatMap((id) => rankOf.get(id) ?? []))
  demand(
    !modeRules[mode].mayAward || [...rankOf].every(([id, rank]) => acceptedIds.includes(id) || rank >= worst),
    'OUT_OF_ORDER',
    'In this mode the best rank goes first: a proposal of a better rank would be declined. If it is not on the shortlist, put it there.',
    'acceptedIds',
  )
}
