/**
 * By which criterion one of two equal totals goes first (`tieRule`): the heaviest in which they differ; of equal weights the
 * one that was published first is asked first. Undefined where they are equal in all and share a rank.
 */
export function decidingCriterion<One extends { id: string; weight: number }>(
  criteria: readonly One[],
  scoreOfFirst: (criterionId: string) => number,
  scoreOfSecond: (criterionId: string) => number,
): One | undefined {
  return [...criteria]
    .sort((one, other) => other.weight - one.weight)
    .find(({ id }) => scoreOfFirst(id) !== scoreOfSecond(id))
}

/**
 * Whether one of two that are equal in all was drawn before the other: A before B, Z before AA. The letters are drawn by
 * the seed that the opening publishes, so anybody can draw them again.
 */
export const drawnBefore = (one: string, other: string): boolean =>
  one.length === other.length ? one < other : one.length < other.length
