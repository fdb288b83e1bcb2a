import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { openedProposals, type ProposalFields } from '../proposals/queries.ts'
import { toScoreOf } from './eligible.ts'
import { type EvaluationFields, Seat, type SeatFields } from './model.ts'
import { hasConflict } from './seats.ts'

/** What the round is about and every evaluator has a conflict with, or all where no evaluator is left. */
export async function withoutEvaluator(
  act: Act,
  { _id: challengeId, panel }: ChallengeFields,
  evaluation: EvaluationFields,
): Promise<ProposalFields[]> {
  const seats = await Seat.find({ challengeId }).limit(50).lean<SeatFields[]>()
  const evaluators = panel.filter(({ part }) => part === 'evaluator')
  const isConflicted = (personId: string, proposalId: string) =>
    seats.some((seat) => seat.personId === personId && hasConflict(seat, proposalId))
  return toScoreOf(evaluation, await openedProposals(act, challengeId)).filter(({ _id }) =>
    evaluators.every(({ personId }) => isConflicted(personId, _id)),
  )
}
