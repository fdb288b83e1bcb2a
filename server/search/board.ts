import { type BoardSort, type ChallengeFilter, noFilter } from '../../schema/search.ts'
import type { Act } from '../platform/act.ts'
import type { Catalogue } from './catalogue.ts'
import { type Facet, facets } from './fits.ts'
import { catalogueNow, caughtUp } from './keep.ts'
import type { ChallengeRow } from './row.ts'

export { cursorOf } from './order.ts'

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

type Memory = { edition: number; from: number; until: number; board: ChallengeBoard }
const memory = new WeakMap<Catalogue, Map<string, Memory>>()
const mostRemembered = 300

/**
 * The same over any catalogue. The same question under the same edition has the same answer, until the clock moves a row
 * over a line.
 */
export function boardOf(catalogue: Catalogue, filter: ChallengeFilter, at: Date): ChallengeBoard {
  const now = at.getTime()
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

function workOut(catalogue: Catalogue, filter: ChallengeFilter, now: number): { board: ChallengeBoard; until: number } {
  const { total, counts, until, page } = catalogue.find(filter, now)
  const labelled = facets.map((facet) => [facet, mostFirst(counts[facet], (value) => labelOf(catalogue, facet, value))])
  const board: ChallengeBoard = {
    total,
    counts: Object.fromEntries(labelled) as ChallengeBoard['counts'],
    page,
    all: (sort) => page(sort, total, null),
  }
  return { board, until }
}

const labelOf = (catalogue: Catalogue, facet: Facet, value: string) =>
  facet === 'force' ? (catalogue.forceName(value) ?? null) : null

const mostFirst = (counts: Map<string, number>, label: (value: string) => string | null): FacetCount[] =>
  [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))

/** The open challenge that closes next, or null. */
export async function nextToClose(act: Act): Promise<{ reference: string; title: string; at: Date } | null> {
  const [next] = (await challengeBoard(act, { ...noFilter, state: ['open'] })).page('closing', 1, null)
  return next?.closesAt ? { reference: next.reference, title: next.title, at: new Date(next.closesAt) } : null
}
