import { useState } from 'react'
import type { DeskRow } from './query.ts'

export type Kept = { row: DeskRow; isOff: boolean }

/**
 * The rows as they are now, and in their places those that stood here before and wait no more: done, by oneself or a
 * colleague, or overtaken. A list that somebody works through does not jump.
 */
export function useStruck(rows: readonly DeskRow[]): Kept[] {
  const [seen, setSeen] = useState(rows)
  const fresh = rows.filter((row) => !seen.some(({ key }) => key === row.key))
  if (fresh.length > 0) setSeen([...seen, ...fresh])
  const open = new Map(rows.map((row) => [row.key, row]))
  return seen
    .map((row) => ({ row: open.get(row.key) ?? row, isOff: !open.has(row.key) }))
    .sort((one, other) => placeOf(one.row).localeCompare(placeOf(other.row)))
}

/** As the server sorts: what is due first; of what has no date, what has waited longest. */
const placeOf = ({ due, since }: DeskRow): string => `${due ?? '9999'} ${since ?? '9999'}`
