import { highestScore } from '../../schema/evaluations.ts'
import { decidingCriterion } from '../../schema/ties.ts'

type Weighed = { id: string; name: string; weight: number }
type Scored = { criterionId: string; score?: number | null | undefined }

/** The criterion that put one of two equal totals first, and what both scored there. */
export type BrokenTie = { criterion: string; first: number; second: number }

const scoreIn = (scores: readonly Scored[], id: string) =>
  scores.find(({ criterionId }) => criterionId === id)?.score ?? 0

const fifthsOf = (criteria: readonly Weighed[], scores: readonly Scored[]) =>
  criteria.reduce((sum, { id, weight }) => sum + hundredths(scoreIn(scores, id)) * weight, 0) / 100

/** The score of a price has two decimals: sums of whole numbers are the same whatever their order. */
const hundredths = (score: number) => Math.round(score * 100)

/**
 * By which criterion the published rule put the first before the second. Null where their totals differ, or where they
 * are equal in all and share a rank.
 */
export function brokenTie(
  criteria: readonly Weighed[],
  first: readonly Scored[],
  second: readonly Scored[],
): BrokenTie | null {
  if (fifthsOf(criteria, first) !== fifthsOf(criteria, second)) return null
  const decided = decidingCriterion(
    criteria,
    (id) => scoreIn(first, id),
    (id) => scoreIn(second, id),
  )
  return decided
    ? { criterion: decided.name, first: scoreIn(first, decided.id), second: scoreIn(second, decided.id) }
    : null
}

/** Whether two are equal in every criterion, and share a rank. */
export const areEqualInAll = (
  criteria: readonly Weighed[],
  first: readonly Scored[],
  second: readonly Scored[],
): boolean => criteria.every(({ id }) => scoreIn(first, id) === scoreIn(second, id))

/** A total of 100, as it is read. */
export const totalOf = (criteria: readonly Weighed[], scores: readonly Scored[]): number =>
  fifthsOf(criteria, scores) / highestScore
