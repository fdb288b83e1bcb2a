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
