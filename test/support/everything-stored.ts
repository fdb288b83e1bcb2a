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
