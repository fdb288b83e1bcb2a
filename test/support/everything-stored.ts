import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
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

/** The collections of the whole database, files and logs of the store included, in which any of these stands anywhere. */
export async function everythingStored(...wanted: readonly (string | Buffer)[]): Promise<string[]> {
  const found: string[] = []
  for (const name of await collectionNames()) {
    const documents = await asStored(name)
    if (documents.some((document) => wanted.some((one) => document.includes(one)))) found.push(name)
  }
  return found.sort()
}

/** What a text, or the canonical JSON of anything else, is known by without being read: whoever has it can try a guess. */
export function fingerprintsOf(value: unknown): (string | Buffer)[] {
  const text = typeof value === 'string' ? value : (canonicalize(value) ?? '')
  return ['md5', 'sha1', 'sha256', 'sha512'].flatMap((way) => {
    const digest = createHash(way).update(text).digest()
    return [digest, digest.toString('hex'), digest.toString('base64'), digest.toString('base64url')]
  })
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
export async function asStored(name: string): Promise<Buffer[]> {
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
