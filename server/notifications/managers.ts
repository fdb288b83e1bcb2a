import { charterBodies } from '../organisations/queries.ts'
import { peopleActingFor } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'

/** The people who act for a Charter body. */
export async function charterManagers(system: Act): Promise<string[]> {
  const bodies = await charterBodies(system)
  return (await Promise.all(bodies.map(({ _id }) => peopleActingFor(_id, 'admin', 'editor')))).flat()
}
