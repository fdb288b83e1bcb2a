import { removedWords } from '../../schema/purges.ts'

/** A value with every text in it that has the words written without them, in any case. What has none is the very same. */
export function withoutWords<Value>(value: Value, words: string): Value
export function withoutWords(value: unknown, words: string): unknown {
  if (typeof value === 'string') return value.replaceAll(patternOf(words), removedWords)
  if (Array.isArray(value)) return value.map((one) => withoutWords(one, words))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutWords(one, words)]))
}

/** Whether the words stand anywhere in a value. */
export const hasWords = (value: unknown, words: string): boolean =>
  JSON.stringify(value) !== JSON.stringify(withoutWords(value, words))

/** Spaces and ends of lines are the same: words that were wrapped are found too. */
const patternOf = (words: string): RegExp =>
  new RegExp(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
    'giu',
  )
