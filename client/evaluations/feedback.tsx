import { Link, useParams } from 'react-router'
import { tieRule } from '../../schema/challenges.ts'
import { wordOfScore } from '../../schema/evaluations.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { ProposalFeedbackQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { ScoreDots } from '../ui/pictures/score-dots.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { areEqualInAll, brokenTie, totalOf } from './broken-ties.ts'
import { FeedbackText } from './feedback-text.tsx'
import { Naming } from './naming.tsx'
import { Usefulness } from './usefulness.tsx'

const feedbackQuery = graphql(`
  query ProposalFeedback($reference: String!) {
    proposal(reference: $reference) {
      id
      reference
      challenge {
        id
        reference
        title
        force {
          id
          name
        }
        standstill {
          endsAt
          mayRaise
        }
      }
      feedback {
        outcome
        releasedAt
        ineligible {
          reason
          essentials
          words
          response
          outcomeReason
        }
        named
        mayChooseNaming
        useful
        mayJudge
        criteria {
          criterionId
          name
          weight
          minimum
          score
          notScored
          reason
          strength
          change
        }
        awarded {
          total
          advantages
          supplier {
            id
            name
          }
          scores {
            criterionId
            name
            score
            advantages
          }
        }
      }
    }
  }
`)

type Feedback = NonNullable<NonNullable<ProposalFeedbackQuery['proposal']>['feedback']>

/** What a supplier is told after the decision: the outcome first, then why, then what to change next time. */
export default function ProposalFeedback() {
  const { reference = '' } = useParams()
  const query = usePageQuery(feedbackQuery, { reference })
  const proposal = query.data?.proposal
  useTitle(proposal && `Feedback: ${proposal.challenge.title}`)
  if (!query.data) return <Unready query={query} what="the feedback" />
  if (!proposal) return <NotFound />
  const { challenge, feedback } = proposal
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: paths.proposals(), words: 'Proposals' },
          { to: paths.proposal(proposal.reference), words: proposal.reference },
        ]}
      />
      <p className="cb-muted govuk-!-margin-bottom-1">{challenge.title}</p>
      <h1 className="govuk-heading-l">Feedback</h1>
      {feedback ? (
        <div className="cb-reading">
          <Outcome feedback={feedback} force={challenge.force.name} />
          {feedback.outcome === 'accepted' ? (
            <Naming proposal={proposal.id} feedback={feedback} reload={query.reload} />
          ) : null}
          {feedback.ineligible ? (
            <NotJudged ineligible={feedback.ineligible} />
          ) : (
            <FeedbackText criteria={feedback.criteria} />
          )}
          {challenge.standstill?.mayRaise ? (
            <p className="govuk-inset-text">
              {challenge.standstill.endsAt ? (
                <>
                  A standstill runs until <Time at={challenge.standstill.endsAt} />.
                </>
              ) : (
                'The standstill is stopped while a case is open.'
              )}{' '}
              Until it ends you may{' '}
              <Link className="govuk-link" to={paths.challengeOutcome(challenge.reference)}>
                ask about the decision or challenge it
              </Link>
              .
            </p>
          ) : null}
          {feedback.awarded.map((awarded) => (
            <Awarded key={awarded.supplier.id} awarded={awarded} ours={feedback.criteria} />
          ))}
          <Usefulness proposal={proposal.id} feedback={feedback} force={challenge.force.name} reload={query.reload} />
          <p className="govuk-body">
            <Link className="govuk-link" to={paths.proposal(proposal.reference)}>
              What you proposed
            </Link>{' '}
            ·{' '}
            <Link className="govuk-link" to={paths.challengeOutcome(challenge.reference)}>
              The public outcome
            </Link>{' '}
            ·{' '}
            <Link className="govuk-link" to={withQuery(paths.raiseConcern(), { about: challenge.reference })}>
              Raise a concern under the Charter
            </Link>
          </p>
        </div>
      ) : (
        <p className="govuk-body-l">
          There is no feedback yet. You are told in the moment {challenge.force.name} decides.
        </p>
      )}
    </>
  )
}

/** In place of scores: why it was not judged, what its supplier answered, and why that changed nothing. */
function NotJudged({ ineligible }: { ineligible: NonNullable<Feedback['ineligible']> }) {
  const { reason, essentials, words, response, outcomeReason } = ineligible
  return (
    <SummaryList
      rows={[
        { name: 'Why it was not judged', value: reason },
        ...(essentials.length > 0 ? [{ name: 'Essentials not met', value: essentials.join('; ') }] : []),
        { name: 'In words', value: <Paragraphs text={words} /> },
        ...(response ? [{ name: 'What you answered', value: <Paragraphs text={response} /> }] : []),
        ...(outcomeReason ? [{ name: 'Why it stands', value: <Paragraphs text={outcomeReason} /> }] : []),
      ]}
    />
  )
}

function Outcome({
  feedback: { outcome, releasedAt, criteria, ineligible },
  force,
}: {
  feedback: Feedback
  force: string
}) {
  const changes = criteria.filter(({ change }) => change).length
  return (
    <p className="govuk-body-l">
      {outcome === 'accepted'
        ? `Accepted. ${force} wants to work with you.`
        : ineligible
          ? `Declined without being scored: ${force} found it ineligible.`
          : `Declined. ${force} says why below${changes > 0 ? ', and what to change next time' : ''}.`}{' '}
      {releasedAt ? (
        <span className="cb-muted">
          <Time at={releasedAt} form="day" />
        </span>
      ) : null}
    </p>
  )
}

type AwardedScore = Feedback['awarded'][number]['scores'][number]

function Awarded({ awarded, ours }: { awarded: Feedback['awarded'][number]; ours: Feedback['criteria'] }) {
  const criteria = ours.map(({ criterionId: id, name, weight }) => ({ id, name, weight }))
  const tie = brokenTie(criteria, awarded.scores, ours)
  return (
    <section>
      <h2 className="govuk-heading-m">What was accepted: {awarded.supplier.name}</h2>
      <Paragraphs text={awarded.advantages} />
      <Table
        caption={`Its scores: ${awarded.total} of 100. Yours come to ${totalOf(criteria, ours)}`}
        rows={awarded.scores}
        keyOf={({ criterionId }) => criterionId}
        columns={[
          { head: 'Criterion', names: true, cell: ({ name }) => name },
          {
            head: 'Score',
            cell: ({ score }) =>
              score === null || score === undefined ? (
                'Not scored'
              ) : (
                <ScoreDots score={score} level={wordOfScore(score)} />
              ),
          },
          ...(awarded.scores.some(({ advantages }) => advantages)
            ? [{ head: 'What it did better', cell: ({ advantages }: AwardedScore) => advantages || 'Not said' }]
            : []),
        ]}
      />
      {tie ? (
        <p className="govuk-body">
          The totals are equal. It goes first with {tie.first} to your {tie.second} in {tie.criterion}. {tieRule}
        </p>
      ) : null}
      {areEqualInAll(criteria, awarded.scores, ours) ? (
        <p className="govuk-body">You are equal in every criterion. {tieRule}</p>
      ) : null}
    </section>
  )
}
