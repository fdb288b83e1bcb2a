import type { ChallengeContent } from './challenges.ts'
import { productIn, solutionIn } from './solution-speak.ts'

/** What is asked for and scored names no product either; what an answer does may be said in a buyer's words. */
export function namedSolution({ problem, good, choosing }: ChallengeContent) {
  const problems = (['title', 'summary', 'problem'] as const).map(
    (name) => [`problem.${name}`, solutionIn(problem[name])] as const,
  )
  const asked = (['outcomes', 'essentials', 'desirables'] as const).map(
    (name) => [`good.${name}`, productIn([good[name]].flat().join('\n'))] as const,
  )
  const weighed = [
    ['choosing.criteria', productIn(choosing.criteria.flatMap(({ name, about }) => [name, about]).join('\n'))],
  ] as const
  for (const [path, found] of [...problems, ...asked, ...weighed]) if (found) return { path, ...found }
  return null
}
