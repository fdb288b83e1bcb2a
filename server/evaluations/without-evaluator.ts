import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { openedProposals } from '../proposals/queries.ts'
import { toScoreOf } from './eligible.ts'
import { type EvaluationFields, Seat, type SeatFields } from './model.ts'
import type { EvaluationShown } from './queries.ts'
import { hasConflict } from './seats.ts'

type Judging = Parameters<typeof toScoreOf>[0]
type Panel = readonly Pick<ChallengeFields['panel'][number], 'personId' | 'part'>[]
type Seated = readonly Pick<SeatFields, 'personId' | 'declarations' | 'leftWithConflictAt'>[]

/** What the round is about and every evaluator has a conflict with, or all where no evaluator is left. */
export function withoutEvaluator<One extends { _id: string }>(
  judging: Judging,
  panel: Panel,
  seats: Seated,
  proposals: readonly One[],
): One[] {
  const evaluators = panel.filter(({ part }) => part === 'evaluator')
  const isConflicted = (personId: string, proposalId: string) =>
    seats.some((seat) => seat.personId === personId && hasConflict(seat, proposalId))
  return toScoreOf(judging, proposals).filter(({ _id }) =>
    evaluators.every(({ personId }) => isConflicted(personId, _id)),
  )
}

/** Whether the round waits for an evaluator who may score what nobody of the panel may. */
export async function waitsForEvaluator(
  act: Act,
  { _id: challengeId, panel }: ChallengeFields,
  evaluation: EvaluationFields,
): Promise<boolean> {
  const seats = await Seat.find({ challengeId }).limit(50).lean<SeatFields[]>()
  return withoutEvaluator(evaluation, panel, seats, await openedProposals(act, challengeId)).length > 0
}

/** The same by id to the moderator while the round runs: they alone know all conflicts. */
export const withoutEvaluatorShown = ({ challenge, evaluation, seats, candidates, part, stage }: EvaluationShown) =>
  part === 'moderator' && stage === 'scoring'
    ? withoutEvaluator(
        evaluation,
        challenge.panel,
        seats,
        candidates.map(({ proposal }) => proposal),
      ).map(({ _id }) => _id)
    : []
