import { Link, useSearchParams } from 'react-router'
import type { ProposalState } from '../../schema/proposals.ts'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import type { OurProposalsQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { useArrived } from '../live.ts'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { FilterPanel, WithFilters } from '../ui/filter-panel.tsx'
import { EmptyState } from '../ui/list.tsx'
import { useNow } from '../ui/now.ts'
import { Unready } from '../ui/trouble.tsx'
import { isAnswered, isStillOpen } from './next-step.tsx'
import { ProposalRows } from './proposal-rows.tsx'
import { stateFilter, stateIn } from './state-filter.ts'

const proposalsQuery = graphql(`
  query OurProposals($state: ProposalState) {
    proposalsThatAsk {
      ...OurProposal
    }
    ownProposalCounts {
      state
      count
    }
    ownProposals(state: $state) {
      ...OurProposal
    }
  }
`)

export const ourProposal = graphql(`
  fragment OurProposal on Proposal {
    id
    reference
    state
    submittedVersion
    asksUs
    actions
    endedAt
    decidedAt
    findings {
      key
      state
      respondBy
      mayRespond
    }
    clarifications {
      key
      dueAt
      mayAnswer
    }
    challenge {
      reference
      title
      mode
      state
      closesAt
      decisionDueAt
      force {
        name
      }
    }
  }
`)

type Row = OurProposalsQuery['ownProposals'][number]

/** Where each proposal stands, and what happens next. */
export default function Proposals() {
  useTitle('Proposals')
  const [search] = useSearchParams()
  const state = stateIn(search)
  const query = usePageQuery(proposalsQuery, { state })
  const arrived = useArrived(useViewer().person?.id, query.reload)
  const now = useNow()
  if (!query.data) return <Unready query={query} what="your proposals" />
  const own = query.data.ownProposals
  // What asks for a partner shows itself as a draft to whom it asks, whatever it is.
  const asking = query.data.proposalsThatAsk
  const isOver = (row: Row) =>
    row.endedAt || ['accepted', 'declined', 'withdrawn'].includes(row.state) || isAnswered(row)
  const needsUs = (row: Row) =>
    !isOver(row) &&
    (row.findings.some(({ mayRespond }) => mayRespond) ||
      row.clarifications.some(({ mayAnswer }) => mayAnswer) ||
      row.actions.includes('reconfirm') ||
      (row.state === 'draft' && isStillOpen(row, now)))
  const groups = [
    { title: 'Needs you', rows: [...(state === null || state === 'draft' ? asking : []), ...own.filter(needsUs)] },
    { title: 'Waiting on the force', rows: own.filter((row) => !isOver(row) && !needsUs(row)) },
    { title: 'Decided and ended', rows: own.filter(isOver) },
  ].filter(({ rows }) => rows.length > 0)
  const countOf = (one: ProposalState) =>
    (query.data?.ownProposalCounts.find((row) => row.state === one)?.count ?? 0) + (one === 'draft' ? asking.length : 0)
  const filters = stateFilter(state, countOf)
  return (
    <>
      <ChangeLine {...arrived} />
      <h1 className="govuk-heading-l">Proposals</h1>
      {filters.length === 0 ? (
        <EmptyState title="No proposals yet.">
          <Link className="govuk-link" to={paths.challenges()}>
            See open challenges
          </Link>
        </EmptyState>
      ) : (
        <WithFilters filters={<FilterPanel groups={filters} clear={paths.proposals()} />}>
          {groups.length > 0 ? (
            groups.map((group) => <ProposalRows key={group.title} {...group} />)
          ) : (
            <EmptyState title="No proposals under these filters.">
              <Link className="govuk-link" to={paths.proposals()}>
                Clear the filters
              </Link>
            </EmptyState>
          )}
        </WithFilters>
      )}
    </>
  )
}
