import { reviewTriggerLabel } from '../../../schema/review-triggers.ts'
import type { ReviewStanding } from '../../../schema/reviews.ts'
import type { Act } from '../../platform/act.ts'
import { Refusal } from '../../platform/refusal.ts'
import { Review, type ReviewFields } from '../model.ts'
import { holdingFor, standingOf, type ToReview } from '../standing.ts'

/** As many reviews of one subject as are read. */
export const mostReviews = 50

/** `byOthers`: who takes the step, and is therefore not the one who found that it may be taken. */
type Step = ToReview & { subjectId: string; path: string; byOthers: readonly (string | null)[] }

/** What a subject keeps of its reviews, for its lists and pages: how far what stands there now is, and whom it waits for. */
export type ReviewCopies = {
  reviewStanding: ReviewStanding
  awaitedReview: Pick<ReviewFields, 'reviewerId' | 'askedById' | 'askedAt'> | null
}

/** Those copies anew, part of the command that changed what they are of. */
export async function reviewCopiesOf({
  subjectId,
  ...toReview
}: ToReview & { subjectId: string }): Promise<ReviewCopies> {
  if (toReview.of.triggers.length === 0) return { reviewStanding: 'not_needed', awaitedReview: null }
  const rows = await rowsOf(subjectId)
  const reviewStanding = standingOf(rows, toReview)
  const waiting = reviewStanding === 'waiting' ? rows.find(({ state }) => state === 'waiting') : null
  if (!waiting) return { reviewStanding, awaitedReview: null }
  const { reviewerId, askedById, askedAt } = waiting
  return { reviewStanding, awaitedReview: { reviewerId, askedById, askedAt } }
}

const rowsOf = (subjectId: string): Promise<ReviewFields[]> =>
  Review.find({ subjectId }).sort({ number: -1 }).limit(mostReviews).lean<ReviewFields[]>()

/** Whether anybody was ever asked to review it. */
export const isReviewBegun = async (subjectId: string): Promise<boolean> =>
  (await Review.exists({ subjectId })) !== null

/**
 * Refuses while what wants a review has none that lets it go on, and where the reviewer takes the step. Null where nothing
 * wants one. Part of another command, whose force it is.
 */
export async function demandReviewed({ subjectId, path, byOthers, ...toReview }: Step): Promise<ReviewFields | null> {
  const { triggers } = toReview.of
  if (triggers.length === 0) return null
  const rows = await rowsOf(subjectId)
  const refuse = (code: string, message: string) => {
    throw new Refusal(
      code,
      message,
      triggers.map((trigger) => ({ path, code: trigger, message: reviewTriggerLabel(trigger) })),
    )
  }
  const standing = standingOf(rows, toReview)
  if (standing === 'needed')
    refuse('REVIEW_NEEDED', 'This wants a review of ethics, data and AI by somebody who had no hand in it. Ask for it.')
  if (standing === 'waiting')
    refuse('REVIEW_WAITING', 'The review of ethics, data and AI is not signed yet. The reviewer has been told.')
  if (standing === 'stop')
    refuse('REVIEW_STOPPED', 'The review says that it may not go on as it is. Change it, then ask for a new review.')
  const holding = holdingFor(rows, toReview)
  if (holding && byOthers.includes(holding.reviewerId))
    refuse('REVIEWER_ACTS', 'Whoever reviewed it does not take this step. Somebody else of your force does.')
  return holding
}

/** From now on everybody reads what was found. */
export async function publishReview(act: Act, { _id, publishedAt }: ReviewFields): Promise<void> {
  if (!publishedAt) await Review.updateOne({ _id }, { $set: { publishedAt: act.now }, $inc: { version: 1 } })
}
