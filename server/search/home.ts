import { noFilter } from '../../schema/search.ts'
import type { Act } from '../platform/act.ts'
import { challengeBoard } from './board.ts'
import { countOfKind } from './everything.ts'

export type HomeCounts = {
  open: number
  closingThisWeek: number
  answered: number
  lessons: number
}

/** The line of numbers on the first page, as they are now: from memory. Partnerships are counted apart, where they are asked for. */
export async function homeCounts(act: Act): Promise<HomeCounts> {
  const [board, answered] = await Promise.all([challengeBoard(act, noFilter), countOfKind('question')])
  const count = (facet: 'state' | 'closing', value: string) =>
    board.counts[facet].find((one) => one.value === value)?.count ?? 0
  return {
    open: count('state', 'open'),
    closingThisWeek: count('closing', '7'),
    answered,
    lessons: board.all('newest').filter(({ hasLessons }) => hasLessons).length,
  }
}
