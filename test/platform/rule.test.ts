import { readdirSync } from 'node:fs'
import { inspect } from 'node:util'
import { expect, test } from '@jest/globals'
import mongoose from 'mongoose'
import type { Act } from '../../server/platform/act.ts'
import { systemAct } from '../../server/platform/act.ts'
import { nativeDatabase } from '../../server/platform/database.ts'
import { allOf, anyOf, everything, filter, nothing, passes, passing, type Rule } from '../../server/platform/rule.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

/** A document as any rule may meet it. */
type Any = { _id: string } & Record<string, unknown>
type Where = ReturnType<typeof filter<Any>>

withDatabase()

test('what a rule lets through is the same in the database and in memory, for every rule, person and document', async () => {
  const world = await theWorld()
  const acts = await everyone(world)
  const rules = await everyRule()
  const collection = nativeDatabase().collection<Any>('test_parity')

  const differences: string[] = []
  let answers = 0
  for (const [name, rule] of rules) {
    const documents = documentsFor(acts.map(([, act]) => rule(act)))
    await collection.deleteMany({})
    await collection.insertMany(documents)
    const lettingThrough = onceForEach((where) => collection.find(where).project<Any>({ _id: 1 }).toArray())
    for (const [who, act] of acts) {
      const found = new Set((await lettingThrough(filter(rule, act))).map(({ _id }) => _id))
      const isLetThrough = passing(rule, act)
      for (const document of documents) {
        answers += 1
        if (found.has(document._id) !== isLetThrough(document))
          differences.push(`${name} as ${who}: ${JSON.stringify(document)}`)
      }
    }
  }

  expect(differences.slice(0, 5)).toEqual([])
  expect(rules.length).toBeGreaterThan(8)
  expect(answers).toBeGreaterThan(10_000)
})

test('the rules agree on what really stands in the world', async () => {
  const acts = await everyone(await theWorld())
  for (const [name, rule] of await everyRule()) {
    for (const model of mongoose.modelNames()) {
      const collection = mongoose.model(model).collection
      const documents = (await collection.find({}).limit(50).toArray()) as unknown as Any[]
      const lettingThrough = onceForEach((where) => collection.find(where).toArray())
      for (const [who, act] of documents.length > 0 ? acts : []) {
        const found = (await lettingThrough(filter(rule, act))).map(({ _id }) => String(_id))
        const inMemory = documents.filter(passing(rule, act)).map(({ _id }) => _id)
        expect([name, who, found.sort()]).toEqual([name, who, inMemory.sort()])
      }
    }
  }
})

test('all of nothing is everybody, any of nothing is nobody, and both can be joined', async () => {
  const act = await (await theWorld()).visitor.act()
  const document: Any = { _id: 'one' }
  const everybody: Rule<Any> = () => everything()
  const nobody: Rule<Any> = () => nothing()

  expect(passes(everybody, act, document)).toBe(true)
  expect(passes(nobody, act, document)).toBe(false)
  expect(passes(anyOf(nobody, everybody), act, document)).toBe(true)
  expect(passes(allOf(nobody, everybody), act, document)).toBe(false)
  expect(passes(anyOf<Any>(), act, document)).toBe(false)
  expect(passes(allOf<Any>(), act, document)).toBe(true)
})

test('somebody suspended passes no more rules than a visitor', async () => {
  const world = await theWorld()
  const suspended = await world.suspended.act()
  const visiting = await world.visitor.act()
  for (const [name, rule] of await everyRule()) {
    const documents = documentsFor([rule(suspended), rule(visiting), rule(await world.northmere.admin.act())])
      // What is said of one person by name, such as their own account, stays theirs.
      .filter((document) => !JSON.stringify(document).includes(world.suspended.personId))
    for (const document of documents)
      expect([name, document, passes(rule, suspended, document)]).toEqual([
        name,
        document,
        passes(rule, visiting, document),
      ])
  }
})

/** The database is asked once for each condition, however many people a rule gives the same to. */
function onceForEach<Found>(ask: (where: Where) => Promise<Found>): (where: Where) => Promise<Found> {
  const known = new Map<string, Promise<Found>>()
  return (where) => {
    const condition = inspect(where, { depth: null })
    const found = known.get(condition) ?? ask(where)
    known.set(condition, found)
    return found
  }
}

/** Every rule that any subject exports. A new one is covered the day it is. */
async function everyRule(): Promise<[string, Rule<Any>][]> {
  const subjects = readdirSync('server', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(`server/${entry.name}`).includes('access.ts'))
    .map((entry) => entry.name)
  const rules: [string, Rule<Any>][] = []
  for (const subject of subjects) {
    const exported = (await import(`../../server/${subject}/access.ts`)) as Record<string, unknown>
    for (const [name, value] of Object.entries(exported)) {
      if (isRule(value)) rules.push([`${subject}.${name}`, value])
    }
  }
  return rules
}

function isRule(value: unknown): value is Rule<Any> {
  if (typeof value !== 'function' || value.length > 1) return false
  try {
    const where: unknown = value(systemAct(new Date(0)))
    return typeof where === 'object' && where !== null && Object.getPrototypeOf(where) === Object.prototype
  } catch {
    return false
  }
}

async function everyone(world: World): Promise<[string, Act][]> {
  const acts: [string, Act][] = [
    ['visitor', await world.visitor.act()],
    ['suspended', await world.suspended.act()],
  ]
  for (const [organisation, group] of Object.entries(world)) {
    if (typeof group !== 'object' || !('id' in group)) continue
    for (const [part, persona] of Object.entries(group)) {
      if (typeof persona === 'object') acts.push([`${organisation} ${part}`, await persona.act()])
    }
  }
  return acts
}

/** Documents made of the values that the filters speak of, and of those just beside them. */
function documentsFor(filters: object[]): Any[] {
  const values = new Map<string, unknown[]>()
  for (const where of filters) collect(where, values)
  const fields = [...values].map(([field, spoken]) => [field, neighbours(spoken)] as const)
  const count = Math.min(240, Math.max(24, ...fields.map(([, options]) => options.length * 3)))
  return Array.from({ length: count }, (_, number) => {
    const document: Any = { _id: `document ${number}` }
    for (const [place, [field, options]] of fields.entries()) {
      // Another stride for each field, so that the values meet in many ways.
      const chosen = options[(number * (place * 2 + 1) + Math.floor(number / (place + 2))) % options.length]
      if (chosen !== undefined && field !== '_id') document[field] = chosen
      if (field === '_id' && typeof chosen === 'string')
        document._id = `${chosen}${number < options.length ? '' : ` ${number}`}`
    }
    return document
  }).filter((document, place, all) => all.findIndex(({ _id }) => _id === document._id) === place)
}

function collect(where: object, values: Map<string, unknown[]>): void {
  for (const [field, test] of Object.entries(where)) {
    if (field === '$and' || field === '$or') {
      for (const part of test as object[]) collect(part, values)
      continue
    }
    const isTest = typeof test === 'object' && test !== null && !(test instanceof Date)
    const spoken = isTest ? Object.values(test as object).flat() : [test]
    values.set(field, [...(values.get(field) ?? []), ...spoken])
  }
}

function neighbours(spoken: unknown[]): unknown[] {
  const known = [...new Map(spoken.map((value) => [JSON.stringify(value), value])).values()]
  const beside = known.flatMap((value): unknown[] => {
    if (value instanceof Date) return [new Date(value.getTime() - 1), new Date(value.getTime() + 1)]
    if (typeof value === 'string') return [[value], [value, 'another'], `${value}!`]
    if (typeof value === 'number') return [value - 1, value + 1]
    if (typeof value === 'boolean') return [!value]
    return []
  })
  return [...known, ...beside, null, undefined, []]
}
