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
