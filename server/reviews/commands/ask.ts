import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { reviewTriggers } from '../../../schema/reviews.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { partOfCommand } from '../../platform/command.ts'
import { newId } from '../../platform/ids.ts'
import { demand } from '../../platform/refusal.ts'
import { Review, type ReviewFields } from '../model.ts'
import { holdingFor } from '../standing.ts'
import { mostReviews } from './reviewed.ts'

export const reviewedWords = z.object({
  triggers: z.array(z.enum(reviewTriggers)),
  safeguards: z.string(),
  data: z.string(),
  ai: z.string(),
})

const asked = z.object({
  subjectId: id,
  forceId: id,
  of: reviewedWords,
  /** Who wrote it, and whoever else answers for it. */
  writerIds: z.array(id),
  reviewerId: id,
})

/**
 * Asks one person of the force who had no hand in it. While it waits it may be asked of somebody else; once it is signed,
 * what was found stands until what was reviewed changes, so that nobody asks on until somebody agrees. Whoever calls it has
 * looked whose subject it is.
 */
export const requestReview = partOfCommand(asked, async (act, { reviewerId, ...toReview }): Promise<ReviewFields> => {
  const { subjectId, forceId, of, writerIds } = toReview
  const { personId } = act.viewer
  demand(personId, 'NOT_YOURS', 'Only a person of the force asks for a review.')
  demand(of.triggers.length > 0, 'NO_TRIGGERS', 'Nothing in it wants a review.')
  const rows = await Review.find({ subjectId }).sort({ number: -1 }).limit(mostReviews)
  demand(
    !holdingFor(rows, toReview),
    'ALREADY_REVIEWED',
    'This has been reviewed as it stands. Change what was reviewed first, then ask again.',
  )
  const people = await peopleActingFor(forceId, 'admin', 'editor', 'evaluator', 'viewer')
  demand(people.includes(reviewerId), 'NOT_OF_THE_FORCE', 'Choose somebody of your own force.', 'reviewerId')
  demand(
    reviewerId !== personId && !writerIds.includes(reviewerId),
    'REVIEWER_WROTE',
    'Whoever wrote it or asks does not review it. Choose somebody who had no hand in it.',
    'reviewerId',
  )

  const anew = { of, reviewerId, askedById: personId, askedAt: act.now }
  const waiting = rows.find(({ state }) => state === 'waiting')
  if (waiting) return (await waiting.set(anew).save()).toObject()
  const made: ReviewFields = {
    ...{ _id: newId(), version: 0, subjectId, forceId, number: (rows[0]?.number ?? 0) + 1, state: 'waiting', ...anew },
    ...{ outcome: null, reason: null, conditions: '', post: '', signedAt: null, publishedAt: null },
  }
  await Review.create([made])
  return made
})
