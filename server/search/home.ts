import { noFilter } from '../../schema/search.ts'
import { activePartnershipCount } from '../partnerships/queries.ts'
import type { Act } from '../platform/act.ts'
import { challengeBoard } from './board.ts'
import { countOfKind } from './everything.ts'

export type HomeCounts = {
  open: number
  closingThisWeek: number
  answered: number
  partnerships: number
  lessons: number
}

/** The line of numbers on the first page, as they are now. */
export async function homeCounts(act: Act): Promise<HomeCounts> {
  const [board, answered, partnerships] = await Promise.all([
    challengeBoard(act, noFilter),
    countOfKind('question'),
    activePartnershipCount(),
  ])
  const count = (facet: 'state' | 'closing', value: string) =>
    board.counts[facet].find((one) => one.value === value)?.count ?? 0
  return {
    open: count('state', 'open'),
    closingThisWeek: count('closing', '7'),
    answered,
    partnerships,
    lessons: board.all('newest').filter(({ hasLessons }) => hasLessons).length,
  }
}
