import { randomInt } from 'node:crypto'
import { v7 } from 'uuid'

/** A UUIDv7: unique, and sorted by the moment it was made. */
export const newId = (): string => v7()

/** The smallest UUIDv7 of a moment, for reading everything made since. */
export const earliestIdOf = (moment: Date): string => {
  const hex = Math.max(0, moment.getTime()).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}

/** No 0, O, 1, I or L: a reference is read out over a radio. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A reference that tells nothing about how many there are, such as PR-7KQ4-M2: 887 million of them a prefix. */
export const randomReference = (prefix: string): string => {
  const characters = Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')
  return `${prefix}-${characters.slice(0, 4)}-${characters.slice(4)}`
}

/** A numbered reference as people type it, "ch2026-7" say, as it is kept. What is not one stays as it came, and finds nothing. */
export function numberedReference(prefix: 'CH' | 'PT' | 'IN', typed: string): string {
  const [, year, number] = /^(\d{4})-?(\d{1,6})$/.exec(bare(prefix, typed)) ?? []
  return year && number ? `${prefix}-${year}-${number.padStart(4, '0')}` : typed
}

/** The same for a reference made by randomReference. */
export function spelledReference(prefix: 'PR' | 'TH' | 'CN', typed: string): string {
  const [, first, second] = /^([A-Z0-9]{4})-?([A-Z0-9]{2})$/.exec(bare(prefix, typed)) ?? []
  return first && second ? `${prefix}-${first}-${second}` : typed
}

/** What follows the prefix, in capitals; nothing where there is another prefix. */
function bare(prefix: string, typed: string): string {
  const tidy = typed.trim().toUpperCase()
  return tidy.startsWith(prefix) ? tidy.slice(prefix.length).replace(/^-/, '') : ''
}
