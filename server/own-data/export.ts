import { Person, type PersonFields } from '../people/model.ts'
import type { Act } from '../platform/act.ts'
import { demand, notFound } from '../platform/refusal.ts'
import { kept } from './kept.ts'

/** Everything kept of one person, as JSON that a person can read. Keys and tokens are not in it. */
export async function exportOf(personId: string): Promise<string> {
  const person = await Person.findById(personId).lean<PersonFields | null>()
  if (!person) throw notFound()
  const entries: [string, unknown[]][] = []
  for (const [name, { of }] of Object.entries(kept)) entries.push([name, await of(person)])
  return JSON.stringify(Object.fromEntries(entries), null, 2)
}

/** The viewer's own. Nobody can ask for another's. */
export async function ownData({ viewer }: Act): Promise<string> {
  demand(viewer.personId, 'SIGN_IN', 'Sign in to do that.')
  return exportOf(viewer.personId)
}
