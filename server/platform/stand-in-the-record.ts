import { Event, type StoredEvent } from './events.ts'
import { demand } from './refusal.ts'
import { hasWords } from './without-words.ts'

/** Refuses to remove words that stand nowhere. */
export const demandThere = (isThere: boolean) =>
  demand(isThere, 'NOT_THERE', 'These words stand nowhere in it. Copy them as they are written.', 'words')

/**
 * Refuses words that stand in an event of a chain, whichever subject recorded it: an event stays as it is, and words that
 * went from everywhere else would still be read there.
 */
export async function demandNotInTheRecord(chain: string, words: string): Promise<void> {
  demand(
    !(await standInTheRecord(chain, words)),
    'IN_THE_RECORD',
    'These words stand in the record of what was done, such as the reason of a decision or the note of an amendment, which nobody can change.',
    'words',
  )
}

async function standInTheRecord(chain: string, words: string): Promise<boolean> {
  const events = Event.find({ chain }).select('data')
  for await (const { data } of events.lean<Pick<StoredEvent, 'data'>[]>().cursor())
    if (hasWords(data, words)) return true
  return false
}
