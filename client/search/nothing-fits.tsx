import { Link } from 'react-router'
import { type BoardState, boardStates, type ChallengeFilter, noFilter } from '../../schema/search.ts'
import { useViewer } from '../frame/viewer.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/list.tsx'
import { type BoardCounts, tightest } from './filters.ts'

const elsewhere: Record<BoardState, string> = {
  open: 'open',
  evaluating: 'being evaluated',
  decided: 'decided',
  withdrawn: 'withdrawn',
}

/** No challenge fits: which filter keeps most out, where else there are some, and what to do. */
export function NothingFits({
  filter,
  counts,
  at,
}: {
  filter: ChallengeFilter
  counts: BoardCounts
  at(filter: ChallengeFilter): string
}) {
  const drop = tightest(filter, counts)
  const { organisation } = useViewer()
  const others = boardStates
    .filter((state) => !filter.state.includes(state))
    .map((state) => ({ state, count: counts.state.find(({ value }) => value === state)?.count ?? 0 }))
    .filter(({ count }) => count > 0)
  const isFiltered = at({ ...filter, state: [] }) !== at({ ...noFilter, state: [] })
  return (
    <EmptyState title={isFiltered ? 'No challenge fits all of this.' : 'There is none yet.'}>
      <ul className="govuk-list">
        {others.map(({ state, count }) => (
          <li key={state}>
            <Link className="govuk-link" to={at({ ...filter, state: [state] })}>
              {count} {elsewhere[state]}
            </Link>
          </li>
        ))}
        {drop ? (
          <li>
            <Link className="govuk-link" to={at(drop.without)}>
              Take off {drop.words}
            </Link>
          </li>
        ) : null}
        {isFiltered ? (
          <li>
            <Link className="govuk-link" to={at({ ...noFilter, state: filter.state })}>
              Take all filters off
            </Link>
          </li>
        ) : null}
      </ul>
      {isFiltered && !organisation ? (
        <p>
          Or{' '}
          <Link className="govuk-link" to={paths.signIn()}>
            sign in
          </Link>{' '}
          to watch this search: we write to you when one opens.
        </p>
      ) : null}
    </EmptyState>
  )
}
