import { Compare } from './compare.tsx'
import type { ChangedChallenge } from './query.ts'

type Means = { row: { kind: string; data: unknown }; editions: ChangedChallenge['editions'] }

/** An amendment, with what the text said before. */
export function ComparedEdition({ row, editions }: Means) {
  const number = row.kind === 'challenge.amended' ? editionOf(row.data) : null
  const after = editions.find((edition) => edition.number === number)
  const before = editions.find((edition) => edition.number === (number ?? 0) - 1)
  return after && before ? <Compare before={before} after={after} /> : null
}

const editionOf = (data: unknown): number | null =>
  typeof data === 'object' && data !== null && 'edition' in data && typeof data.edition === 'number'
    ? data.edition
    : null
