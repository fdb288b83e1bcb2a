import { z } from 'zod'
import { purgedWords } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { LetterRow, Notification } from './model.ts'

/** Takes words out of what people were told of these subjects, and of every letter that has not been sent. */
export const purgeWordsTold = partOfCommand(
  z.object({ subjects: z.array(z.string()), words: purgedWords }),
  async (_act, { subjects, words }): Promise<void> => {
    for await (const one of Notification.find({ subject: { $in: subjects } }).cursor())
      if (hasWords(one.text, words)) await one.set({ text: withoutWords(one.text, words) }).save()
    for await (const letter of LetterRow.find({ state: 'waiting' }).cursor())
      if (hasWords([letter.subject, letter.text], words))
        await letter
          .set({ subject: withoutWords(letter.subject, words), text: withoutWords(letter.text, words) })
          .save()
  },
)
