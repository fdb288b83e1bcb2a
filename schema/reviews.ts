import { z } from 'zod'
import type { ChallengeContent } from './challenges.ts'
import { looked } from './looked.ts'
import { id } from './people.ts'
import { type ReviewTrigger, reviewTriggers } from './review-triggers.ts'

export { type ReviewTrigger, reviewTriggerLabel, reviewTriggerRows, reviewTriggers } from './review-triggers.ts'

/** What a reviewer of ethics, data and AI finds. */
export const reviewOutcomes = ['no_concern', 'conditions', 'stop'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]
export const reviewOutcomeLabels: Record<ReviewOutcome, string> = {
  no_concern: 'No concern',
  conditions: 'It may go on, under conditions',
  stop: 'It may not go on as it is',
}

/** How far the review of a challenge or partnership is. Everything but `not_needed`, `no_concern` and `conditions` stands in its way. */
export const reviewStandings = ['not_needed', 'needed', 'waiting', ...reviewOutcomes] as const
export type ReviewStanding = (typeof reviewStandings)[number]

/** What a review is of. Where any of it changes, what was found no longer holds. */
export type ReviewedWords = {
  triggers: ReviewTrigger[]
  safeguards: string
  data: string
  ai: string
}

/** What of a challenge is reviewed. Challenges from before there were triggers have none. */
export const reviewedOf = ({ rules }: Pick<ChallengeContent, 'rules'>): ReviewedWords => ({
  triggers: [...(rules.triggers ?? [])].sort(),
  safeguards: rules.safeguards ?? '',
  data: rules.data,
  ai: rules.usesAi ? rules.ai : '',
})

/** Whether what was found of one text holds for the other. */
export const isSameReviewed = (one: ReviewedWords, other: ReviewedWords): boolean =>
  one.triggers.join() === other.triggers.join() &&
  one.safeguards === other.safeguards &&
  one.data === other.data &&
  one.ai === other.ai

export const reviewLimits = { safeguards: 2_000, reason: 2_000, conditions: 1_000, post: 120 } as const

const words = (most: number) => z.string().trim().max(most, `Use ${most} characters or fewer`)

export const askReviewInput = z.object({ id, reviewerId: id })

/** What of the terms of a partnership wants a review, whatever its challenge wanted. */
export const setReviewTriggersInput = z
  .object({
    id,
    /** The revision that the form was made from. */
    revision: z.number().int().min(0),
    triggers: z.array(z.enum(reviewTriggers)).max(reviewTriggers.length),
    safeguards: words(reviewLimits.safeguards).default(''),
    looked,
  })
  .refine(({ triggers, safeguards }) => triggers.length === 0 || safeguards.length >= 10, {
    path: ['safeguards'],
    message: 'Say what is done about it',
  })

export const signReviewInput = z
  .object({
    id,
    /** Counts with every change of what is reviewed: the one that the reviewer read. */
    wording: z.number().int().min(0),
    outcome: z.enum(reviewOutcomes, { error: 'Choose what you found' }),
    reason: words(reviewLimits.reason).min(10, 'Give the reason, for your force'),
    conditions: words(reviewLimits.conditions).default(''),
    post: words(reviewLimits.post).min(3, 'Name your post, not yourself'),
  })
  .refine(({ outcome, conditions }) => outcome !== 'conditions' || conditions.length >= 10, {
    path: ['conditions'],
    message: 'Write the conditions, for everybody',
  })
