import { foundWithin } from '../../schema/search.ts'
import type { FindKind } from '../gql/graphql.ts'
import { paths, withQuery } from '../paths.ts'

/** What a search looks for: words, and where they are on a kind and a period. */
export type Looked = { words: string; kind: FindKind | null; within: number | null }

type Group = { kind: FindKind; count: number; periods: readonly { days?: number | null; count: number }[] }

/** The address of a search. */
export const searchAt = ({ words, kind, within }: Looked): string =>
  withQuery(paths.search(), { q: words, kind: kind ?? '', within: within ? String(within) : '' })

/** The period that stands in an address; null where none does. */
export const withinOf = (address: URLSearchParams): number | null =>
  foundWithin.find((days) => String(days) === address.get('within')) ?? null

/** What a period is called. */
export const periodWords = (days: number | null) =>
  days === null ? 'Any time' : days === 365 ? 'Last year' : `Last ${days} days`

/** The periods as links, each with how much it would leave of the kind that is shown. One that leaves nothing is offered only while it is on. */
export function periodLinks(groups: readonly Group[], looked: Looked) {
  const counted = groups.filter(({ kind }) => !looked.kind || kind === looked.kind).flatMap(({ periods }) => periods)
  return [null, ...foundWithin].flatMap((days) => {
    const sum = counted.reduce((so, one) => so + ((one.days ?? null) === days ? one.count : 0), 0)
    const current = looked.within === days
    if (sum === 0 && !current && days !== null) return []
    return [{ to: searchAt({ ...looked, within: days }), words: `${periodWords(days)} (${sum})`, current }]
  })
}

/** Whether a period hides organisations, which have no date. */
export const hasUndated = (groups: readonly Group[], { kind, within }: Looked): boolean =>
  within !== null && (!kind || kind === 'organisation') && groups.some((group) => group.kind === 'organisation')
