import { type Candidate, type Cell, type Criterion, cellAt, type ShownEvaluation } from './query.ts'

/** One criterion of one proposal as the moderator sees it. */
export type ModeratedCell = {
  key: string
  candidate: Candidate
  criterion: Criterion
  scores: { who: string; score: number; reason: string }[]
  spread: number
  agreed: Cell | undefined
}

/** Every cell that the viewer may see, the widest spread first; those without a score before all. */
export function moderatedCells({ candidates, criteria, sharedScores, agreed }: ShownEvaluation): ModeratedCell[] {
  return candidates
    .filter(({ isFree, isEligible }) => isFree && isEligible !== false)
    .flatMap((candidate) =>
      criteria.map((criterion) => {
        const at = { proposalId: candidate.proposalId, criterionId: criterion.id }
        const scores = sharedScores
          .filter(({ proposalId, criterionId }) => proposalId === at.proposalId && criterionId === at.criterionId)
          .flatMap(({ score, reason, by }) => (score === null ? [] : [{ who: by?.name ?? '', score, reason }]))
        const values = scores.map(({ score }) => score)
        const spread = criterion.isWorkedOut
          ? 0
          : values.length === 0
            ? Number.POSITIVE_INFINITY
            : Math.max(...values) - Math.min(...values)
        return {
          key: `${candidate.letter} ${criterion.id}`,
          candidate,
          criterion,
          scores,
          spread,
          agreed: cellAt(agreed, at),
        }
      }),
    )
    .sort((one, other) => (one.spread === other.spread ? 0 : other.spread - one.spread))
}
