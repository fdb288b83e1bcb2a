import { Link, useParams } from 'react-router'
import { modeRules } from '../../schema/challenges.ts'
import { outcomeReasonLabel } from '../../schema/outcome-reasons.ts'
import { Ledger } from '../adoptions/ledger.tsx'
import { ContinuedBy } from '../challenges/continued-by.tsx'
import { modeOf } from '../challenges/reading/stage.ts'
import { ChallengeClock } from '../figures/challenge-clock.tsx'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { OutcomeQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { Grown } from '../partnerships/grown.tsx'
import { paths } from '../paths.ts'
import { many } from '../time.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { EmptyState } from '../ui/list.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { Standstill } from './standstill.tsx'

const outcomeQuery = graphql(`
  query Outcome($reference: String!) {
    challenge(reference: $reference) {
      id
      key
      reference
      title
      mode
      state
      decisionDueAt
      decidedAt
      outcome
      outcomeCode
      outcomeReason
      lessons
      withdrawnAt
      withdrawnReason
      ...ChallengePaces
      force {
        id
        name
        slug
      }
      opening {
        received
        eligible
      }
      accepted {
        unnamed
        suppliers {
          id
          name
          slug
        }
      }
      partnerships {
        ...PartnershipLine
      }
      ...ContinuedBy
      standstill {
        ...ShownStandstill
      }
      evaluation {
        candidates {
          proposalId
          state
          supplier {
            id
            name
          }
        }
      }
    }
  }
`)

type Shown = NonNullable<OutcomeQuery['challenge']>

/** What came of it, and what may be learnt: also, and above all, where nobody was chosen. */
export default function Outcome() {
  const { reference = '' } = useParams()
  const query = usePageQuery(outcomeQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  useTitle(challenge && `Outcome: ${challenge.title}`)
  if (!query.data) return <Unready query={query} what="the outcome" />
  if (!challenge || challenge.state === 'draft') return <NotFound />
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: paths.outcomes(), words: 'Outcomes' },
          { to: paths.challenge(challenge.reference), words: challenge.reference },
        ]}
      />
      <ChangeLine {...changes} />
      <p className="cb-muted govuk-!-margin-bottom-1">{challenge.title}</p>
      <h1 className="govuk-heading-l">{sentenceOf(challenge)}</h1>
      <ContinuedBy challenge={challenge} />
      {challenge.state === 'decided' ? (
        <Decided challenge={challenge} reload={query.reload} />
      ) : challenge.state === 'withdrawn' ? (
        <Withdrawn challenge={challenge} />
      ) : (
        <Waiting challenge={challenge} />
      )}
    </>
  )
}

function sentenceOf({ state, outcome, outcomeCode, mode }: Shown): string {
  if (state === 'withdrawn')
    return outcomeCode ? `Withdrawn: ${inSentence(outcomeCode)}` : 'Withdrawn without a decision'
  if (state !== 'decided') return 'Not decided yet'
  if (!modeRules[modeOf(mode)].scored) return 'The findings are published'
  return `${outcome === 'partnership' ? 'A partnership' : 'No partnership'}: ${inSentence(outcomeCode ?? '')}`
}

const inSentence = (code: string) => {
  const reason = outcomeReasonLabel(code)
  return `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`
}

/** It ended before a decision, and is explained as one is. */
const Withdrawn = ({
  challenge: { reference, force, lessons, withdrawnReason, withdrawnAt, responseClock },
}: {
  challenge: Shown
}) => (
  <>
    <div className="cb-reading">
      <Learnt lessons={lessons} />
      <h2 className="govuk-heading-m">Why</h2>
      <Paragraphs text={withdrawnReason ?? 'No reason was recorded.'} />
    </div>
    <SummaryList
      rows={[
        { name: 'Withdrawn by', value: force.name },
        ...(withdrawnAt ? [{ name: 'Withdrawn', value: <Time at={withdrawnAt} form="day" /> }] : []),
      ]}
    />
    <ChallengeClock paces={responseClock} />
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.challenge(reference)}>
        Read the challenge
      </Link>
    </p>
  </>
)

const Learnt = ({ lessons }: { lessons: string | null | undefined }) =>
  lessons ? (
    <>
      <h2 className="govuk-heading-m">What was learnt</h2>
      <Paragraphs text={lessons} />
    </>
  ) : null

function Waiting({ challenge: { reference, force, decisionDueAt } }: { challenge: Shown }) {
  return (
    <EmptyState title={`${force.name} has not decided.`}>
      {decisionDueAt ? (
        <>
          The decision is expected by <Deadline at={decisionDueAt} />.{' '}
        </>
      ) : null}
      <Link className="govuk-link" to={paths.challenge(reference)}>
        Read the challenge
      </Link>
    </EmptyState>
  )
}

function Decided({ challenge, reload }: { challenge: Shown; reload(): void }) {
  const { mode, force, lessons, outcomeReason, decidedAt, opening, accepted, partnerships } = challenge
  const { scored, sealed } = modeRules[modeOf(mode)]
  return (
    <>
      <div className="cb-reading">
        <Learnt lessons={lessons} />
        <h2 className="govuk-heading-m">{scored ? 'Why' : 'What was found'}</h2>
        <Paragraphs text={outcomeReason ?? ''} />
      </div>
      <SummaryList
        rows={[
          { name: 'Decided by', value: force.name },
          ...(decidedAt ? [{ name: 'Decided', value: <Time at={decidedAt} form="day" /> }] : []),
          ...(sealed ? [{ name: 'Received', value: many(opening.received, 'proposal') }] : []),
          ...(sealed && typeof opening.eligible === 'number'
            ? [{ name: 'Eligible', value: many(opening.eligible, 'proposal') }]
            : []),
          ...(accepted.suppliers.length + accepted.unnamed > 0
            ? [{ name: 'Accepted', value: <Accepted accepted={accepted} /> }]
            : []),
        ]}
      />
      <ChallengeClock paces={challenge.responseClock} />
      {challenge.standstill ? (
        <Standstill challenge={challenge.id} standstill={challenge.standstill} reload={reload} />
      ) : null}
      <Grown
        partnerships={partnerships}
        accepted={(challenge.evaluation?.candidates ?? []).filter((one) => one.state === 'accepted')}
      />
      <Ledger reference={challenge.reference} />
      {sealed ? (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.challengeOpening(challenge.reference)}>
            How the proposals were opened
          </Link>
        </p>
      ) : null}
    </>
  )
}

const Accepted = ({ accepted: { suppliers, unnamed } }: { accepted: Shown['accepted'] }) => (
  <>
    {suppliers.map(({ id, name, slug }) => (
      <div key={id}>
        <Link className="govuk-link" to={paths.organisation(slug)}>
          {name}
        </Link>
      </div>
    ))}
    {unnamed > 0 ? (
      <div>
        {many(unnamed, suppliers.length > 0 ? 'more supplier' : 'supplier')}. No award follows here, so a supplier is
        named when it agrees to be.
      </div>
    ) : null}
  </>
)
