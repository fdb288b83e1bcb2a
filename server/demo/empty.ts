import { nativeDatabase } from '../platform/database.ts'

/** What is not part of the story: how far the reactors have come, and what holds nodes together. */
const kept = new Set(['reactors', 'readiness', 'sign_in_limits'])

/** Empties a demo of everything that the story and its visitors made. */
export async function emptyDemo(): Promise<void> {
  const database = nativeDatabase()
  for (const { name } of await database.listCollections({}, { nameOnly: true }).toArray()) {
    if (!name.startsWith('system.') && !kept.has(name)) await database.collection(name).deleteMany({})
  }
}
