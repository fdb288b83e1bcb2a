import { createHash } from 'node:crypto'
import type { Document } from 'mongodb'
import { nativeDatabase } from '../../server/platform/database.ts'

/** The names of all collections but the database's own. */
export async function collectionNames(): Promise<string[]> {
  const collections = await nativeDatabase().listCollections({}, { nameOnly: true }).toArray()
  return collections.map(({ name }) => name).filter((name) => !name.startsWith('system.'))
}

/** All documents by their collections. */
export async function everyDocument(): Promise<Map<string, Document[]>> {
  const names = await collectionNames()
  const documents = names.map(async (name) => [name, await nativeDatabase().collection(name).find().toArray()] as const)
  return new Map(await Promise.all(documents))
}

/** Everything in the store, as text to look for words in. */
export const everythingAsText = async (): Promise<string> => JSON.stringify([...(await everyDocument()).values()])

/** How many documents there are of each collection. */
export const sizes = async (): Promise<Map<string, number>> =>
  new Map([...(await everyDocument())].map(([name, documents]) => [name, documents.length]))

/** The collections of the whole database, files and logs of the store included, in which these words stand anywhere. */
export async function everythingStored(words: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await collectionNames()) {
    if ((await asStored(name)).some((document) => document.includes(words))) found.push(name)
  }
  return found.sort()
}

/** A hash of everything in each collection: whatever changes anywhere changes one. */
export async function fingerprints(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const name of await collectionNames()) {
    const hash = createHash('sha256')
    for (const document of await asStored(name)) hash.update(document)
    found.set(name, hash.digest('hex'))
  }
  return found
}

/** The documents of a collection as the bytes that the database keeps, in the order of their ids. */
async function asStored(name: string): Promise<Buffer[]> {
  const documents: unknown[] = await nativeDatabase()
    .collection(name)
    .find({}, { raw: true })
    .sort({ _id: 1 })
    .toArray()
  return documents.map((document) => {
    if (!(document instanceof Uint8Array)) throw new Error(`What ${name} keeps did not come as bytes.`)
    return Buffer.from(document)
  })
}
