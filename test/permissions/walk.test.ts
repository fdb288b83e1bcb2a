import { beforeAll, expect, test } from '@jest/globals'
import { isObjectType } from 'graphql'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { schema } from '../../server/schema.ts'
import { liveRules } from '../../server/subjects.ts'
import { withDatabase } from '../support/world.ts'
import { name } from './answers.ts'
import { fieldsAskedIn } from './asked-fields.ts'
import { differences } from './further-rows.ts'
import {
  type FurtherViewer,
  furtherActsOf,
  furtherNames,
  furtherViewers,
  withFurtherViewers,
} from './further-viewers.ts'
import { liveRows, toldRows } from './live-rows.ts'
import { openFields } from './open-fields.ts'
import { type Row, whoIsGiven } from './row.ts'
import { rows } from './rows.ts'
import { type Stage, theSharedStage } from './stage.ts'
import { actsOf, type Viewer, viewers } from './viewers.ts'

withDatabase()

let stage: Stage
let acts: Awaited<ReturnType<typeof actsOf>>
let furtherActs: Awaited<ReturnType<typeof furtherActsOf>>
beforeAll(async () => {
  stage = await withFurtherViewers(await theSharedStage())
  acts = await actsOf(stage.world)
  furtherActs = await furtherActsOf(stage.world)
}, 60_000)

test.each(rows.map((row) => [name(row), row] as const))('%s', async (_name, row) => {
  expect(await whoIsGiven(row, stage, acts)).toEqual(viewers.filter((viewer) => row.by.includes(viewer)))
  expect(await whoIsGiven(row, stage, furtherActs)).toEqual(
    furtherNames.filter((viewer) => isFurtherGiven(row, viewer)),
  )
})

/** As the viewer whom this one is like, but where the table of differences says otherwise. */
function isFurtherGiven(row: Row, viewer: FurtherViewer): boolean {
  const isNamed = (names: readonly string[] = []) => names.includes(name(row))
  if (differences[viewer].some(({ given }) => isNamed(given))) return true
  return row.by.includes(furtherViewers[viewer]) && !differences[viewer].some(({ not }) => isNamed(not))
}

test('every difference of a further viewer is about a row that there is, and is one', () => {
  const byName = new Map(rows.map((row) => [name(row), row]))
  const wrong = furtherNames.flatMap((viewer) =>
    differences[viewer].flatMap(({ given = [], not = [] }) => [
      ...given.filter((one) => byName.get(one)?.by.includes(furtherViewers[viewer]) !== false),
      ...not.filter((one) => byName.get(one)?.by.includes(furtherViewers[viewer]) !== true),
    ]),
  )
  expect(wrong).toEqual([])
})

test.each(liveRows.map((row) => [`${row.kind} by socket: ${row.what}`, row] as const))('%s', async (_name, row) => {
  const given: Viewer[] = []
  for (const [viewer, act] of acts) if (await liveRules[row.kind]?.mayWatch(act, row.id(stage))) given.push(viewer)
  expect(given).toEqual(viewers.filter((viewer) => row.by.includes(viewer)))
})

test('what is between the parties is told by socket to those whom it is for, and to nobody else', async () => {
  const event = await Event.findOne({ subject: 'challenge' }).lean<StoredEvent | null>()
  if (!event) throw new Error('Nothing was recorded.')
  for (const { fact: kind, id, by, further } of toldRows) {
    const told: string[] = []
    for (const [viewer, act] of [...acts, ...furtherActs])
      if (await liveRules.challenge?.mayLearn(act, id(stage), { ...event, kind })) told.push(viewer)
    expect([kind, ...told.sort()]).toEqual([kind, ...[...by, ...further].sort()])
  }
})

test('every query, mutation, field that reveals something and live subject is walked', () => {
  const walked = new Set(rows.flatMap(({ of }) => of))
  const missing = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || isPlumbing(type.name) || walked.has(`${type.name}.*`)) return []
    const plain = (openFields[type.name] ?? '').split(/\s+/)
    return Object.keys(type.getFields())
      .filter((field) => !plain.includes(field) && !walked.has(`${type.name}.${field}`))
      .map((field) => `${type.name}.${field}`)
  })
  expect(missing).toEqual([])
  expect([...new Set(liveRows.map(({ kind }) => kind))].sort()).toEqual(Object.keys(liveRules).sort())
})

test('each field that a row names is asked for by its request, so that none is walked by name alone', () => {
  const unasked = rows.flatMap((row) => {
    const asked = fieldsAskedIn(row.ask(stage))
    return row.of.filter((field) => !field.endsWith('.*') && !asked.has(field)).map((field) => `${field}: ${row.what}`)
  })
  expect(unasked).toEqual([])
})

/** What carries an answer and is none: connections, results, refusals, and the schema’s own types. */
const isPlumbing = (name: string) =>
  /^__|(Connection|Edge|Result|Success)$|^(PageInfo|Refusal|RefusedField)$/.test(name)
