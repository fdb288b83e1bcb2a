import { nativeDatabase } from '../../server/platform/database.ts'
import { everyDocument } from './everything-stored.ts'
import { keepInRun, keptInRun } from './run-folder.ts'
import { theWorld, type World } from './world.ts'

/**
 * A stage that real commands make once in a run of tests; each further file begins with what they wrote. Where two files
 * begin at once, each makes it. Not for a file in which a reactor already runs: it would not read the events again.
 */
export const sharedByFiles =
  <Stage extends object>(name: string, make: (world: World) => Promise<Stage>) =>
  async (): Promise<Stage & { world: World }> => {
    const world = await theWorld()
    const kept = keptInRun<{ stage: Stage; until: Date }>(name)
    if (!kept) {
      const stage = await make(world)
      keepInRun(name, { told: { stage, until: world.clock.now() }, stored: await everyDocument() })
      return { ...stage, world }
    }
    await Promise.all(
      [...kept.stored].map(async ([collection, documents]) => {
        await nativeDatabase().collection(collection).deleteMany({})
        if (documents.length > 0) await nativeDatabase().collection(collection).insertMany(documents)
      }),
    )
    world.clock.set(kept.told.until)
    return { ...kept.told.stage, world }
  }
