import { z } from 'zod'
import { reviewOutcomes } from '../../schema/reviews.ts'
import type { FactTable } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

/** What is recorded of the review of its ethics, data and AI. */
export const reviewFacts = {
  reviewAsked: { data: z.object({ triggers: z.array(code()), reviewerId: code() }), audience: 'parties' },
  reviewSigned: { data: z.object({ outcome: z.enum(reviewOutcomes) }), audience: 'parties' },
  // What everybody reads of a review: who reviewed by their post, never why.
  reviewPublished: {
    data: z.object({
      outcome: z.enum(reviewOutcomes),
      conditions: inWords(),
      post: inWords(),
      triggers: z.array(code()),
    }),
    audience: 'public',
  },
  reviewNeeded: { data: z.object({ triggers: z.array(code()) }), audience: 'public' },
} satisfies FactTable
