import MiniSearch from 'minisearch'
import type { ChallengeRow } from './row.ts'

/**
 * What everybody may read of challenges, in memory, for lists with filters, counts and a search. This one is an index in
 * the process; another engine could take its place behind the same interface.
 */
export type Catalogue = {
  put(row: ChallengeRow): void
  remove(id: string): void
  rows(): IterableIterator<ChallengeRow>
  get(id: string): ChallengeRow | undefined
  /** The ids whose words fit all that was typed, whole, in part or nearly. */
  matching(text: string): ReadonlySet<string>
  /** The rows most like a text by BM25, most alike first, with how alike. */
  alike(text: string, limit: number): { row: ChallengeRow; score: number }[]
  /** One more with every change: an answer worked out under another edition is old. */
  edition(): number
}

export function memoryCatalogue(): Catalogue {
  const rows = new Map<string, ChallengeRow>()
  // BM25+ over title, reference and text; a word of the title weighs three times one of the text.
  const texts = new MiniSearch<ChallengeRow>({
    fields: ['title', 'reference', 'text'],
    searchOptions: {
      boost: { title: 3, reference: 5 },
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      prefix: true,
    },
  })
  let edition = 0
  return {
    put(row) {
      if (rows.has(row.id)) texts.replace(row)
      else texts.add(row)
      rows.set(row.id, row)
      edition += 1
    },
    remove(id) {
      if (!rows.delete(id)) return
      texts.discard(id)
      edition += 1
    },
    rows: () => rows.values(),
    get: (id) => rows.get(id),
    matching: (text) => new Set(texts.search(text, { combineWith: 'AND' }).map(({ id }) => String(id))),
    alike: (text, limit) =>
      texts
        .search(text, { combineWith: 'OR', prefix: false })
        .slice(0, limit)
        .flatMap(({ id, score }) => {
          const row = rows.get(String(id))
          return row ? [{ row, score }] : []
        }),
    edition: () => edition,
  }
}
