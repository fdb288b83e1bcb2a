import { createHash } from 'node:crypto'
import { BSON } from 'mongodb'
import { nativeDatabase } from '../../server/platform/database.ts'

/** The collections of the whole database, files and logs of the store included, in which these words stand anywhere. */
export async function everythingStored(words: string): Promise<string[]> {
  const found: string[] = []
  for (const { name } of await nativeDatabase().listCollections({}, { nameOnly: true }).toArray()) {
    if (name.startsWith('system.')) continue
    const documents = await nativeDatabase().collection(name).find().toArray()
    if (documents.some((document) => Buffer.from(BSON.serialize(document)).includes(words))) found.push(name)
  }
  return found.sort()
}

/** A hash of everything in each collection: whatever changes anywhere changes one. */
export async function fingerprints(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const { name } of await nativeDatabase().listCollections({}, { nameOnly: true }).toArray()) {
    if (name.startsWith('system.')) continue
    const hash = createHash('sha256')
    for (const document of await nativeDatabase().collection(name).find().sort({ _id: 1 }).toArray())
      hash.update(BSON.serialize(document))
    found.set(name, hash.digest('hex'))
  }
  return found
}
