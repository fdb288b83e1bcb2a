import type { Criterion } from '../../schema/challenges.ts'
import type { AcceptedAdvantages } from '../../schema/evaluations.ts'
import { wordsOnPrice } from '../../schema/price.ts'
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
    const said = feedback.criteria.find(({ criterionId }) => criterionId === id)
    const written = said?.reason ?? ''
    const sum = cell && cell.score !== null ? cell.rationale : ''
    return {
      ...{ criterionId: id, name, weight, minimum },
      reason: price ? wordsOnPrice(sum, written) : written,
      ...{ strength: said?.strength ?? '', change: said?.change ?? '' },
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
  advantages: readonly AcceptedAdvantages[],
): Awarded[] {
  const ranked = rankingOf(
    accepted.map(({ _id }) => _id),
    criteria,
    agreed,
  )
  return accepted.map(({ _id, supplierId }) => {
    const said = advantages.find(({ proposalId }) => proposalId === _id)
    return {
      supplierId,
      total: ranked.find(({ proposalId }) => proposalId === _id)?.total ?? 0,
      scores: criteria.map(({ id, name }) => ({
        ...{ criterionId: id, name },
        score: agreed.find((one) => one.proposalId === _id && one.criterionId === id)?.score ?? null,
        advantages: said?.criteria.find(({ criterionId }) => criterionId === id)?.advantages ?? '',
      })),
      advantages: said?.advantages ?? '',
    }
  })
}
