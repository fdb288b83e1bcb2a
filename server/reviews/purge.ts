import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { purgedWords } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { mostReviews } from './commands/reviewed.ts'
import { Review } from './model.ts'

/** Takes words out of the reviews of a challenge, and of what they were of. A part of its purge, which says who may. */
export const purgeWordsOfReviews = partOfCommand(
  z.object({ challengeId: id, words: purgedWords }),
  async (_act, { challengeId, words: purged }): Promise<string[]> => {
    const places: string[] = []
    for (const review of await Review.find({ subjectId: challengeId }).sort({ number: -1 }).limit(mostReviews)) {
      const { of, reason, conditions, post } = review
      const said = { of, reason, conditions, post }
      if (!hasWords(said, purged)) continue
      await review.set(withoutWords(said, purged)).save()
      places.push('a review of ethics, data and AI')
    }
    return places
  },
)
