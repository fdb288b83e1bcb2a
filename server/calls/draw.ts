import { createHash } from 'node:crypto'

/**
 * The draw of the calls, which anybody can do again. With the offer the SHA-256 of a seed is published. Each request has an
 * entry, the SHA-256 of a salt that its supplier alone knows. At the draw the seed and the entries are published; an entry's
 * ticket is the SHA-256 of the seed and the entry, and the lowest tickets have the slots, the first slot first.
 */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const entryOf = (salt: string): string => sha256(`entry:${salt}`)
export const ticketOf = (seed: string, entry: string): string => sha256(`${seed}:${entry}`)

/** The entries in the order in which they are drawn, whatever order they came in. */
export function drawnOrder(seed: string, entries: readonly string[]): string[] {
  const tickets = new Map(entries.map((entry) => [entry, ticketOf(seed, entry)]))
  return [...entries].sort((one, other) => ((tickets.get(one) ?? '') < (tickets.get(other) ?? '') ? -1 : 1))
}
