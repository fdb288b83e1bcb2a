import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { modeRules } from '../../../schema/challenges.ts'
import { regionLabel } from '../../../schema/vocabularies.ts'
import { Now } from '../../organisations/now.tsx'
import { paths } from '../../paths.ts'
import { Docket } from '../../ui/docket.tsx'
import { Breadcrumbs, Tabs } from '../../ui/navigation.tsx'
import { useNow } from '../../ui/now.ts'
import { DemoTag } from '../../ui/tag.tsx'
import { Deadline, Time } from '../../ui/time.tsx'
import { ChallengeStatus } from '../status.tsx'
import { Interest } from './interest.tsx'
import type { ShownChallenge } from './query.ts'
import { modeOf, stageOf, whoActs } from './stage.ts'

/** The label of a challenge: what it is, whose, what date comes next and who has to act. */
export function ChallengeDocket({ challenge }: { challenge: ShownChallenge }) {
  const now = useNow()
  const { reference, force } = challenge
  const mode = modeOf(challenge.mode)
  const stage = stageOf(challenge, now)
  return (
    <Docket
      reference={reference}
      tag={
        <>
          <ChallengeStatus challenge={challenge} />
          {challenge.isDemo ? <DemoTag /> : null}
        </>
      }
      who={
        <>
          <Link className="govuk-link" to={paths.organisation(force.slug)}>
            {force.name}
          </Link>
          <Now successor={force.successor} />
          <CoOwners forces={challenge.coOwners} />
          {force.region ? <span className="cb-muted"> · {regionLabel(force.region)}</span> : null}
        </>
      }
      next={<NextDate challenge={challenge} />}
      acts={whoActs(stage, force.name, mode)}
      facts={[
        ...(stage === 'asking' && challenge.closesAt
          ? [{ label: 'Closes', value: <Deadline at={challenge.closesAt} /> }]
          : []),
        {
          label: 'Mode',
          value: (
            <>
              <strong>{modeRules[mode].label}:</strong> {modeRules[mode].consequence}
            </>
          ),
        },
        ...(challenge.interest && challenge.closesAt
          ? [{ label: 'Interest', value: <Interest interest={challenge.interest} closesAt={challenge.closesAt} /> }]
          : []),
      ]}
    />
  )
}

const CoOwners = ({ forces }: { forces: ShownChallenge['coOwners'] }) =>
  forces.map(({ id, slug, name }, place) => (
    <Fragment key={id}>
      {place === 0 ? ' with ' : ' and '}
      <Link className="govuk-link" to={paths.organisation(slug)}>
        {name}
      </Link>
    </Fragment>
  ))

function NextDate({ challenge }: { challenge: ShownChallenge }): ReactNode {
  const now = useNow()
  const { questionsCloseAt, closesAt, decisionDueAt, decidedAt, withdrawnAt } = challenge
  const stage = stageOf(challenge, now)
  if (stage === 'withdrawn')
    return withdrawnAt ? (
      <>
        Withdrawn <Time at={withdrawnAt} form="day" />
      </>
    ) : null
  if (stage === 'decided')
    return decidedAt ? (
      <>
        Decided <Time at={decidedAt} form="day" />
      </>
    ) : null
  if (stage === 'draft')
    return closesAt ? (
      <>
        Would close <Time at={closesAt} />
      </>
    ) : (
      'No dates yet'
    )
  if (stage === 'asking' && questionsCloseAt)
    return (
      <>
        Questions close <Deadline at={questionsCloseAt} short />
      </>
    )
  if (stage === 'proposing' && closesAt)
    return (
      <>
        Closes <Deadline at={closesAt} />
      </>
    )
  return (
    <>
      {closesAt ? (
        <>
          Closed <Time at={closesAt} />.{' '}
        </>
      ) : null}
      {decisionDueAt ? (
        new Date(decisionDueAt) > now ? (
          <>
            Decision expected by <Time at={decisionDueAt} form="day" />
          </>
        ) : (
          <>
            Decision was expected by <Deadline at={decisionDueAt} short over="Late:" />
          </>
        )
      ) : null}
    </>
  )
}

/** The pages of one challenge, each with its address. */
export function ChallengeTabs({
  challenge: { reference, state, mode, answeredQuestions },
  current,
}: {
  challenge: { reference: string; state: string; mode: string; answeredQuestions: number }
  current: 'challenge' | 'questions' | 'releases' | 'calls' | 'disclosures' | 'changes'
}) {
  if (state === 'draft') return null
  return (
    <Tabs
      label="Pages of this challenge"
      tabs={[
        { to: paths.challenge(reference), words: 'Challenge', current: current === 'challenge' },
        {
          to: paths.challengeQuestions(reference),
          words: 'Questions and answers',
          count: answeredQuestions,
          current: current === 'questions',
        },
        { to: paths.challengeReleases(reference), words: 'For everybody', current: current === 'releases' },
        ...(modeRules[modeOf(mode)].equalCalls
          ? [{ to: paths.challengeCalls(reference), words: 'Calls', current: current === 'calls' }]
          : []),
        ...(modeRules[modeOf(mode)].privateTalkBeforeClose || current === 'disclosures'
          ? [
              {
                to: paths.challengeDisclosures(reference),
                words: 'What some were told',
                current: current === 'disclosures',
              },
            ]
          : []),
        { to: paths.challengeChanges(reference), words: 'Changes', current: current === 'changes' },
        ...(state === 'decided' || state === 'withdrawn'
          ? [{ to: paths.challengeOutcome(reference), words: 'Outcome', current: false }]
          : []),
      ]}
    />
  )
}

/** Where a page below a challenge lies. */
export const ChallengeTrail = ({ challenge }: { challenge?: { reference: string; title: string } }) => (
  <Breadcrumbs
    trail={[
      { to: paths.challenges(), words: 'Challenges' },
      ...(challenge ? [{ to: paths.challenge(challenge.reference), words: challenge.reference }] : []),
    ]}
  />
)
