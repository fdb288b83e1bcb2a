import { Link, useSearchParams } from 'react-router'
import { type ChallengeFilter, challengeFilterOf, noFilter } from '../../schema/search.ts'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { OutcomesQuery } from '../gql/graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { useRows } from '../rows.ts'
import { many } from '../time.ts'
import { FilterPanel, WithFilters } from '../ui/filter-panel.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Reference } from '../ui/reference.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { variablesOf } from './board.tsx'
import { boardAt, filterGroups } from './filters.ts'
import { OutcomeTag } from './outcome-tag.tsx'

const outcomesQuery = graphql(`
  query Outcomes($filter: ChallengeFilter, $after: String) {
    challengeBoard(filter: $filter) {
      total
      counts {
        ...BoardCountsParts
      }
      rows(after: $after) {
        edges {
          node {
            id
            reference
            title
            state
            mode
            outcome
            outcomeReason
            withdrawnAt
            withdrawnReason
            lessons
            decidedAt
            force {
              slug
              name
            }
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

type Row = OutcomesQuery['challengeBoard']['rows']['edges'][number]['node']

export default function Outcomes() {
  useTitle('Outcomes')
  const [address] = useSearchParams()
  const filter: ChallengeFilter = { ...challengeFilterOf(address), state: ['decided', 'withdrawn'] }
  const at = (next: ChallengeFilter) => boardAt({ ...next, state: [] }, 'closing', paths.outcomes())
  const { query, rows, hasMore, loadingMore, showMore } = useRows(
    outcomesQuery,
    { filter: variablesOf(filter) },
    (data) => data.challengeBoard.rows,
  )
  const board = query.data?.challengeBoard
  return (
    <>
      <h1 className="govuk-heading-l">Outcomes</h1>
      <p className="govuk-body cb-reading">
        What came of every challenge that has ended, and what was learnt, also where nobody was chosen.
      </p>
      {board ? (
        <WithFilters
          filters={
            <FilterPanel
              groups={filterGroups(filter, board.counts, at).filter(({ title }) => title !== 'Closing')}
              clear={at(noFilter)}
            >
              <SearchForm label="Search outcomes" value={filter.q} to={(q) => at({ ...filter, q })} />
            </FilterPanel>
          }
        >
          <p className="govuk-body" role="status">
            {many(board.total, 'outcome')}
          </p>
          {rows.length > 0 ? (
            <RowList
              label="Outcomes"
              rows={rows}
              keyOf={(row) => row.id}
              hasMore={hasMore}
              loadingMore={loadingMore}
              showMore={showMore}
            >
              {(row) => <OutcomeRow row={row} />}
            </RowList>
          ) : (
            <EmptyState title={at(filter) === at(noFilter) ? 'None has ended yet.' : 'No outcome fits all of this.'}>
              {at(filter) === at(noFilter) ? (
                <>
                  Every end stands here with its reasons, also a “no”.{' '}
                  <Link className="govuk-link" to={withQuery(paths.challenges(), { state: 'evaluating' })}>
                    See what is being evaluated
                  </Link>
                </>
              ) : (
                <Link className="govuk-link" to={at(noFilter)}>
                  Take all filters off
                </Link>
              )}
            </EmptyState>
          )}
        </WithFilters>
      ) : (
        <Unready query={query} what="the outcomes" />
      )}
    </>
  )
}

export const OutcomeRow = ({ row }: { row: Row }) => (
  <div>
    <h2 className="cb-facts__title">
      <Link className="govuk-link" to={paths.challengeOutcome(row.reference)}>
        {row.title}
      </Link>
    </h2>
    <p className="govuk-body govuk-!-margin-bottom-1">
      <OutcomeTag state={row.state} mode={row.mode} outcome={row.outcome} /> {row.outcomeReason ?? row.withdrawnReason}
    </p>
    {row.lessons ? <p className="govuk-body govuk-!-margin-bottom-1">Learnt: {row.lessons}</p> : null}
    <p className="govuk-body cb-muted govuk-!-margin-bottom-0">
      <Reference to={paths.challenge(row.reference)}>{row.reference}</Reference> · {row.force.name}
      <Ended {...row} />
    </p>
  </div>
)

const Ended = ({ decidedAt, withdrawnAt }: Pick<Row, 'decidedAt' | 'withdrawnAt'>) => {
  const at = decidedAt ?? withdrawnAt
  return at ? (
    <>
      {' '}
      · {decidedAt ? 'decided' : 'withdrawn'} <Time at={at} form="day" />
    </>
  ) : null
}
