import { Score } from './model.ts'
import { SetAsideScore } from './model-set-aside.ts'

/** More than any panel gives: 600 cells for each of five evaluators. */
const most = 3_000

/**
 * The ids of all scores that were given here, those that count no more included: their facts stand under them, in chains
 * of their own. For the audit, which says first who reads it.
 */
export async function scoreIdsOf(challengeId: string): Promise<string[]> {
  const [given, aside] = await Promise.all([
    Score.find({ challengeId }).select('_id').limit(most).lean<{ _id: string }[]>(),
    SetAsideScore.find({ challengeId }).select('_id').limit(most).lean<{ _id: string }[]>(),
  ])
  return [...new Set([...given, ...aside].map(({ _id }) => _id))].sort()
}
