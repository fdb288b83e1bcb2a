import { z } from 'zod'
import { purgedWords } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { LetterRow, Notification } from './model.ts'

/**
 * Takes words out of what people were told of these subjects, and of letters to them that have not been sent; for a Charter
 * manager of every such letter. Whoever removes words from what is their own has no hand on letters about anything else.
 */
export const purgeWordsTold = partOfCommand(
  z.object({ subjects: z.array(z.string()), words: purgedWords }),
  async (act, { subjects, words }): Promise<void> => {
    const told = new Set<string>()
    for await (const one of Notification.find({ subject: { $in: subjects } }).cursor()) {
      told.add(one.personId)
      if (hasWords(one.text, words)) await one.set({ text: withoutWords(one.text, words) }).save()
    }
    const theirs = act.viewer.isCharterManager ? {} : { personId: { $in: [...told] } }
    for await (const letter of LetterRow.find({ state: 'waiting', ...theirs }).cursor())
      if (hasWords([letter.subject, letter.text], words))
        await letter
          .set({ subject: withoutWords(letter.subject, words), text: withoutWords(letter.text, words) })
          .save()
  },
)
