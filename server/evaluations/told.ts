import type { Criterion } from '../../schema/challenges.ts'
import type { AgreedScoreFields, Awarded, FeedbackFields, ToldCriterion } from './model.ts'
import { rankingOf } from './ranking.ts'

type Agreed = Pick<AgreedScoreFields, 'proposalId' | 'criterionId' | 'score' | 'rationale'>

/** What one supplier is told, criterion by criterion. */
export function toldFrom(
  criteria: readonly Criterion[],
  feedback: Pick<FeedbackFields, 'proposalId' | 'criteria'>,
  agreed: readonly Agreed[],
): ToldCriterion[] {
  return criteria.map(({ id, name, weight, minimum, price }) => {
    const cell = agreed.find((one) => one.proposalId === feedback.proposalId && one.criterionId === id)
    // The sum of a price explains it where nobody writes more.
    const sum = price && cell ? cell.rationale : ''
    const said = feedback.criteria.find(({ criterionId }) => criterionId === id)
    return {
      ...{ criterionId: id, name, weight, minimum },
      ...{ reason: said?.reason || sum, strength: said?.strength ?? '', change: said?.change ?? '' },
      score: cell?.score ?? null,
      notScored: cell && cell.score === null ? cell.rationale : '',
    }
  })
}

/** What those who are declined may know of what was accepted: its scores, and what it did better. Of no other proposal anything. */
export function awardedFrom(
  criteria: readonly Criterion[],
  accepted: readonly { _id: string; supplierId: string }[],
  agreed: readonly Agreed[],
  advantages: string,
): Awarded[] {
  const ranked = rankingOf(
    accepted.map(({ _id }) => _id),
    criteria,
    agreed,
  )
  return accepted.map(({ _id, supplierId }) => ({
    supplierId,
    total: ranked.find(({ proposalId }) => proposalId === _id)?.total ?? 0,
    scores: criteria.map(({ id, name }) => ({
      criterionId: id,
      name,
      score: agreed.find((one) => one.proposalId === _id && one.criterionId === id)?.score ?? null,
    })),
    advantages,
  }))
}
