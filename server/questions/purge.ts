import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { purgedWords } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { Question } from './model.ts'

const most = 2_000

/**
 * Takes words out of every question of a challenge, its answer and its original, whoever asked; says which were
 * published. A part of the purge of a challenge, which says who may.
 */
export const purgeWordsOfQuestions = partOfCommand(
  z.object({ challengeId: id, words: purgedWords }),
  async (_act, { challengeId, words }): Promise<string[]> => {
    const places: string[] = []
    for (const question of await Question.find({ challengeId }).sort({ state: 1, number: -1 }).limit(most)) {
      const { text, originalText, answer, privateReason, declinedReason, number } = question
      const said = { text, originalText, answer, privateReason, declinedReason }
      if (!hasWords(said, words)) continue
      await question.set(withoutWords(said, words)).save()
      places.push(number === null ? 'a question' : `question ${number}`)
    }
    return places
  },
)
