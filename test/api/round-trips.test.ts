import { beforeAll, expect, test } from '@jest/globals'
import { grow } from '../permissions/grow.ts'
import { type Stage, theSharedStage } from '../permissions/stage.ts'
import { actOf, type Viewer } from '../permissions/viewers.ts'
import { answerTo } from '../support/asking.ts'
import { watchedDatabase } from '../support/commands.ts'
import { pageQueries } from './page-queries.ts'
import { pageSources as sources } from './page-sources.ts'

const database = watchedDatabase()

/** Asked for once and no page: a copy of everything that is kept of a person reads every subject. */
const downloads = ['MyData']

let stage: Stage
const before = new Map<string, number>()
beforeAll(async () => {
  stage = await theSharedStage()
  for (const [key, ask] of everyPage()) {
    // Asked once to warm what is built once, then counted.
    await ask()
    before.set(key, Math.max(await roundTripsOf(ask), await roundTripsOf(ask)))
  }
  await grow(stage)
}, 300_000)

const askers: readonly Viewer[] = ['visitor', 'supplier', 'owner', 'manager']

function everyPage(): [key: string, ask: () => Promise<unknown>][] {
  return [...sources].flatMap(([name, source]) =>
    (name in pageQueries && !downloads.includes(name) ? askers : []).map((viewer): [string, () => Promise<unknown>] => [
      `${name} for ${viewer}`,
      async () => {
        const variableValues = pageQueries[name]?.(stage) ?? {}
        const contextValue = await actOf(stage.world, viewer)
        const answer = await answerTo(contextValue, source, variableValues)
        const unexpected = answer.errors?.find(({ originalError }) => originalError?.constructor.name !== 'Refusal')
        if (unexpected) throw unexpected
      },
    ]),
  )
}

/**
 * Two readings of one page may go together or not, as it falls: so the most of some tries stands for little, and the fewest
 * for much.
 */
const roundTripsOf = async (ask: () => Promise<unknown>): Promise<number> => (await database.during(ask)).length

test('every query of a page is walked with what it is asked with', () => {
  expect([...sources.keys()].filter((name) => !(name in pageQueries))).toEqual([])
})

test('however much there is, a page takes the same number of round trips to the database', async () => {
  const more: Record<string, string> = {}
  for (const [key, ask] of everyPage()) {
    const most = before.get(key) ?? 0
    let now = await roundTripsOf(ask)
    for (let tries = 0; tries < 4 && now > most; tries += 1) now = Math.min(now, await roundTripsOf(ask))
    if (now > most) more[key] = `${before.get(key)} before, ${now} now`
  }
  expect(more).toEqual({})
}, 300_000)

test('no page takes more than twenty', () => {
  expect([...before].filter(([, count]) => count > 20)).toEqual([])
})
