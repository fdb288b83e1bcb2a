import { addressOf, type ChallengeFilter, noFilter } from '../../schema/search.ts'
import type { OrganisationFields } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { boardOf } from '../search/board.ts'
import { catalogueNow } from '../search/keep.ts'
import type { ChallengeRow } from '../search/row.ts'
import { type DeskItem, type Fitting, item } from './item.ts'
import type { Sources } from './sources.ts'

const mostShown = 5

/**
 * For a supplier: what is open in the categories of its profile, wherever the force is, for much of it is done from
 * anywhere. Those that it proposes for already are left out of the few. Null for everybody else. Read from memory: it may be a moment old.
 */
export async function fittingChallenges(act: Act, { own, proposals, asked }: Sources): Promise<Fitting | null> {
  if (own?.kind !== 'supplier') return null
  if (own.categories.length === 0) return { total: null, path: `/organisations/${own.slug}/edit`, items: [] }
  const filter = profileFilter(own)
  const board = boardOf(await catalogueNow(), filter, act.now)
  const begun = new Set([...proposals, ...asked].map(({ challengeId }) => challengeId))
  const next = board.page('closing', mostShown + begun.size, null).filter(({ id }) => !begun.has(id))
  return { total: board.total, path: `/challenges?${searchOf(filter)}`, items: next.slice(0, mostShown).map(rowItem) }
}

const rowItem = (row: ChallengeRow): DeskItem =>
  item({
    key: `fits:${row.id}`,
    words: row.title,
    reference: row.reference,
    path: `/challenges/${row.reference}`,
    due: row.closesAt ? new Date(row.closesAt) : null,
    dueIs: 'Closes',
    who: row.forceName,
  })

/** What a profile says, as a filter of the board. */
const profileFilter = ({ categories }: Pick<OrganisationFields, 'categories'>): ChallengeFilter => ({
  ...noFilter,
  state: ['open'],
  category: categories,
})

function searchOf(filter: ChallengeFilter): URLSearchParams {
  const parts = Object.entries(addressOf(filter)).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)]),
  )
  return new URLSearchParams(parts.filter(([, value]) => value))
}
