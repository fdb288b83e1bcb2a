import { removedWords } from '../../schema/purges.ts'

/**
 * Fields that hold no words but ids, states and codes of vocabularies: what stands in them is never said by anybody, and
 * changed it would mean something else or nothing.
 */
const codedFields = new Set([
  ...[
    '_id',
    'id',
    'code',
    'state',
    'mode',
    'kind',
    'level',
    'outcome',
    'weight',
    'path',
    'section',
    'sections',
    'which',
  ],
  ...['categories', 'principles', 'classification', 'vetting', 'valueBand', 'adoptionRoute', 'places'],
  ...['triggers', 'ticked', 'unticked'],
  ...['hash', 'sha256', 'seed', 'reference', 'receipts', 'chain', 'chains', 'parties', 'approvedBy'],
])
const isCoded = (name: string) => codedFields.has(name) || /Ids?$/.test(name)

/** A value with every text in it that has the words written without them, in any case. What has none is the very same. */
export function withoutWords<Value>(value: Value, words: string): Value
export function withoutWords(value: unknown, words: string): unknown {
  return replaced(value, patternOf(words))
}

/** Whether the words stand anywhere in a value. */
export const hasWords = (value: unknown, words: string): boolean =>
  JSON.stringify(value) !== JSON.stringify(withoutWords(value, words))

/** An address that has the words goes whole: what would be left of it leads nowhere. */
export const addressWithout = <Address extends string | null | undefined>(
  address: Address,
  words: string,
): Address | null => (hasWords(address, words) ? null : address)

function replaced(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return value.replaceAll(pattern, removedWords)
  if (Array.isArray(value)) return value.map((one) => replaced(one, pattern))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, isCoded(name) ? one : replaced(one, pattern)]),
  )
}

/**
 * Whole words alone: what is removed as a name must not be cut out of the middle of another word. Spaces and ends of
 * lines are the same: words that were wrapped are found too.
 */
function patternOf(words: string): RegExp {
  const given = words.trim()
  const inside = given
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  const before = /^[\p{L}\p{M}\p{N}]/u.test(given) ? '(?<![\\p{L}\\p{M}\\p{N}])' : ''
  const after = /[\p{L}\p{M}\p{N}]$/u.test(given) ? '(?![\\p{L}\\p{M}\\p{N}])' : ''
  return new RegExp(before + inside + after, 'giu')
}
