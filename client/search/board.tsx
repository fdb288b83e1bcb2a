import { useSearchParams } from 'react-router'
import {
  addressOf,
  type BoardSort,
  type BoardState,
  boardSorts,
  boardStates,
  type ChallengeFilter,
  challengeFilterOf,
  noFilter,
} from '../../schema/search.ts'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { useChanges } from '../live.ts'
import { WatchButton } from '../notifications/watch-button.tsx'
import { paths, withQuery } from '../paths.ts'
import { useRows } from '../rows.ts'
import { many } from '../time.ts'
import { LinkButton } from '../ui/button.tsx'
import { ChangeLine } from '../ui/change-line.tsx'
import { FilterPanel, WithFilters } from '../ui/filter-panel.tsx'
import { RowList } from '../ui/list.tsx'
import { SortLinks, Tabs } from '../ui/navigation.tsx'
import { Pipeline } from '../ui/pictures/pipeline.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import type { TagColour } from '../ui/tag.tsx'
import { Unready } from '../ui/trouble.tsx'
import { ChallengeRow } from './challenge-row.tsx'
import { boardAt, filterGroups } from './filters.ts'
import { NothingFits } from './nothing-fits.tsx'

const boardQuery = graphql(`
  query Board($filter: ChallengeFilter, $sort: BoardSort, $after: String, $search: String!) {
    isWatched(search: $search)
    challengeBoard(filter: $filter) {
      total
      counts {
        ...BoardCountsParts
      }
      rows(sort: $sort, after: $after) {
        edges {
          node {
            ...BoardRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

export const boardCounts = graphql(`
  fragment BoardCountsParts on BoardCounts {
    state { value count }
    mode { value count }
    category { value count }
    region { value count }
    force { value label count }
    principle { value count }
    standard { value count }
    band { value count }
    outcome { value count }
    reason { value count }
    closing { value count }
    adoption { value count }
    shared { value count }
  }
`)

const states: Record<BoardState, { words: string; colour: TagColour }> = {
  open: { words: 'Open', colour: 'green' },
  evaluating: { words: 'Evaluating', colour: 'violet' },
  decided: { words: 'Decided', colour: 'petrol' },
  withdrawn: { words: 'Withdrawn', colour: 'red' },
}

const sortWords: Record<BoardSort, string> = { closing: 'Closing soon', newest: 'Newest', forces: 'Most forces' }

/** With nothing said in the address the board shows what is open; "All" says so with `state=all`. */
export default function Board() {
  const [address] = useSearchParams()
  const { organisation } = useViewer()
  const asked = challengeFilterOf(address)
  const all = address.getAll('state').includes('all')
  const filter: ChallengeFilter = all || asked.state.length > 0 ? asked : { ...asked, state: ['open'] }
  const sort = boardSorts.find((one) => one === address.get('sort')) ?? 'closing'
  const at = (next: ChallengeFilter, order: BoardSort = sort) =>
    next.state.length === 0
      ? withQuery(paths.challenges(), { ...addressOf(next), state: 'all', sort: order === 'closing' ? '' : order })
      : boardAt(next, order)

  const search = new URLSearchParams(boardAt({ ...filter, state: [] }).split('?')[1] ?? '').toString()
  const { query, rows, hasMore, loadingMore, showMore } = useRows(
    boardQuery,
    { filter: variablesOf(filter), sort, search },
    (data) => data.challengeBoard.rows,
  )
  const changes = useChanges('board', 'challenges', query.reload)
  const board = query.data?.challengeBoard
  const only = filter.state.length === 1 ? filter.state[0] : null
  const heading = only ? `${states[only].words} challenges` : 'Challenges'
  useTitle(heading)
  const countOf = (state: BoardState) => board?.counts.state.find(({ value }) => value === state)?.count ?? 0
  const anyOn = Object.keys(Object.fromEntries(new URLSearchParams(search))).length > 0

  return (
    <>
      <ChangeLine {...changes} />
      <h1 className="govuk-heading-l">
        {board && only ? many(board.total, `${states[only].words.toLowerCase()} challenge`) : heading}
      </h1>
      {organisation?.kind === 'force' ? <LinkButton to={paths.newChallenge()}>Write a challenge</LinkButton> : null}
      <Tabs
        label="Challenges by state"
        tabs={[
          ...(['open', 'evaluating', 'decided'] as const).map((state) => ({
            to: at({ ...filter, state: [state] }),
            words: states[state].words,
            count: board ? countOf(state) : undefined,
            current: only === state,
          })),
          { to: at({ ...filter, state: [] }), words: 'All', current: filter.state.length === 0 },
        ]}
      />
      {board ? (
        <WithFilters
          filters={
            <FilterPanel
              groups={filterGroups(filter, board.counts, at)}
              clear={at({ ...noFilter, state: filter.state })}
            >
              <SearchForm label="Search challenges" value={filter.q} to={(q) => at({ ...filter, q })} />
            </FilterPanel>
          }
        >
          <Pipeline
            label="How many are in each state"
            stages={boardStates.map((state) => ({
              ...states[state],
              count: countOf(state),
              to: at({ ...filter, state: [state] }),
            }))}
          />
          <p className={only ? 'govuk-visually-hidden' : 'govuk-body'} role="status">
            {many(board.total, 'challenge')}
          </p>
          <SortLinks
            choices={boardSorts.map((one) => ({ to: at(filter, one), words: sortWords[one], current: one === sort }))}
          />
          {rows.length > 0 ? (
            <RowList
              label="Challenges"
              rows={rows}
              keyOf={(row) => row.id}
              hasMore={hasMore}
              loadingMore={loadingMore}
              showMore={showMore}
            >
              {(row) => <ChallengeRow challenge={row} />}
            </RowList>
          ) : (
            <NothingFits filter={filter} counts={board.counts} at={at} />
          )}
          {anyOn && organisation ? (
            <p className="govuk-body">
              <WatchButton
                kind="search"
                what={search}
                isWatched={query.data?.isWatched ?? false}
                words="Watch this search"
              />
            </p>
          ) : null}
          <p className="govuk-body cb-muted">
            This list as{' '}
            <a className="govuk-link" href={fileOf('csv', filter)}>
              a table (CSV)
            </a>
            ,{' '}
            <a className="govuk-link" href={fileOf('atom', filter)}>
              a feed (Atom)
            </a>{' '}
            or{' '}
            <a className="govuk-link" href={fileOf('ics', filter)}>
              a calendar of closes
            </a>
            .
          </p>
        </WithFilters>
      ) : (
        <Unready query={query} what="the challenges" />
      )}
    </>
  )
}

const fileOf = (ending: string, filter: ChallengeFilter) =>
  boardAt(filter, 'closing', `${paths.challenges()}.${ending}`)

/** The filter as a query takes it: lists of its own, which GraphQL may not share. */
export const variablesOf = (filter: ChallengeFilter) => ({
  ...filter,
  state: [...filter.state],
  mode: [...filter.mode],
  category: [...filter.category],
  region: [...filter.region],
  force: [...filter.force],
  principle: [...filter.principle],
  standard: [...filter.standard],
  band: [...filter.band],
  outcome: [...filter.outcome],
  reason: [...filter.reason],
})
