import { Link } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { OurProposalsQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/list.tsx'
import { useNow } from '../ui/now.ts'
import { Reference } from '../ui/reference.tsx'
import { Status } from '../ui/tag.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'

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
  const now = useNow()
  if (!query.data) return <Unready query={query} what="your proposals" />
  const own = query.data.ownProposals
  const isOver = (row: Row) =>
    row.endedAt || ['accepted', 'declined', 'withdrawn'].includes(row.state) || hasFindings(row)
  const needsUs = (row: Row) =>
    !isOver(row) && (row.actions.includes('reconfirm') || (row.state === 'draft' && isStillOpen(row, now)))
  const groups = [
    { title: 'Needs you', rows: [...query.data.proposalsThatAsk, ...own.filter(needsUs)] },
    { title: 'Waiting on the force', rows: own.filter((row) => !isOver(row) && !needsUs(row)) },
    { title: 'Decided and ended', rows: own.filter(isOver) },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <>
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

/** A response is neither accepted nor declined: it ends with what the force found. */
const hasFindings = ({ challenge }: Row) => !modeRules[modeOf(challenge.mode)].scored && challenge.state === 'decided'

const isStillOpen = ({ challenge }: Row, now: Date) =>
  challenge.closesAt !== null && challenge.closesAt !== undefined && new Date(challenge.closesAt) > now

/** What happens next, in words. */
function NextStep({ row }: { row: Row }) {
  const now = useNow()
  const { challenge, state } = row
  const { sealed, scored, response } = modeRules[modeOf(challenge.mode)]
  if (row.asksUs) return <>You are asked to be a partner. Confirm or decline.</>
  if (row.actions.includes('reconfirm')) return <>The challenge changed. Confirm that your {response} stands.</>
  if (state === 'withdrawn') return <>Withdrawn.</>
  if (hasFindings(row))
    return (
      <>
        {challenge.force.name} published what it found.{' '}
        <Link className="govuk-link" to={paths.challengeOutcome(challenge.reference)}>
          Read the findings
        </Link>
      </>
    )
  if (row.endedAt) return <>The challenge went on without it.</>
  if (state === 'accepted' || state === 'declined')
    return (
      <>
        {state === 'accepted' ? 'Accepted' : 'Declined'}
        {row.decidedAt ? (
          <>
            {' '}
            on <Time at={row.decidedAt} form="day" />
          </>
        ) : null}
        .{' '}
        <Link className="govuk-link" to={paths.proposalFeedback(row.reference)}>
          Read the feedback
        </Link>
      </>
    )
  if (state === 'draft')
    return challenge.closesAt ? (
      isStillOpen(row, now) ? (
        <>
          <strong>Not submitted.</strong> Closes <Deadline at={challenge.closesAt} short />
        </>
      ) : (
        <>It closed before this was submitted.</>
      )
    ) : null
  return isStillOpen(row, now) && challenge.closesAt ? (
    <>
      {sealed ? 'In and sealed. Opened after the close,' : `In. ${challenge.force.name} reads it. It closes`}{' '}
      <Deadline at={challenge.closesAt} short />
    </>
  ) : (
    <>
      {challenge.force.name} {scored ? 'evaluates it.' : 'publishes what it found.'}
      {challenge.decisionDueAt ? (
        <>
          {' '}
          {scored ? 'The decision is' : 'That is'} due <Deadline at={challenge.decisionDueAt} short over="Was due" />
        </>
      ) : null}
    </>
  )
}
