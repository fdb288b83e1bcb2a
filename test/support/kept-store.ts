import { BSON, type Document } from 'mongodb'
import { nativeDatabase } from '../../server/platform/database.ts'
import { asStored, collectionNames } from './everything-stored.ts'
import { beginUnwritten, lastWriteTo, writtenCollections } from './writes.ts'

/** What became of the documents of one collection: one that changed both came and went. */
export type Changed = { collection: string; came: Document[]; went: Document[] }

/** With the very types in which they are stored: put back, a document is the same to the byte. */
const read = (bytes: Buffer): Document => BSON.deserialize(bytes, { promoteValues: false })

type Bytes = ReadonlyMap<string, Buffer>
const lastRead = new Map<string, { write: number; bytes: Bytes }>()

/** The documents of a collection. Nobody but the test writes: what was read stands until it writes there again. */
async function bytesOf(name: string): Promise<Bytes> {
  const write = lastWriteTo(name)
  const last = lastRead.get(name)
  if (last && last.write === write) return last.bytes
  const bytes = new Map((await asStored(name)).map((document) => [document.toString('latin1'), document]))
  if (write !== null) lastRead.set(name, { write, bytes })
  return bytes
}

export type KeptStore = Awaited<ReturnType<typeof keptStore>>

/** Keeps everything that is stored now, so that a test may change it, see what changed, and have it put back. */
export async function keptStore() {
  // What the database takes away by itself after a minute or two would go in the middle of a comparison.
  await nativeDatabase().collection('sent_lately').deleteMany({})
  const kept = new Map<string, Bytes>()
  for (const name of await collectionNames()) kept.set(name, await bytesOf(name))
  beginUnwritten()

  /** Looks where anything was written since. */
  async function changes(): Promise<Changed[]> {
    const found: Changed[] = []
    for (const collection of (writtenCollections() ?? (await collectionNames())).toSorted()) {
      const [before, after] = [kept.get(collection) ?? new Map(), await bytesOf(collection)]
      const came = [...after].filter(([text]) => !before.has(text)).map(([, bytes]) => read(bytes))
      const went = [...before].filter(([text]) => !after.has(text)).map(([, bytes]) => read(bytes))
      if (came.length + went.length > 0) found.push({ collection, came, went })
    }
    return found
  }

  async function putBack(): Promise<void> {
    for (const { collection, came, went } of await changes()) {
      const stored = nativeDatabase().collection(collection)
      await stored.deleteMany({ _id: { $in: came.map(({ _id }) => _id) } })
      if (went.length > 0) await stored.insertMany(went)
    }
    beginUnwritten()
  }
  return { changes, putBack }
}
