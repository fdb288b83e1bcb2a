import MiniSearch from 'minisearch'
import type { BoardSort, ChallengeFilter } from '../../schema/search.ts'
import { alikeOptions, scoreOf, sharesEnough } from './alike.ts'
import { answer, type Matches, pageOfPlaces } from './answer.ts'
import { Columns } from './columns.ts'
import type { ChallengeRow } from './row.ts'

/**
 * What everybody may read of challenges, for lists with filters, counts and a search. This one is an index in the memory
 * of the process; another engine could take its place behind the same interface.
 */
export type Catalogue = {
  put(row: ChallengeRow): void
  remove(id: string): void
  get(id: string): ChallengeRow | undefined
  find(filter: ChallengeFilter, now: number): Found
  /** The rows that continue a challenge, the earliest first. */
  continuing(id: string): ChallengeRow[]
  /** The name of the force with a slug. */
  forceName(slug: string): string | undefined
  /** The rows most like a text by BM25, most alike first, with how alike. */
  alike(text: string, limit: number): { row: ChallengeRow; score: number }[]
  /** One more with every change: what was found under another edition is old. */
  edition(): number
}

/** The rows that fit at a moment: how many, what each value of each filter would leave, and until when that is true. */
export type Found = Pick<Matches, 'total' | 'counts' | 'until'> & {
  /** So many of them, in an order, from after a cursor. */
  page(sort: BoardSort, limit: number, after: string | null): ChallengeRow[]
}

export function memoryCatalogue(): Catalogue {
  const columns = new Columns()
  // BM25+ over title, reference and text; a word of the title weighs three times one of the text.
  const texts = new MiniSearch<ChallengeRow>({
    fields: ['title', 'reference', 'text'],
    searchOptions: {
      boost: { title: 3, reference: 5 },
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      prefix: true,
    },
  })
  const forceNames = new Map<string, string>()
  const continuing = new Map<string, Set<string>>()
  let edition = 0

  /** The ids whose words fit all that was typed, whole, in part or nearly. */
  const matching = (typed: string): string[] | null =>
    typed.trim() ? texts.search(typed, { combineWith: 'AND' }).map(({ id }) => String(id)) : null

  function find(filter: ChallengeFilter, now: number): Found {
    const begun = edition
    const matches = answer(columns, filter, matching(filter.q), now)
    return {
      ...matches,
      // Places are given anew when a row goes: what was found before a change is not looked up after it.
      page: (sort, limit, after) =>
        begun === edition
          ? pageOfPlaces(columns, matches.places, { sort, limit, after, now })
          : find(filter, now).page(sort, limit, after),
    }
  }

  return {
    put(row) {
      const known = columns.get(row.id)
      if (known && JSON.stringify(known) === JSON.stringify(row)) return
      if (known) texts.replace(row)
      else texts.add(row)
      columns.put(row)
      // What a challenge continues is settled with its draft.
      if (row.continuesId) continuing.set(row.continuesId, (continuing.get(row.continuesId) ?? new Set()).add(row.id))
      forceNames.set(row.force, row.forceName)
      for (const { slug, name } of row.coOwners) forceNames.set(slug, name)
      edition += 1
    },
    remove(id) {
      const row = columns.get(id)
      if (!row) return
      columns.remove(id)
      if (row.continuesId) continuing.get(row.continuesId)?.delete(id)
      texts.discard(id)
      edition += 1
    },
    get: (id) => columns.get(id),
    find,
    continuing: (id) =>
      [...(continuing.get(id) ?? [])]
        .flatMap((one) => columns.get(one) ?? [])
        .sort((one, other) => one.openedAt - other.openedAt),
    forceName: (slug) => forceNames.get(slug),
    alike: (text, limit) =>
      texts
        .search(text, alikeOptions)
        .filter(sharesEnough)
        .flatMap((result) => {
          const row = columns.get(String(result.id))
          return row ? [{ row, score: scoreOf(result) }] : []
        })
        .sort((alike, other) => other.score - alike.score)
        .slice(0, limit),
    edition: () => edition,
  }
}
