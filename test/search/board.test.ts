import { expect, test } from '@jest/globals'
import { engagementModes } from '../../schema/challenges.ts'
import { boardSorts, type ChallengeFilter, type closingWithin, noFilter } from '../../schema/search.ts'
import { categories, regions, standards, valueBands } from '../../schema/vocabularies.ts'
import { boardOf, cursorOf } from '../../server/search/board.ts'
import { memoryCatalogue } from '../../server/search/catalogue.ts'
import { type Facet, facets, fits, valuesOf } from '../../server/search/fits.ts'
import { type ChallengeRow, stateNow } from '../../server/search/row.ts'

const now = new Date('2026-11-03T10:00:00Z')
const day = 24 * 3_600_000

/** The same rows for the same seed. */
function random(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const pick = <Entry>(from: readonly Entry[], next: (below: number) => number): Entry => {
  const entry = from[next(from.length)]
  if (entry === undefined) throw new Error('Nothing to pick from.')
  return entry
}

function rows(count: number, seed: number): ChallengeRow[] {
  const next = random(seed)
  return Array.from({ length: count }, (_, n) => ({
    id: `id-${String(n).padStart(5, '0')}`,
    reference: `CH-2026-${String(n + 1).padStart(4, '0')}`,
    title: pick(['Phones pile up', 'Custody queues', 'Drones at night', 'Radio shadow'], next),
    summary: 'Something that hurts.',
    state: pick(['open', 'open', 'evaluating', 'decided', 'withdrawn'] as const, next),
    mode: pick(engagementModes, next),
    forceId: `force-${n % 5}`,
    force: `force-${n % 5}`,
    forceName: `Force ${n % 5}`,
    region: pick(regions, next).code,
    categories: [pick(categories, next).code],
    principles: [pick(['P1', 'P2', 'P3', 'P4', 'P5'], next)],
    standards: [pick(standards, next).code],
    band: pick(valueBands, next).code,
    adoptionNamed: next(2) === 0,
    forces: next(4) + 1,
    others: [],
    coOwners: [],
    openedAt: now.getTime() - next(90) * day,
    closesAt: now.getTime() + (next(60) - 15) * day,
    decidedAt: null,
    outcome: pick([null, 'partnership', 'no_partnership'], next),
    outcomeCode: pick([null, 'no_budget', 'fits_best'], next),
    hasLessons: false,
    continuesId: null,
    text: pick(['victims wait for weeks', 'officers type it twice'], next),
  }))
}

const filters: ChallengeFilter[] = [
  noFilter,
  { ...noFilter, state: ['open'] },
  { ...noFilter, mode: ['competition', 'open_challenge'], state: ['open', 'evaluating'] },
  { ...noFilter, closing: 14 },
  { ...noFilter, shared: true, adoption: true },
  { ...noFilter, force: ['force-1', 'force-3'], principle: ['P1'] },
  { ...noFilter, outcome: ['no_partnership'] },
  { ...noFilter, reason: ['no_budget'], outcome: ['no_partnership'] },
  { ...noFilter, q: 'custody' },
  { ...noFilter, q: 'phones victims', state: ['open'] },
]

test.each(filters)('a plain look at every row finds and counts the same for %j', (filter) => {
  const all = rows(400, 7)
  const catalogue = memoryCatalogue()
  for (const row of all) catalogue.put(row)
  const board = boardOf(catalogue, filter, now)
  const naive = all.filter((row) => fits(filter, row, now.getTime()))
  expect(board.total).toBe(naive.length)
  expect(new Set(board.all('newest').map(({ id }) => id))).toEqual(new Set(naive.map(({ id }) => id)))

  const without: Record<Facet, ChallengeFilter> = {
    ...(Object.fromEntries(facets.map((facet) => [facet, { ...filter, [facet]: noFilter[facet] }])) as Record<
      Facet,
      ChallengeFilter
    >),
  }
  for (const facet of facets) {
    const rest = all.filter((row) => fits(without[facet], row, now.getTime()))
    const counts = new Map<string, number>()
    for (const row of rest)
      for (const value of valuesOf(now.getTime())[facet](row)) counts.set(value, (counts.get(value) ?? 0) + 1)
    expect(new Map(board.counts[facet].map(({ value, count }) => [value, count]))).toEqual(counts)
  }
})

test.each(boardSorts)('page by page by %s every row comes once and in order, whatever is added meanwhile', (sort) => {
  const catalogue = memoryCatalogue()
  const all = rows(300, 11)
  for (const row of all) catalogue.put(row)
  const seen: string[] = []
  let after: string | null = null
  for (let turn = 0; turn < 40; turn += 1) {
    const page: ChallengeRow[] = boardOf(catalogue, noFilter, now).page(sort, 25, after)
    seen.push(...page.map(({ id }) => id))
    const last = page.at(-1)
    if (!last) break
    after = cursorOf(last, sort, now)
    // A row at the very top moves nobody: the next page goes on after the last row that was shown.
    const [first] = boardOf(catalogue, noFilter, now).page(sort, 1, null)
    if (first)
      catalogue.put({
        ...first,
        id: `new-${turn}`,
        openedAt: now.getTime() + turn,
        forces: 9,
        closesAt: now.getTime() + 1,
        state: 'open',
      })
  }
  const shown = seen.filter((id) => id.startsWith('id-'))
  expect(shown.length).toBe(new Set(shown).size)
  expect(new Set(shown)).toEqual(new Set(all.map(({ id }) => id)))
})

test('the clock alone closes a challenge and moves it between the filters, to the millisecond', () => {
  const catalogue = memoryCatalogue()
  const [row] = rows(1, 3)
  if (!row) throw new Error('No row.')
  const closesAt = now.getTime() + 7 * day
  catalogue.put({ ...row, state: 'open', closesAt })
  const open = (at: number) => boardOf(catalogue, { ...noFilter, state: ['open'] }, new Date(at)).total
  const within = (days: (typeof closingWithin)[number], at: number) =>
    boardOf(catalogue, { ...noFilter, closing: days }, new Date(at)).total
  expect(within(7, now.getTime() - 1)).toBe(0)
  expect(within(7, now.getTime())).toBe(1)
  expect(open(closesAt - 1)).toBe(1)
  expect(open(closesAt)).toBe(0)
  expect(stateNow({ state: 'open', closesAt }, closesAt)).toBe('evaluating')
})

test('what changes or goes is seen at once', () => {
  const catalogue = memoryCatalogue()
  for (const row of rows(20, 5)) catalogue.put(row)
  const before = boardOf(catalogue, noFilter, now).total
  catalogue.remove('id-00003')
  expect(boardOf(catalogue, noFilter, now).total).toBe(before - 1)
  const row = catalogue.get('id-00004')
  if (row) catalogue.put({ ...row, title: 'Something wholly new' })
  expect(boardOf(catalogue, { ...noFilter, q: 'wholly' }, now).total).toBe(1)
})

test('after any changes, and the clock going on or back, it answers as one that is built anew at that moment', () => {
  const next = random(23)
  const all = rows(200, 13)
  const catalogue = memoryCatalogue()
  const standing = new Map<string, ChallengeRow>()
  for (let turn = 0; turn < 120; turn += 1) {
    const row = pick(all, next)
    if (standing.has(row.id) && next(3) === 0) {
      catalogue.remove(row.id)
      standing.delete(row.id)
    } else {
      const changed: ChallengeRow = { ...row, forces: next(4) + 1, state: pick(['open', 'decided'] as const, next) }
      catalogue.put(changed)
      standing.set(row.id, changed)
    }
    const at = new Date(now.getTime() + (next(120) - 60) * (day / 2))
    const anew = memoryCatalogue()
    for (const one of standing.values()) anew.put(one)
    const filter = pick(filters, next)
    const [board, fresh] = [boardOf(catalogue, filter, at), boardOf(anew, filter, at)]
    expect({ total: board.total, counts: board.counts }).toEqual({ total: fresh.total, counts: fresh.counts })
    for (const sort of boardSorts)
      expect(board.all(sort).map(({ id }) => id)).toEqual(fresh.all(sort).map(({ id }) => id))
  }
})

test('a board that was asked for before a change gives its pages after it as they are then', () => {
  const catalogue = memoryCatalogue()
  for (const row of rows(30, 17)) catalogue.put(row)
  const board = boardOf(catalogue, { ...noFilter, state: ['open'] }, now)
  const [gone] = board.page('newest', 1, null)
  if (!gone) throw new Error('No row is open.')
  catalogue.remove(gone.id)
  catalogue.put({ ...gone, id: 'another', state: 'decided' })
  expect(board.all('newest').map(({ id, state }) => `${id} ${state}`)).not.toContain('another decided')
  expect(board.all('newest').length).toBe(board.total - 1)
})

test('what has ended stands the latest first, whether it was decided or withdrawn', () => {
  const catalogue = memoryCatalogue()
  const ended = [
    ['decided', 3],
    ['withdrawn', 20],
    ['withdrawn', 1],
    ['decided', 40],
  ] as const
  for (const row of rows(1, 1))
    for (const [state, daysAgo] of ended)
      catalogue.put({ ...row, id: `${daysAgo}`, state, decidedAt: now.getTime() - daysAgo * day })
  const page = boardOf(catalogue, { ...noFilter, state: ['decided', 'withdrawn'] }, now).page('closing', 10, null)
  expect(page.map(({ id }) => id)).toEqual(['1', '3', '20', '40'])
})
