import { type BoardSort, type ChallengeFilter, noFilter } from '../../schema/search.ts'
import type { Act } from '../platform/act.ts'
import type { Catalogue } from './catalogue.ts'
import { type Facet, facets, testsOf, valuesOf } from './fits.ts'
import { catalogueNow, caughtUp } from './keep.ts'
import { type ChallengeRow, nextChangeOf, stateNow } from './row.ts'

/** `label` is there where the value alone says nothing: the name of a force. */
export type FacetCount = { value: string; label: string | null; count: number }
export type ChallengeBoard = {
  total: number
  /** For every filter the counts of its values, most first, with the other filters on. */
  counts: Record<Facet, FacetCount[]>
  page(sort: BoardSort, limit: number, after: string | null): ChallengeRow[]
  all(sort: BoardSort): readonly ChallengeRow[]
}

/** The published challenges that fit, with the counts of every filter. Answered from memory. */
export async function challengeBoard(act: Act, filter: ChallengeFilter): Promise<ChallengeBoard> {
  if (act.viewer.personId) await caughtUp()
  return boardOf(await catalogueNow(), filter, act.now)
}

/** The same over any catalogue. */
export const boardOf = (catalogue: Catalogue, filter: ChallengeFilter, now: Date): ChallengeBoard =>
  remembered(catalogue, filter, now.getTime())

type Memory = { edition: number; from: number; until: number; board: ChallengeBoard }
const memory = new WeakMap<Catalogue, Map<string, Memory>>()
const mostRemembered = 300

/** The same question under the same edition has the same answer, until the clock moves a row over a line. */
function remembered(catalogue: Catalogue, filter: ChallengeFilter, now: number): ChallengeBoard {
  const answers = memory.get(catalogue) ?? new Map<string, Memory>()
  memory.set(catalogue, answers)
  const key = JSON.stringify({ ...noFilter, ...filter })
  const known = answers.get(key)
  if (known && known.edition === catalogue.edition() && known.from <= now && now < known.until) return known.board
  if (answers.size >= mostRemembered) answers.clear()
  const { board, until } = workOut(catalogue, filter, now)
  answers.set(key, { edition: catalogue.edition(), from: now, until, board })
  return board
}

/** One pass: a row that fails one filter alone counts for the values of that filter only. */
function workOut(catalogue: Catalogue, filter: ChallengeFilter, now: number): { board: ChallengeBoard; until: number } {
  const tests = testsOf(filter, now)
  const values = valuesOf(now)
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >
  const matching = filter.q.trim() ? catalogue.matching(filter.q) : null
  const found: ChallengeRow[] = []
  const forceNames = new Map<string, string>()
  let until = Number.POSITIVE_INFINITY
  for (const row of catalogue.rows()) {
    until = Math.min(until, nextChangeOf(row, now))
    if (matching && !matching.has(row.id)) continue
    let failed: Facet | null = null
    let failures = 0
    for (const facet of facets)
      if (!tests[facet](row)) {
        failed = facet
        failures += 1
        if (failures > 1) break
      }
    if (failures > 1) continue
    forceNames.set(row.force, row.forceName)
    if (failures === 0) found.push(row)
    for (const facet of failed ? [failed] : facets)
      for (const value of values[facet](row)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  }
  const sorted = new Map<BoardSort, ChallengeRow[]>()
  const inOrder = (sort: BoardSort): ChallengeRow[] => {
    const known = sorted.get(sort)
    if (known) return known
    const fresh = found.toSorted((one, other) => order(keyOf(one, sort, now), keyOf(other, sort, now)))
    sorted.set(sort, fresh)
    return fresh
  }
  const board: ChallengeBoard = {
    total: found.length,
    counts: Object.fromEntries(
      facets.map((facet) => [facet, mostFirst(counts[facet], forceNames)]),
    ) as ChallengeBoard['counts'],
    all: inOrder,
    page(sort, limit, after) {
      const rows = inOrder(sort)
      const from = after ? firstBeyond(rows, keyFrom(after), sort, now) : 0
      return rows.slice(from, from + limit)
    },
  }
  return { board, until }
}

const mostFirst = (counts: Map<string, number>, labels: Map<string, string>): FacetCount[] =>
  [...counts]
    .map(([value, count]) => ({ value, label: labels.get(value) ?? null, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))

/** A place in an order: numbers that go up, then the id. Every cursor holds one whole. */
type Key = readonly [group: number, first: number, id: string]

/** What still takes proposals stands before what has closed, and that before what is decided; within, by the sort. */
const groups = { open: 0, evaluating: 1, decided: 2, withdrawn: 3 } as const

function keyOf(row: ChallengeRow, sort: BoardSort, now: number): Key {
  if (sort === 'newest') return [0, -row.openedAt, row.id]
  if (sort === 'forces') return [0, -row.forces, row.id]
  const state = stateNow(row, now)
  return [groups[state], state === 'open' ? (row.closesAt ?? 0) : -(row.decidedAt ?? row.closesAt ?? 0), row.id]
}

function order(one: Key, other: Key): number {
  return one[0] - other[0] || one[1] - other[1] || (one[2] < other[2] ? -1 : one[2] > other[2] ? 1 : 0)
}

export const cursorOf = (row: ChallengeRow, sort: BoardSort, now: Date): string =>
  keyOf(row, sort, now.getTime()).join('~')

function keyFrom(cursor: string): Key {
  const [group = '', first = '', id = ''] = cursor.split('~')
  return [Number(group) || 0, Number(first) || 0, id]
}

/** The first row that stands after the key, by halving. */
function firstBeyond(rows: readonly ChallengeRow[], key: Key, sort: BoardSort, now: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const row = rows[middle]
    if (row && order(keyOf(row, sort, now), key) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
