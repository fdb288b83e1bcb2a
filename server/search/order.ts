import type { BoardSort } from '../../schema/search.ts'
import { type ChallengeRow, stateNow } from './row.ts'

/** A place in an order: numbers that go up, then the id. Every cursor holds one whole. */
export type Key = readonly [group: number, first: number, id: string]

/** What still takes proposals stands before what has closed, and that before what has ended, the latest first; within, by the sort. */
const groups = { open: 0, evaluating: 1, decided: 2, withdrawn: 2 } as const

export function keyOf(row: ChallengeRow, sort: BoardSort, now: number): Key {
  if (sort === 'newest') return [0, -row.openedAt, row.id]
  if (sort === 'forces') return [0, -row.forces, row.id]
  const state = stateNow(row, now)
  return [groups[state], state === 'open' ? (row.closesAt ?? 0) : -(row.decidedAt ?? row.closesAt ?? 0), row.id]
}

export function order(one: Key, other: Key): number {
  return one[0] - other[0] || one[1] - other[1] || (one[2] < other[2] ? -1 : one[2] > other[2] ? 1 : 0)
}

export const cursorOf = (row: ChallengeRow, sort: BoardSort, now: Date): string =>
  keyOf(row, sort, now.getTime()).join('~')

export function keyFrom(cursor: string): Key {
  const [group = '', first = '', id = ''] = cursor.split('~')
  return [Number(group) || 0, Number(first) || 0, id]
}

/** How many of a sorted list come before the one for which `reached` first holds, by halving. */
export function countBefore<Entry>(list: readonly Entry[], reached: (entry: Entry) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const entry = list[middle]
    if (entry !== undefined && !reached(entry)) low = middle + 1
    else high = middle
  }
  return low
}
