import type { ChallengeFields } from '../challenges/queries.ts'
import { demand, notFound } from '../platform/refusal.ts'

/** Refused with `WORKED_OUT` for a price: its score is a sum, and nobody sets it. */
export function demandJudged({ content }: ChallengeFields, criterionId: string): void {
  const criterion = content.choosing.criteria.find(({ id }) => id === criterionId)
  if (!criterion) throw notFound()
  demand(!criterion.price, 'WORKED_OUT', 'The score of a price is worked out by the published formula, not judged.')
}
