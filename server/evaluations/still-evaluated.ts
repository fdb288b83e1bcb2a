import { challengesById } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'

/** Which of these challenges are still evaluated: where one was withdrawn or decided, nothing is answered any more. */
export async function stillEvaluated(act: Act, challengeIds: readonly string[]): Promise<Set<string>> {
  const found = await challengesById(act, [...new Set(challengeIds)])
  return new Set(found.flatMap((challenge) => (challenge?.state === 'evaluating' ? [challenge._id] : [])))
}
