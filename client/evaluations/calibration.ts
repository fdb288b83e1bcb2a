export type Leaning = { who: string; cells: number; mean: number }

type Given = {
  proposalId: string
  criterionId: string
  score?: number | null
  by?: { id: string; name: string } | null
}

/**
 * How far each evaluator's scores lie from the mean of the panel, cell by cell, on average: above 0 is milder than the
 * panel, below is stricter. Only cells that at least two have scored count: alone nobody leans anywhere.
 */
export function leaningsOf(scores: readonly Given[]): Leaning[] {
  const cells = new Map<string, { id: string; who: string; score: number }[]>()
  for (const { proposalId, criterionId, score, by } of scores) {
    if (typeof score !== 'number' || !by) continue
    const key = `${proposalId} ${criterionId}`
    cells.set(key, [...(cells.get(key) ?? []), { id: by.id, who: by.name, score }])
  }
  const distances = new Map<string, { who: string; away: number[] }>()
  for (const given of [...cells.values()].filter(({ length }) => length > 1)) {
    const middle = meanOf(given.map(({ score }) => score))
    for (const { id, who, score } of given)
      distances.set(id, { who, away: [...(distances.get(id)?.away ?? []), score - middle] })
  }
  return [...distances.values()]
    .map(({ who, away }) => ({ who, cells: away.length, mean: meanOf(away) }))
    .sort((one, other) => other.mean - one.mean)
}

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** How many cells are how far apart, from none to the widest; what fewer than two scored has no distance. */
export function distancesOf(cells: readonly { scores: readonly unknown[]; spread: number }[]): number[] {
  const apart = cells.filter(({ scores }) => scores.length > 1).map(({ spread }) => spread)
  const widest = Math.max(0, ...apart)
  return apart.length === 0
    ? []
    : Array.from({ length: widest + 1 }, (_, distance) => apart.filter((one) => one === distance).length)
}
