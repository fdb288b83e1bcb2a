import { Link } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import type { OurProposalsQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { useArrived } from '../live.ts'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { EmptyState } from '../ui/list.tsx'
import { useNow } from '../ui/now.ts'
import { Reference } from '../ui/reference.tsx'
import { Status } from '../ui/tag.tsx'
import { Unready } from '../ui/trouble.tsx'
import { isAnswered, isStillOpen, NextStep } from './next-step.tsx'

const proposalsQuery = graphql(`
  query OurProposals {
    proposalsThatAsk {
      ...OurProposal
    }
    ownProposals {
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
  const query = usePageQuery(proposalsQuery, {})
  const arrived = useArrived(useViewer().person?.id, query.reload)
  const now = useNow()
  if (!query.data) return <Unready query={query} what="your proposals" />
  const own = query.data.ownProposals
  const isOver = (row: Row) =>
    row.endedAt || ['accepted', 'declined', 'withdrawn'].includes(row.state) || isAnswered(row)
  const needsUs = (row: Row) =>
    !isOver(row) &&
    (row.findings.some(({ mayRespond }) => mayRespond) ||
      row.clarifications.some(({ mayAnswer }) => mayAnswer) ||
      row.actions.includes('reconfirm') ||
      (row.state === 'draft' && isStillOpen(row, now)))
  const groups = [
    { title: 'Needs you', rows: [...query.data.proposalsThatAsk, ...own.filter(needsUs)] },
    { title: 'Waiting on the force', rows: own.filter((row) => !isOver(row) && !needsUs(row)) },
    { title: 'Decided and ended', rows: own.filter(isOver) },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <>
      <ChangeLine {...arrived} />
      <h1 className="govuk-heading-l">Proposals</h1>
      {groups.length === 0 ? (
        <EmptyState title="No proposals yet.">
          <Link className="govuk-link" to={paths.challenges()}>
            See open challenges
          </Link>
        </EmptyState>
      ) : (
        groups.map(({ title, rows }) => (
          <section key={title} aria-label={title}>
            <h2 className="govuk-heading-m">{title}</h2>
            <ul className="cb-rows">
              {rows.map((row) => (
                <li key={row.id} className="cb-rows__row">
                  <h3 className="cb-facts__title">
                    <Link className="govuk-link" to={paths.proposal(row.reference)}>
                      {row.challenge.title}
                    </Link>
                  </h3>
                  <p className="govuk-body govuk-!-margin-bottom-1">
                    <NextStep row={row} />
                  </p>
                  <p className="govuk-body cb-muted govuk-!-margin-bottom-0">
                    <Reference>{row.reference}</Reference> <Status of="proposal" is={row.state} />{' '}
                    {row.submittedVersion > 0 ? `version ${row.submittedVersion} · ` : ''}
                    {row.challenge.force.name} ·{' '}
                    <Reference to={paths.challenge(row.challenge.reference)}>{row.challenge.reference}</Reference>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </>
  )
}
