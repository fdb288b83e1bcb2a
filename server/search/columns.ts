import { type BoardSort, closingWithin } from '../../schema/search.ts'
import { type Bits, dropPlace, noBits, withPlace } from './bits.ts'
import { type Facet, facets, valuesOf } from './fits.ts'
import { countBefore, type Key, keyOf, order } from './order.ts'
import type { ChallengeRow } from './row.ts'

/** A set of rows that have one value, and how many they are. */
export type Having = { bits: Bits; size: number }

const day = 24 * 3_600_000
/** The close itself, and the moments from which a close is near. */
const lines = [0, ...closingWithin.map((days) => days * day)]
/** With more changes than this to a sorted list, sorting it anew is quicker. */
const mostMoves = 2_000

/**
 * Rows in numbered places. For every value of every filter it keeps the set of places that have it, and for every sort
 * the places in order, so that a change costs a few steps and nothing is counted or sorted when somebody asks. What
 * depends on the time is true at one moment, to which `at` moves it: only rows that cross a line are touched.
 */
export class Columns {
  readonly #rows: (ChallengeRow | undefined)[] = []
  readonly #places = new Map<string, number>()
  readonly #free: number[] = []
  #having = emptyHaving()
  #alive: Having = { bits: noBits(0), size: 0 }
  #orders = new Map<BoardSort, number[]>()
  /** Places of rows that are open until a moment, by that moment. */
  #byClose: number[] | null = null
  #now = 0

  put(row: ChallengeRow): void {
    const known = this.#places.get(row.id)
    if (known !== undefined) this.#leave(known)
    const place = known ?? this.#free.pop() ?? this.#rows.length
    this.#rows[place] = row
    this.#places.set(row.id, place)
    this.#enter(place)
  }

  remove(id: string): void {
    const place = this.#places.get(id)
    if (place === undefined) return
    this.#leave(place)
    this.#rows[place] = undefined
    this.#places.delete(id)
    this.#free.push(place)
  }

  get(id: string): ChallengeRow | undefined {
    return this.#rows[this.#places.get(id) ?? -1]
  }

  rowAt(place: number): ChallengeRow | undefined {
    return this.#rows[place]
  }

  get alive(): Having {
    return this.#alive
  }

  having(facet: Facet): ReadonlyMap<string, Having> {
    return this.#having[facet]
  }

  placesOf(ids: Iterable<string>): Bits {
    let bits = noBits(this.#rows.length)
    for (const id of ids) {
      const place = this.#places.get(id)
      if (place !== undefined) bits = withPlace(bits, place)
    }
    return bits
  }

  /** The places in an order. */
  inOrder(sort: BoardSort): readonly number[] {
    const known = this.#orders.get(sort)
    if (known) return known
    const keys = new Map([...this.#places.values()].map((place) => [place, this.#keyAt(place, sort)]))
    const sorted = [...keys].sort(([, one], [, other]) => order(one, other)).map(([place]) => place)
    this.#orders.set(sort, sorted)
    return sorted
  }

  /** How many places of an order stand at the key or before it. */
  placesUpTo(sort: BoardSort, key: Key): number {
    return countBefore(this.inOrder(sort), (place) => order(this.#keyAt(place, sort), key) > 0)
  }

  /** Makes what depends on the time true at a moment, before or after the last one. */
  at(now: number): void {
    if (now === this.#now) return
    const [from, to] = [Math.min(now, this.#now), Math.max(now, this.#now)]
    const crossing = new Set(lines.flatMap((line) => this.#closingIn(from + line, to + line)))
    const moves = [...crossing]
    if (moves.length > mostMoves) this.#orders.clear()
    for (const place of moves) this.#unplace(place)
    this.#now = now
    for (const place of moves) this.#place(place)
  }

  /** The next moment at which a row crosses a line by the clock alone, or never. */
  nextChange(): number {
    const closes = this.#closes()
    const next = lines.map((line) => {
      const place = closes[countBefore(closes, (one) => this.#closeAt(one) > this.#now + line)]
      return place === undefined ? Number.POSITIVE_INFINITY : this.#closeAt(place) - line
    })
    return Math.min(...next)
  }

  #enter(place: number): void {
    this.#alive = added(this.#alive, place)
    if (this.#byClose && this.#isOpen(place)) this.#byClose.splice(this.#closePlace(place), 0, place)
    this.#place(place)
  }

  #leave(place: number): void {
    this.#unplace(place)
    dropPlace(this.#alive.bits, place)
    this.#alive.size -= 1
    if (this.#byClose && this.#isOpen(place)) this.#byClose.splice(this.#closePlace(place), 1)
  }

  #place(place: number): void {
    const row = this.#rows[place]
    if (!row) return
    const values = valuesOf(this.#now)
    for (const facet of facets)
      for (const value of new Set(values[facet](row))) {
        const having = this.#having[facet]
        having.set(value, added(having.get(value) ?? { bits: noBits(0), size: 0 }, place))
      }
    for (const sort of this.#orders.keys()) {
      const places = this.#orders.get(sort) ?? []
      places.splice(this.placesUpTo(sort, this.#keyAt(place, sort)), 0, place)
    }
  }

  #unplace(place: number): void {
    const row = this.#rows[place]
    if (!row) return
    const values = valuesOf(this.#now)
    for (const facet of facets)
      for (const value of new Set(values[facet](row))) {
        const having = this.#having[facet].get(value)
        if (!having) continue
        dropPlace(having.bits, place)
        having.size -= 1
      }
    for (const [sort, places] of this.#orders) places.splice(this.placesUpTo(sort, this.#keyAt(place, sort)) - 1, 1)
  }

  #keyAt(place: number, sort: BoardSort): Key {
    const row = this.#rows[place]
    return row ? keyOf(row, sort, this.#now) : [0, 0, '']
  }

  #isOpen(place: number): boolean {
    const row = this.#rows[place]
    return row?.state === 'open' && row.closesAt !== null
  }

  #closeAt(place: number): number {
    return this.#rows[place]?.closesAt ?? 0
  }

  #closes(): number[] {
    this.#byClose ??= [...this.#places.values()]
      .filter((place) => this.#isOpen(place))
      .sort((one, other) => this.#closeAt(one) - this.#closeAt(other) || one - other)
    return this.#byClose
  }

  /** Where a place stands, or would stand, among those that close. */
  #closePlace(place: number): number {
    const close = this.#closeAt(place)
    return countBefore(
      this.#closes(),
      (one) => this.#closeAt(one) > close || (this.#closeAt(one) === close && one >= place),
    )
  }

  /** Rows whose close is after one moment, and not after the other. */
  #closingIn(after: number, until: number): number[] {
    const closes = this.#closes()
    return closes.slice(
      countBefore(closes, (place) => this.#closeAt(place) > after),
      countBefore(closes, (place) => this.#closeAt(place) > until),
    )
  }
}

const emptyHaving = () =>
  Object.fromEntries(facets.map((facet) => [facet, new Map<string, Having>()])) as Record<Facet, Map<string, Having>>

const added = ({ bits, size }: Having, place: number): Having => ({ bits: withPlace(bits, place), size: size + 1 })
