import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { signReviewInput } from '../../../schema/reviews.ts'
import { partOfCommand } from '../../platform/command.ts'
import { demandClean } from '../../platform/guarded.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canSign } from '../access.ts'
import { Review, type ReviewFields } from '../model.ts'
import { reviewedWords } from './ask.ts'

const signed = z.object({
  subjectId: id,
  of: reviewedWords,
  writerIds: z.array(id),
  /** Whether everybody reads at once what was found. */
  isPublic: z.boolean(),
  found: signReviewInput,
})

/** Signs what was found, for the words as they stand now. Whoever calls it has looked that the reviewer read those. */
export const signRequestedReview = partOfCommand(
  signed,
  async (act, { subjectId, of, writerIds, isPublic, found }): Promise<ReviewFields> => {
    const review = await Review.findOne({ subjectId }).sort({ number: -1 })
    demand(review?.state === 'waiting', 'NOT_ASKED', 'No review is asked for.')
    demandYours(passes(canSign, act, review))
    demand(of.triggers.length > 0, 'NO_TRIGGERS', 'Nothing in it wants a review any more.')
    demand(
      !writerIds.includes(review.reviewerId),
      'REVIEWER_WROTE',
      'You have written in it since you were asked, so somebody else reviews it.',
    )
    const { outcome, reason, conditions, post } = found
    demandClean({ reason, conditions, post })

    review.set({
      ...{ state: 'signed', of, outcome, reason, post, conditions: outcome === 'conditions' ? conditions : '' },
      ...{ signedAt: act.now, publishedAt: isPublic ? act.now : null },
    })
    await review.save()
    return review.toObject()
  },
)
