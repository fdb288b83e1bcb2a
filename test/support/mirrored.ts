import { BSON, type Document } from 'mongodb'
import { nativeDatabase } from '../../server/platform/database.ts'
import { asStored, collectionNames } from './everything-stored.ts'

const anId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** The id of the same thing over there: its first digit from the other end. */
export const mirrored = (text: string): string =>
  text.replaceAll(anId, (id) => (15 - Number.parseInt(id.charAt(0), 16)).toString(16) + id.slice(1))

/** What is written of everything, what is public and belongs to nobody, and what opens nothing over there. */
const notMirrored = new Set(
  `events letters notices notice_links sealing_keys files.files files.chunks user session passkey verification`.split(
    /\s+/,
  ),
)
/** What no two may have. */
const names = new Set(['reference', 'slug', 'address', 'registrationKey', 'domain'])

/**
 * Makes all that is stored a second time, for other forces, suppliers and people: each thing there is of the right type,
 * in the same state, and somebody else's. Says which ids there are.
 */
export async function mirrorEverything(): Promise<Set<string>> {
  const known = new Set<string>()
  for (const name of (await collectionNames()).filter((one) => !notMirrored.has(one))) {
    const documents = (await asStored(name)).map((bytes) => BSON.deserialize(bytes, { promoteValues: false }))
    const others = documents.map(reflected).filter(({ _id }, place) => _id !== documents[place]?._id)
    for (const [id] of JSON.stringify(documents).matchAll(anId)) known.add(id)
    if (others.length > 0) await nativeDatabase().collection(name).insertMany(others)
  }
  return known
}

const reflected = (document: Document): Document =>
  Object.fromEntries(Object.entries(document).map(([name, value]) => [name, reflectedValue(name, value)]))

function reflectedValue(name: string, value: unknown): unknown {
  if (typeof value === 'string') return names.has(name) ? `${value}-there` : mirrored(value)
  if (Array.isArray(value)) return value.map((one) => reflectedValue(name, one))
  const isPlain = typeof value === 'object' && value !== null && !('_bsontype' in value) && !(value instanceof Date)
  return isPlain ? reflected(value) : value
}
