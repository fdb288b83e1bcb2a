import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { BSON, type Document } from 'mongodb'
import { nativeDatabase } from '../../server/platform/database.ts'
import { everyDocument } from './everything-stored.ts'
import { type Kept, keepInRun, keptInRun } from './run-folder.ts'
import { morning, type World } from './world.ts'
import { isUnwritten } from './writes.ts'

type Written = Map<string, Document[]>
type Made<Result> = Kept<{ result: Result; until: Date }>

let isAsked = false

/**
 * From here on the tests of this file begin from stages that real commands made once: what those wrote is put back as it was.
 * Not where a reactor or a catalogue runs beside: what it has read already it does not read again.
 */
export function rememberStages(): void {
  isAsked = true
}

/**
 * The same stage, made once in a run for the files that ask for it, and put back in each world in which nothing has
 * happened yet.
 */
export function remembered<Wanted extends readonly unknown[], Result>(
  make: (world: World, ...wanted: Wanted) => Promise<Result>,
): (world: World, ...wanted: Wanted) => Promise<Result> {
  const known = new Map<string, Made<Result>>()
  return async (world, ...wanted) => {
    const key = keyOf(wanted)
    if (!isAsked || key === null || !isNew(world)) return make(world, ...wanted)
    const name = nameOf(make, key)
    const made = known.get(key) ?? keptInRun<Made<Result>['told']>(name)
    if (made) {
      known.set(key, made)
      return putBack(world, made)
    }

    const before = await everyDocument()
    const result = await make(world, ...wanted)
    const stored = writtenSince(before, await everyDocument())
    if (stored) {
      const made = { told: { result: copyOf(result), until: world.clock.now() }, stored }
      known.set(key, made)
      keepInRun(name, made)
    }
    return copyOf(result)
  }
}

/** What makes a stage, and with what: the same in each file of a run, for all read the same code. */
const nameOf = (make: { toString(): string }, key: string) =>
  createHash('sha256').update(`${make}\n${key}`).digest('hex')

/** Nothing for what is asked with a function: it may do anything. */
function keyOf(wanted: readonly unknown[]): string | null {
  let hasFunction = false
  const key = JSON.stringify(wanted, (_name, value: unknown) => {
    if (typeof value === 'function') hasFunction = true
    return value
  })
  return hasFunction ? null : key
}

const isNew = ({ clock }: World) => clock.now().getTime() === morning.getTime() && isUnwritten()

/** What came; nothing where something that was there before is different now, which cannot be put back by adding. */
function writtenSince(before: Written, after: Written): Written | null {
  const written: Written = new Map()
  for (const [name, documents] of after) {
    const known = new Map(before.get(name)?.map((document) => [String(document._id), document]))
    const came = documents.filter(({ _id }) => !known.has(String(_id)))
    const stayed = documents.filter((document) => isDeepStrictEqual(document, known.get(String(document._id))))
    if (stayed.length < known.size) return null
    if (came.length > 0) written.set(name, came)
  }
  return written
}

async function putBack<Result>(world: World, { told, stored }: Made<Result>): Promise<Result> {
  const { result, until } = told
  await Promise.all([...stored].map(([name, documents]) => nativeDatabase().collection(name).insertMany(documents)))
  world.clock.set(until)
  return copyOf(result)
}

/** With the dates of the tests' own realm, which `structuredClone` does not give. */
const copyOf = <Value>(value: Value): Value => BSON.EJSON.parse(BSON.EJSON.stringify(value))
