import { Link } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import type { OurProposalFragment } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { useNow } from '../ui/now.ts'
import { Deadline, Time } from '../ui/time.tsx'

type Row = OurProposalFragment

/** Whether its challenge still takes proposals. */
export const isStillOpen = ({ challenge }: Row, now: Date) =>
  challenge.closesAt !== null && challenge.closesAt !== undefined && new Date(challenge.closesAt) > now

/** A response is neither accepted nor declined: it ends with what the force found. */
export const isAnswered = ({ challenge }: Row) =>
  !modeRules[modeOf(challenge.mode)].scored && challenge.state === 'decided'

/** What happens next, in words. */
export function NextStep({ row }: { row: Row }) {
  const now = useNow()
  const { challenge, state } = row
  const { sealed, scored, response } = modeRules[modeOf(challenge.mode)]
  if (row.asksUs) return <>You are asked to be a partner. Confirm or decline.</>
  if (row.actions.includes('reconfirm')) return <>The challenge changed. Confirm that your {response} stands.</>
  const [finding] = row.findings.filter(({ mayRespond }) => mayRespond)
  if (finding)
    return (
      <>
        Found ineligible. You may answer
        {finding.respondBy ? (
          <>
            {' '}
            by <Deadline at={finding.respondBy} short />
          </>
        ) : null}
      </>
    )
  const [asked] = row.clarifications.filter(({ mayAnswer }) => mayAnswer)
  if (asked)
    return (
      <>
        Clarification asked. Answer by <Deadline at={asked.dueAt} short />
      </>
    )
  if (state === 'withdrawn') return <>Withdrawn.</>
  if (isAnswered(row))
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
      {state === 'shortlisted'
        ? `Shortlisted. ${challenge.force.name} may ask you to make something clear.`
        : `${challenge.force.name} ${scored ? 'evaluates it' : 'publishes what it found'}.`}
      {challenge.decisionDueAt ? (
        <>
          {' '}
          {scored ? 'The decision' : 'That'} is due <Deadline at={challenge.decisionDueAt} short over="Was due" />
        </>
      ) : null}
    </>
  )
}
