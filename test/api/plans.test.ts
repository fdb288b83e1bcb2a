import { beforeAll, expect, test } from '@jest/globals'
import { addDays } from 'date-fns/addDays'
import { countInterest } from '../../server/notifications/interest.ts'
import { nativeDatabase } from '../../server/platform/database.ts'
import { rows } from '../permissions/rows.ts'
import { type Stage, theSharedStage } from '../permissions/stage.ts'
import { actsOf } from '../permissions/viewers.ts'
import { answerTo } from '../support/asking.ts'
import { type Sent, watchedDatabase } from '../support/commands.ts'

const database = watchedDatabase()

let stage: Stage
beforeAll(async () => {
  stage = await theSharedStage()
}, 60_000)

test('every query of the API, by whoever asks it, finds its documents by an index', async () => {
  const scanned = new Set<string>()
  const check = async (what: string, work: () => Promise<unknown>) => {
    for (const one of await database.during(work))
      if (await scans(one)) scanned.add(`${what}: ${JSON.stringify(shapeOf(one)).slice(0, 300)}`)
  }
  await check('who asks', () => actsOf(stage.world))
  const acts = [...(await actsOf(stage.world)).values()]
  for (const row of rows) {
    const source = row.ask(stage)
    if (!source.startsWith('mutation')) for (const act of acts) await check(row.what, () => answerTo(act, source))
  }
  expect([...scanned]).toEqual([])
}, 120_000)

test('so does the daily count of interest', async () => {
  const sent = await database.during(() => countInterest(addDays(stage.world.clock.now(), 2)))
  expect(sent.map(({ name }) => name)).toContain('distinct')
  const scanned: unknown[] = []
  for (const one of sent) if (await scans(one)) scanned.push(shapeOf(one))
  expect(scanned).toEqual([])
})

test('a query that no index answers is noticed', async () => {
  const command = { find: 'challenges', filter: { title: 'Anything' }, sort: {} }
  expect(await scans({ name: 'find', command })).toBe(true)
})

const explained = new Map<string, boolean>()

/** Whether the database reads a whole collection for this. The same shape is explained once. */
async function scans(one: Sent): Promise<boolean> {
  if (!['find', 'aggregate', 'count', 'distinct'].includes(one.name)) return false
  const { lsid, $clusterTime, $db, txnNumber, ...command } = one.command
  const shape = JSON.stringify(shapeOf(one))
  const known = explained.get(shape)
  if (known !== undefined) return known
  const plan = await nativeDatabase().command({ explain: command, verbosity: 'queryPlanner' })
  const result = JSON.stringify(plan).includes('"COLLSCAN"')
  explained.set(shape, result)
  return result
}

/** A command without its values: which collection, fields and order. */
function shapeOf({ name, command }: Sent): unknown {
  const { filter, query, pipeline, sort } = command
  return { [name]: command[name], filter: withoutValues(filter ?? query ?? pipeline), sort }
}

function withoutValues(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((one) => JSON.stringify(withoutValues(one))))]
  if (typeof value !== 'object' || value === null || value instanceof Date) return '?'
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutValues(part)]))
}
