import { isSameReviewed, type ReviewedWords, type ReviewStanding } from '../../schema/reviews.ts'
import type { ReviewFields } from './model.ts'

/** What is to be reviewed, and who wrote it. */
export type ToReview = { of: ReviewedWords; writerIds: readonly string[] }

type Found = Pick<ReviewFields, 'state' | 'of' | 'outcome' | 'reviewerId'>

/** The review that holds for these words, the last one first. A stop holds until the words change, whoever wrote since. */
export const holdingFor = <Row extends Found>(rows: readonly Row[], { of, writerIds }: ToReview): Row | null =>
  rows.find(
    (row) =>
      row.state === 'signed' &&
      isSameReviewed(row.of, of) &&
      (row.outcome === 'stop' || !writerIds.includes(row.reviewerId)),
  ) ?? null

/** How far it is, from all the reviews of a subject, the last one first. */
export function standingOf(rows: readonly Found[], toReview: ToReview): ReviewStanding {
  if (toReview.of.triggers.length === 0) return 'not_needed'
  const holding = holdingFor(rows, toReview)
  if (holding?.outcome) return holding.outcome
  return rows.some(({ state }) => state === 'waiting') ? 'waiting' : 'needed'
}
