import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { purgedWords } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { Adoption, type AdoptionStep } from './model.ts'

const most = 500

/** Everything that people write in the ledger. A test looks that nothing is left out. */
export const writtenInAdoptions = ['evidence', 'link'] as const

/** Takes words out of what forces said of adopting what came of a challenge. A part of its purge, which says who may. */
export const purgeWordsOfAdoptions = partOfCommand(
  z.object({ challengeId: id, words: purgedWords }),
  async (_act, { challengeId, words }): Promise<string[]> => {
    const places: string[] = []
    for (const row of await Adoption.find({ challengeId }).sort({ _id: 1 }).limit(most)) {
      if (!hasWords(row.steps.map(saidIn), words)) continue
      const steps = row.steps.map((step) => ({ ...step, ...withoutWords(saidIn(step), words) }))
      await row.set({ steps }).save()
      places.push('the ledger of adoptions')
    }
    return places
  },
)

const saidIn = ({ evidence, link }: AdoptionStep) => ({ evidence, link })
