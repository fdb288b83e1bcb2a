import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { purgedWords } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { Disclosure } from './model.ts'

const most = 2_000

/** Takes words out of the whole ledger of a challenge. A part of the purge of a challenge, which says who may. */
export const purgeWordsOfDisclosures = partOfCommand(
  z.object({ challengeId: id, words: purgedWords }),
  async (_act, { challengeId, words: purged }): Promise<string[]> => {
    const places: string[] = []
    for (const row of await Disclosure.find({ challengeId }).sort({ state: -1, at: 1, _id: 1 }).limit(most)) {
      const { told, words } = row
      if (!hasWords({ told, words }, purged)) continue
      await row.set(withoutWords({ told, words }, purged)).save()
      places.push('what some suppliers were told')
    }
    return places
  },
)
