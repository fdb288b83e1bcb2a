import { highestScore } from '../../schema/evaluations.ts'
import { decidingCriterion } from '../../schema/ties.ts'

/** What a criterion counts for, and the least that a proposal must reach in it. */
export type Weighed = { id: string; weight: number; minimum: number }
/** One agreed score: null where the panel gave a reason for not scoring it. */
export type AgreedCell = { proposalId: string; criterionId: string; score: number | null }

export type RankedRow = {
  proposalId: string
  /** 1 is first; what the published tie rule leaves equal shares a rank, and the next counts on. Null: listed apart. */
  rank: number | null
  /** Of 100, as the sum of its parts. */
  total: number
  parts: { criterionId: string; score: number | null; points: number }[]
  /** The criteria in which it stayed below the least, or was not scored: it is listed apart, with them. */
  belowMinimum: string[]
  notScored: string[]
}

/**
 * The order that the agreed scores make: the weighted total is the sum of score ÷ 5 × weight; of equal totals the higher
 * score in the criterion of most weight goes first, and so on down the weights (`tieRule`, which is published with every
 * challenge). Nothing else counts, not the letter, not who proposes, not the order in which anything came.
 */
export function rankingOf(
  proposalIds: readonly string[],
  criteria: readonly Weighed[],
  cells: readonly AgreedCell[],
): RankedRow[] {
  const scores = new Map(cells.map((cell) => [`${cell.proposalId} ${cell.criterionId}`, cell.score]))
  const rows = proposalIds.map((proposalId) =>
    rowOf(proposalId, criteria, (criterionId) => scores.get(`${proposalId} ${criterionId}`) ?? null),
  )
  const before = (one: Row, other: Row) => other.points - one.points || tieBreak(criteria, one, other)
  const inOrder = rows.filter(counts).sort(before)
  const apart = rows.filter((row) => !counts(row)).sort((one, other) => other.points - one.points)
  return [
    ...inOrder.map(({ points, ...row }) => ({
      ...row,
      rank: 1 + inOrder.filter((other) => before(other, { points, ...row }) < 0).length,
    })),
    ...apart.map(({ points: _, ...row }) => ({ ...row, rank: null })),
  ]
}

type Row = ReturnType<typeof rowOf>

function tieBreak(criteria: readonly Weighed[], one: Row, other: Row): number {
  const scoreIn = (row: Row) => (id: string) => row.parts.find(({ criterionId }) => criterionId === id)?.score ?? 0
  const decided = decidingCriterion(criteria, scoreIn(one), scoreIn(other))
  return decided ? scoreIn(other)(decided.id) - scoreIn(one)(decided.id) : 0
}

const counts = ({ belowMinimum, notScored }: Pick<RankedRow, 'belowMinimum' | 'notScored'>) =>
  belowMinimum.length === 0 && notScored.length === 0

/** Compared in whole hundredths of a mark, which a price is worked out to, so that a tie is a tie whatever a division leaves behind. */
function rowOf(proposalId: string, criteria: readonly Weighed[], scoreOf: (criterionId: string) => number | null) {
  const scored = criteria.map((criterion) => ({ ...criterion, score: scoreOf(criterion.id) }))
  const pointsOf = (score: number | null, weight: number) => Math.round((score ?? 0) * 100) * weight
  const points = scored.reduce((sum, { score, weight }) => sum + pointsOf(score, weight), 0)
  return {
    proposalId,
    points,
    total: points / (100 * highestScore),
    parts: scored.map(({ id, score, weight }) => ({
      criterionId: id,
      score,
      points: pointsOf(score, weight) / (100 * highestScore),
    })),
    belowMinimum: scored.filter(({ score, minimum }) => score !== null && score < minimum).map(({ id }) => id),
    notScored: scored.filter(({ score }) => score === null).map(({ id }) => id),
  }
}
