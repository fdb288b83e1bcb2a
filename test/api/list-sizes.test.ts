import { beforeAll, expect, test } from '@jest/globals'
import {
  type ArgumentNode,
  getNamedType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { Challenge } from '../../server/challenges/model.ts'
import { importNotices } from '../../server/notices/import.ts'
import { systemAct } from '../../server/platform/act.ts'
import { mostRowsAPage } from '../../server/platform/connection.ts'
import { newId } from '../../server/platform/ids.ts'
import { schema } from '../../server/schema.ts'
import { fileOf } from '../notices/file.ts'
import { packageOf, release } from '../notices/releases.ts'
import { rows } from '../permissions/rows.ts'
import { type Stage, theSharedStage } from '../permissions/stage.ts'
import { actsOf } from '../permissions/viewers.ts'
import { answerTo } from '../support/asking.ts'
import { type Sent, watchedDatabase } from '../support/commands.ts'

const database = watchedDatabase()

/** More than a page may have, of what is answered from the database and of what is answered from memory. */
const many = Array.from({ length: mostRowsAPage + 20 }, (_, n) => n)

let stage: Stage
let requests: string[]
let acts: Awaited<ReturnType<typeof actsOf>>
beforeAll(async () => {
  stage = await theSharedStage()
  acts = await actsOf(stage.world)
  await Challenge.insertMany(many.map((n) => ({ ...stage.open, _id: newId(), reference: `CH-2019-${n + 1_000}` })))
  const notices = many.map((n) => release({ ocid: `ocds-b5fd17-many-${n}`, id: `many-${n}` }))
  await importNotices(systemAct(stage.world.clock.now()), [fileOf('many.json', packageOf(...notices))], () => {})
  const asked = rows.map((row) => row.ask(stage)).filter((source) => !source.startsWith('mutation'))
  requests = [...new Set([...asked, ...beside(stage)])]
}, 120_000)

/** What the walk of permissions asks of these four is not their rows. */
const beside = ({ ledger }: Stage) => [
  '{ demand { rows { edges { cursor } } } }',
  '{ noticeBoard { rows { edges { cursor } } } }',
  `{ challenge(reference: "${ledger.engagement.reference}") {
    sharePack { disclosures { edges { cursor } } keptBack { edges { cursor } } }
  } }`,
]

const isPaged = (type: unknown) => isObjectType(type) && type.name.endsWith('Connection')

/** Every list of the API that is read page by page, as `Challenge.questions`. */
const paged = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      isPaged(getNamedType(field.type)) ? [`${type.name}.${field.name}`] : [],
    ),
  )

/** The same request with so many rows asked of every list in it, and which lists those are. */
function askingFor(source: string, count: number, by: 'first' | 'last' = 'first') {
  const info = new TypeInfo(schema)
  const lists: string[] = []
  const asked: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: by },
    value: { kind: Kind.INT, value: String(count) },
  }
  const changed = visit(
    parse(source),
    visitWithTypeInfo(info, {
      Field(node) {
        if (!isPaged(getNamedType(info.getType()))) return undefined
        lists.push(`${info.getParentType()?.name}.${node.name.value}`)
        const others = node.arguments?.filter(({ name }) => name.value !== 'first') ?? []
        return { ...node, arguments: [...others, asked] }
      },
    }),
  )
  return { lists, request: print(changed) }
}

/** How many rows each list in an answer has. */
function rowCounts(data: unknown): number[] {
  if (Array.isArray(data)) return data.flatMap(rowCounts)
  if (typeof data !== 'object' || data === null) return []
  const own = 'edges' in data && Array.isArray(data.edges) ? [data.edges.length] : []
  return [...own, ...Object.values(data).flatMap(rowCounts)]
}

test('however many rows are asked for, a list shows a hundred at the most and never fails', async () => {
  const seen = new Set<string>()
  const most = new Map<number, number>()
  const wrong = new Set<string>()
  for (const source of requests)
    for (const [count, by] of [
      ...([1_000_000, 0, -1, -1_000] as const).map((count) => [count, 'first'] as const),
      ...([1_000_000, -1] as const).map((count) => [count, 'last'] as const),
    ]) {
      const { lists, request } = askingFor(source, count, by)
      if (lists.length === 0) continue
      for (const list of lists) seen.add(list)
      for (const act of acts.values()) {
        const { data, errors = [] } = await answerTo(act, request)
        for (const { message } of errors) wrong.add(`${lists.join()}, ${by} ${count}: ${message}`)
        if (by === 'first') most.set(count, Math.max(most.get(count) ?? 0, ...rowCounts(data)))
        else most.set(1_000_000, Math.max(most.get(1_000_000) ?? 0, ...rowCounts(data)))
      }
    }
  expect(paged.filter((list) => !seen.has(list))).toEqual([])
  expect([...wrong]).toEqual([])
  expect(Object.fromEntries(most)).toEqual({ 1000000: mostRowsAPage, 0: 1, '-1': 1, '-1000': 1 })
}, 300_000)

/** Built once in memory, each row with the eyes of a visitor; and every saved search, which a cursor reads one by one. */
const readWhole = ['challenges', 'organisations', 'commitments', 'partnerships', 'watches']

test('nothing is read from the database without an end: it has a limit, or it is those of some ids', async () => {
  const endless = new Set<string>()
  const check = async (work: () => Promise<unknown>) => {
    for (const one of await database.during(work))
      if (one.name === 'find' && !isBounded(one)) endless.add(one.command.find)
  }
  await check(() => actsOf(stage.world))
  for (const source of requests) for (const act of acts.values()) await check(() => answerTo(act, source))
  expect([...endless].filter((name) => !readWhole.includes(name))).toEqual([])
}, 300_000)

/** A copy of everything kept of somebody reads the most in one go: twenty thousand of each kind. */
const mostRead = 20_000

const isBounded = ({ command: { limit, filter } }: Sent) =>
  limit ? Math.abs(limit) <= mostRead : isOfSome(filter) || filter.$and?.some(isOfSome)

const isOfSome = (filter: object) =>
  Object.entries(filter).some(([field, wanted]) => /(^_i|I)ds?$/.test(field) && Array.isArray(wanted?.$in))
