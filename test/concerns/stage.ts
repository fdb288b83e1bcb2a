import { activePartnership } from '../support/partnerships.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { theWorld } from '../support/world.ts'

/** Northmere Police has signed and works with Two Kettles: a concern may be raised about that. */
export async function workingTogether() {
  const world = await theWorld()
  const partnership = await activePartnership(world)
  await storedSignatory(world.northmere.id, 'force')
  return { world, partnership }
}
