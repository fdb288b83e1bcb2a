import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { purgedWords } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { Release } from './model.ts'

const most = 2_000

/**
 * Takes words out of everything that was or is to be given to everybody on a challenge, thrown away or not. What is not
 * released yet has the same name as what is: that there is any is nobody's business. A part of the purge of a challenge,
 * which says who may, and refuses words of a title or file name that stand in the record.
 */
export const purgeWordsOfReleases = partOfCommand(
  z.object({ challengeId: id, words: purgedWords }),
  async (_act, { challengeId, words }): Promise<string[]> => {
    const places: string[] = []
    for (const release of await Release.find({ challengeId }).sort({ state: 1, number: 1, _id: 1 }).limit(most)) {
      const { title, text, files } = release
      const said = { title, text }
      const names = files.map(({ name }) => name)
      if (!hasWords([said, names], words)) continue
      const renamed = files.map((file) => ({ ...file, name: withoutWords(file.name, words) }))
      await release.set({ ...withoutWords(said, words), files: renamed }).save()
      places.push('what is for everybody')
    }
    return places
  },
)
