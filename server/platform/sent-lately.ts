import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Act } from './act.ts'
import { collection, type Stored } from './database.ts'
import { demand } from './refusal.ts'

const keptSeconds = 60
/** `goneAt` is by the clock of the database, which takes it away: the clock of a demo may be another. */
type SentFields = Stored & { at: Date; goneAt: Date }

/** A hash of what somebody sent in the last minute, and no more of it. */
const SentLately = collection<SentFields>('SentLately', 'sent_lately', { at: Date, goneAt: Date }, [
  [{ goneAt: 1 }, { expireAfterSeconds: 0 }],
])

/**
 * Refuses what the same person has just sent: a button pressed twice, or a page that asks again because the answer was
 * lost, makes one thing and not two. Of two at the same moment one is tried again, and then sees the other. Only for what
 * would stand there twice: where the second says no more than the first, or a version is read, nothing has to be refused.
 */
export async function demandNotTwice(act: Act, command: string, said: object): Promise<void> {
  const text = canonicalize([command, act.viewer.personId, said]) ?? ''
  const _id = createHash('sha256').update(text).digest('hex')
  const before = await SentLately.findById(_id).lean()
  const isNew = !before || act.now.getTime() - before.at.getTime() > keptSeconds * 1000
  demand(isNew, 'SENT_TWICE', 'You sent this a moment ago, and it was kept. Look at the page anew to find it.')
  const goneAt = new Date(Date.now() + 2 * keptSeconds * 1000)
  await SentLately.updateOne({ _id }, { $set: { at: act.now, goneAt } }, { upsert: true })
}
