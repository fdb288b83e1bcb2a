import { z } from 'zod'
import { chainOf, Event, type StoredEvent } from '../../platform/events.ts'
import { hasWords } from '../../platform/without-words.ts'

const most = 10_000

/** Where people's own words stand in the data of a public event: reasons, notes of addenda, titles and names of files. */
const said = z
  .object({ reason: z.string(), note: z.string(), title: z.string(), files: z.array(z.object({ name: z.string() })) })
  .partial()

/** What cannot be read so is looked at whole. */
const saidIn = ({ data }: Pick<StoredEvent, 'data'>): unknown => {
  const parsed = said.safeParse(data)
  if (!parsed.success) return data
  const { reason, note, title, files = [] } = parsed.data
  return [reason, note, title, ...files.map(({ name }) => name)]
}

/** Whether words stand in the public record of a challenge, whichever subject wrote them there: nobody can change it. */
export async function standsInTheRecord(challengeId: string, words: string): Promise<boolean> {
  const written = Event.find({
    chain: chainOf('challenge', challengeId),
    audience: 'public',
    // Its reason is one of ours, and no words of anybody.
    kind: { $ne: 'challenge.purged' },
  })
    .select('data')
    .sort({ number: -1 })
    .limit(most)
    .lean<Pick<StoredEvent, 'data'>[]>()
  return (await written).some((event) => hasWords(saidIn(event), words))
}
