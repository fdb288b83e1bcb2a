import {
  askReviewInput,
  isSameReviewed,
  type ReviewedWords,
  reviewedOf,
  signReviewInput,
} from '../../../schema/reviews.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand, demandCurrent } from '../../platform/refusal.ts'
import { publishReview, requestReview, reviewCopiesOf, signRequestedReview } from '../../reviews/commands.ts'
import { canSee } from '../access.ts'
import { Challenge, type ChallengeFields, challengeFacts } from '../model.ts'
import { wordingOf, writersOf } from '../queries.ts'
import { demandStep, steps } from '../transitions.ts'

/** What a review of it has to be of, as the subject of reviews asks for it. */
export const toReview = (challenge: ChallengeFields) => ({
  subjectId: challenge._id,
  of: reviewedOf(challenge.content),
  writerIds: writersOf(challenge),
  path: 'rules.triggers',
})

/** Who wrote in it, with whoever writes now. */
export const writersWith = ({ viewer }: Act, { writerIds }: ChallengeFields): string[] => [
  ...new Set([...(writerIds ?? []), ...(viewer.personId ? [viewer.personId] : [])]),
]

/** How far the review of it is and whom it waits for, as its lists and pages read it. */
export const reviewCopies = (challenge: ChallengeFields) => reviewCopiesOf(toReview(challenge))

/** Asks one person of the force, who had no hand in it, to review its ethics, data and AI. */
export const askReview = command(askReviewInput, async (act, { reviewerId, ...input }): Promise<ChallengeFields> => {
  const challenge = await find(Challenge, input.id, act, canSee)
  demandStep(act, challenge, 'askReview')
  const { subjectId, of, writerIds } = toReview(challenge)
  await requestReview(act, { subjectId, forceId: challenge.forceId, of, writerIds, reviewerId })
  await record(act, challengeFacts, 'reviewAsked', subjectId, { triggers: of.triggers, reviewerId })
  await challenge.set(await reviewCopies(challenge.toObject())).save()
  return challenge.toObject()
})

/** The reviewer signs what they found in the words that they read. Of a draft it becomes public when that does. */
export const signReview = command(signReviewInput, async (act, found): Promise<ChallengeFields> => {
  const challenge = await find(Challenge, found.id, act, canSee)
  demand(
    steps.askReview.from.some((state) => state === challenge.state),
    'ENDED',
    'It has ended: nothing is reviewed any more.',
  )
  const { subjectId, of, writerIds } = toReview(challenge)
  const isPublic = challenge.state !== 'draft'
  demandCurrent(
    { version: wordingOf(challenge) },
    found.wording,
    of,
    'It was changed while you read it. Read it again.',
  )
  const review = await signRequestedReview(act, { subjectId, of, writerIds, isPublic, found })
  await record(act, challengeFacts, 'reviewSigned', subjectId, { outcome: found.outcome })
  if (isPublic) await recordPublished(act, subjectId, review)
  await challenge.set(await reviewCopies(challenge.toObject())).save()
  return challenge.toObject()
})

type Found = Awaited<ReturnType<typeof signRequestedReview>>

/** With the challenge everybody reads what was found, under which conditions, and the post of who found it. */
export async function publishReviewOf(act: Act, challengeId: string, review: Found): Promise<void> {
  await publishReview(act, review)
  await recordPublished(act, challengeId, review)
}

async function recordPublished(act: Act, challengeId: string, { outcome, conditions, post, of }: Found): Promise<void> {
  demand(outcome, 'REVIEW_NEEDED', 'The review is not signed.')
  const { triggers } = of
  await record(act, challengeFacts, 'reviewPublished', challengeId, { outcome, conditions, post, triggers })
}

/** An amendment that changes what was reviewed says in public that it wants a new review. */
export async function recordIfReviewNeeded(act: Act, challenge: ChallengeFields, before: ReviewedWords): Promise<void> {
  const now = reviewedOf(challenge.content)
  if (now.triggers.length === 0 || isSameReviewed(before, now)) return
  await record(act, challengeFacts, 'reviewNeeded', challenge._id, { triggers: now.triggers })
}
