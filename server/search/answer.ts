import type { BoardSort, ChallengeFilter } from '../../schema/search.ts'
import { type Bits, both, countBoth, either, has } from './bits.ts'
import type { Columns, Having } from './columns.ts'
import { type Facet, facets, wantedBy } from './fits.ts'
import { keyFrom } from './order.ts'
import type { ChallengeRow } from './row.ts'

export type Matches = {
  total: number
  counts: Record<Facet, Map<string, number>>
  /** The moment from which the clock alone makes it untrue. */
  until: number
  places: Bits
}

/** Which rows fit a filter at a moment. The values of each filter are counted with the other filters on. */
export function answer(
  columns: Columns,
  filter: ChallengeFilter,
  matching: Iterable<string> | null,
  now: number,
): Matches {
  columns.at(now)
  const wanted = wantedBy(filter)
  const on = facets.filter((facet) => wanted[facet].length > 0)
  const fitting = new Map(on.map((facet) => [facet, havingAny(columns, facet, wanted[facet])]))
  const base = matching ? columns.placesOf(matching) : columns.alive.bits
  const allBut = (left: Facet | null) =>
    on.reduce((places, facet) => (facet === left ? places : both(places, fitting.get(facet) ?? places)), base)

  const places = allBut(null)
  const counts = Object.fromEntries(
    facets.map((facet) => [facet, countsOf(columns, facet, fitting.has(facet) ? allBut(facet) : places)]),
  ) as Matches['counts']
  return { total: countOf(columns, columns.alive, places), counts, until: columns.nextChange(), places }
}

const havingAny = (columns: Columns, facet: Facet, values: readonly string[]): Bits =>
  either(values.flatMap((value) => columns.having(facet).get(value)?.bits ?? []))

function countsOf(columns: Columns, facet: Facet, places: Bits): Map<string, number> {
  return new Map(
    [...columns.having(facet)]
      .map(([value, having]) => [value, countOf(columns, having, places)] as const)
      .filter(([, count]) => count > 0),
  )
}

/** Of everything the size is known; of a part it is counted. */
const countOf = (columns: Columns, { bits, size }: Having, places: Bits): number =>
  places === columns.alive.bits ? size : countBoth(places, bits)

/** Goes through an order from a cursor on, and takes what is in the set. */
export function pageOfPlaces(
  columns: Columns,
  places: Bits,
  { sort, limit, after, now }: { sort: BoardSort; limit: number; after: string | null; now: number },
): ChallengeRow[] {
  columns.at(now)
  const ordered = columns.inOrder(sort)
  const page: ChallengeRow[] = []
  for (let next = after ? columns.placesUpTo(sort, keyFrom(after)) : 0; next < ordered.length; next += 1) {
    if (page.length >= limit) break
    const place = ordered[next] ?? -1
    const row = has(places, place) ? columns.rowAt(place) : undefined
    if (row) page.push(row)
  }
  return page
}
