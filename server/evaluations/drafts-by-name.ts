import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { filter } from '../platform/rule.ts'
import { isDraftOfTheForce } from './access.ts'
import { mayReadByName } from './by-name.ts'
import { Score, type ScoreFields } from './model.ts'
import type { EvaluationShown } from './queries.ts'

type Draft = Pick<ScoreFields, '_id' | 'proposalId' | 'criterionId' | 'personId' | 'score' | 'reason' | 'savedAt'>

/** A score that nobody but its evaluator had seen, with their name. Their private note is theirs alone, for ever. */
export type DraftByName = Draft & { name: string; lockedAt: Date | null }

/** As many as are read. */
export const mostDrafts = 500

/**
 * Once all is over: what was scored and never shared, because its round was never closed or the proposal was not judged.
 * Only of what the viewer may read. Before, and with a conflict, nothing.
 */
export async function draftsByName(act: Act, { challenge, seats, open }: EvaluationShown): Promise<DraftByName[]> {
  if (!(await mayReadByName(act, challenge))) return []
  const where = { challengeId: challenge._id, proposalId: { $in: open } }
  const found = await Score.find({ $and: [where, filter(isDraftOfTheForce, act)] })
    .select('proposalId criterionId personId score reason savedAt')
    .sort({ _id: 1 })
    .limit(mostDrafts)
    .lean<Draft[]>()
  const people = await peopleByIds(found.map(({ personId }) => personId))
  return found.map((draft, place) => ({
    ...draft,
    name: shownName(people[place]),
    lockedAt: seats.find(({ personId }) => personId === draft.personId)?.lockedAt ?? null,
  }))
}
