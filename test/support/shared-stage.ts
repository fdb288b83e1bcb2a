import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BSON, type Document } from 'mongodb'
import { nativeDatabase } from '../../server/platform/database.ts'
import { everyDocument } from './everything-stored.ts'
import { theWorld, type World } from './world.ts'

const { EJSON } = BSON

type Kept<Stage> = { stage: Stage; stored: [collection: string, documents: Document[]][]; until: Date }

/**
 * A stage that real commands make once in a run of tests; each further file begins with what they wrote. Where two files
 * begin at once, each makes it. Not for a file in which a reactor already runs: it would not read the events again.
 */
export const sharedByFiles =
  <Stage extends object>(name: string, make: (world: World) => Promise<Stage>) =>
  async (): Promise<Stage & { world: World }> => {
    const file = join(process.env.TEST_RUN_FOLDER ?? '', `${name}.json`)
    const world = await theWorld()
    if (!existsSync(file)) {
      const stage = await make(world)
      keep(file, { stage, stored: [...(await everyDocument())], until: world.clock.now() })
      return { ...stage, world }
    }
    const stored: Kept<Stage>['stored'] = EJSON.parse(readFileSync(`${file}.stored`, 'utf8'), { relaxed: false })
    const { stage, until }: Omit<Kept<Stage>, 'stored'> = EJSON.parse(readFileSync(file, 'utf8'))
    await Promise.all(
      stored.map(async ([collection, documents]) => {
        await nativeDatabase().collection(collection).deleteMany({})
        if (documents.length > 0) await nativeDatabase().collection(collection).insertMany(documents)
      }),
    )
    world.clock.set(until)
    return { ...stage, world }
  }

/** Whole or not at all: another file may look for it meanwhile. */
function keep<Stage>(file: string, { stored, ...rest }: Kept<Stage>): void {
  const parts: [string, string][] = [
    [`${file}.stored`, EJSON.stringify(stored, { relaxed: false })],
    [file, EJSON.stringify(rest)],
  ]
  for (const [path, text] of parts) {
    writeFileSync(`${path}.${process.pid}`, text)
    renameSync(`${path}.${process.pid}`, path)
  }
}
