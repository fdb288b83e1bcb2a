import { graphql } from '../../gql/gql.ts'
import type { ComparableEditionFragment } from '../../gql/graphql.ts'
import { Compare } from './compare.tsx'

export const comparableEdition = graphql(`
  fragment ComparableEdition on Edition {
    number
    material
    content
  }
`)

type Means = { row: { kind: string; data: unknown }; editions: readonly ComparableEditionFragment[] }

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
