import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { purgedWords } from '../../schema/purges.ts'
import type { ReviewedWords } from '../../schema/reviews.ts'
import { partOfCommand } from '../platform/command.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { mostReviews } from './commands/reviewed.ts'
import { Review } from './model.ts'

/** Takes words out of the reviews of a challenge, and of what they were of. A part of its purge, which says who may. */
export const purgeWordsOfReviews = partOfCommand(
  z.object({ challengeId: id, words: purgedWords }),
  (_act, { challengeId, words }): Promise<string[]> => purge(challengeId, words, (of) => of),
)

/**
 * The same of the terms of a partnership. Which revision was reviewed is worded by the house and stays, so that what was
 * found still holds for these terms.
 */
export const purgeWordsOfTermsReviews = partOfCommand(
  z.object({ partnershipId: id, words: purgedWords }),
  (_act, { partnershipId, words }): Promise<string[]> =>
    purge(partnershipId, words, ({ safeguards }) => ({ safeguards })),
)

type WrittenOf = (of: ReviewedWords) => Partial<ReviewedWords>

async function purge(subjectId: string, words: string, writtenOf: WrittenOf): Promise<string[]> {
  const places: string[] = []
  for (const review of await Review.find({ subjectId }).sort({ number: -1 }).limit(mostReviews)) {
    const { of, reason, conditions, post } = review
    const said = { of: writtenOf(of), reason, conditions, post }
    if (!hasWords(said, words)) continue
    const left = withoutWords(said, words)
    await review.set({ ...left, of: { ...of, ...left.of } }).save()
    places.push('a review of ethics, data and AI')
  }
  return places
}
