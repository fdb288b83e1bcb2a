import type { ChallengeFields } from '../challenges/queries.ts'
import { criterionOf } from './judged-words.ts'
import { lineOf, type Said } from './own-words.ts'

/** What one evaluator gave one criterion. */
export type Given = { criterionId: string; score: number | null; reason: string }

/** What somebody gave, criterion by criterion, each with their reason. */
export const linesOfGiven = (challenge: ChallengeFields, given: readonly Given[]): string[] =>
  given.flatMap((one) => [
    `${criterionOf(challenge, one.criterionId)}: ${one.score ?? 'not scored'}`,
    ...(one.reason ? [lineOf(reasonOf(one))] : []),
  ])

/** Why somebody gave it, in their words. */
export const reasonOf = ({ reason }: Given): Said => ({ label: 'Why', words: reason })

/** The first of what belongs together, and the rest. */
export type Together<One> = [One, ...One[]]

/** Rows that belong together, in the order in which the first of each came. */
export function together<One>(rows: readonly One[], which: (row: One) => string): Together<One>[] {
  const groups = new Map<string, Together<One>>()
  for (const row of rows) {
    const group = groups.get(which(row))
    if (group) group.push(row)
    else groups.set(which(row), [row])
  }
  return [...groups.values()]
}
