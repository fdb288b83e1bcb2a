import { Link } from 'react-router'
import { categoryLabel, regionLabel, standardLabel, valueBandLabel } from '../../schema/vocabularies.ts'
import { ChallengeStatus } from '../challenges/status.tsx'
import { graphql } from '../gql/gql.ts'
import type { BoardRowFragment } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { inWorkingDays, many } from '../time.ts'
import { useNow } from '../ui/now.ts'
import { TimeBar } from '../ui/pictures/time-bar.tsx'
import { Reference } from '../ui/reference.tsx'
import { DemoTag, Tag } from '../ui/tag.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import { modeLabel } from './mode-label.ts'

export const boardRow = graphql(`
  fragment BoardRow on Challenge {
    id
    reference
    title
    summary
    state
    mode
    isDemo
    isWatched
    ownMark
    categories
    valueBand
    adoptionRoute
    essentialsCount
    standardCodes
    openedAt
    questionsCloseAt
    closesAt
    decidedAt
    outcome
    force {
      id
      slug
      name
      region
      daysToAnswer
    }
    coOwners {
      id
      name
    }
    sameProblems {
      id
      forceId
    }
  }
`)

const standardsShown = 3

function standardsInWords(codes: readonly string[]): string {
  const shown = codes.slice(0, standardsShown).map(standardLabel).join(', ')
  return codes.length > standardsShown ? `${shown} and ${codes.length - standardsShown} more` : shown
}

/** A challenge on the board: the problem, who and what, and when. */
export function ChallengeRow({ challenge }: { challenge: BoardRowFragment }) {
  const now = useNow()
  const { closesAt } = challenge
  const { daysToAnswer } = challenge.force
  const takesProposals = challenge.state === 'open' && closesAt && new Date(closesAt) > now
  const owners = [challenge.force, ...challenge.coOwners].map(({ id }) => id)
  const forces = new Set([...owners, ...challenge.sameProblems.map(({ forceId }) => forceId)]).size
  return (
    <div className={takesProposals || challenge.state !== 'open' ? 'cb-facts' : 'cb-facts cb-facts--past'}>
      <div>
        <h2 className="cb-facts__title">
          <Link className="govuk-link" to={paths.challenge(challenge.reference)}>
            {challenge.title}
          </Link>
        </h2>
        <p className="cb-facts__more">{challenge.summary}</p>
        <p>
          <Reference>{challenge.reference}</Reference> <ChallengeStatus challenge={challenge} />{' '}
          <OwnMarks challenge={challenge} /> {challenge.isDemo ? <DemoTag /> : null}
        </p>
      </div>
      <div>
        <p>
          {[challenge.force.name, challenge.coOwners.map(({ name }) => name).join(' and ')]
            .filter(Boolean)
            .join(' with ')}
          {challenge.force.region ? <span className="cb-muted"> · {regionLabel(challenge.force.region)}</span> : null}
        </p>
        {typeof daysToAnswer === 'number' ? <p className="cb-facts__more cb-muted">{answersIn(daysToAnswer)}</p> : null}
        <p>{modeLabel(challenge.mode)}</p>
        <p className="cb-facts__more">{challenge.categories.map(categoryLabel).join(', ')}</p>
        <p className="cb-facts__more">
          {challenge.valueBand ? valueBandLabel(challenge.valueBand) : 'No budget stated'}
        </p>
        <p className="cb-facts__more cb-muted">
          {[
            challenge.essentialsCount > 0 ? many(challenge.essentialsCount, 'essential') : '',
            standardsInWords(challenge.standardCodes),
            challenge.adoptionRoute && challenge.adoptionRoute !== 'none_yet'
              ? 'Adoption route named'
              : 'No adoption route yet',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {forces > 1 ? (
          <p>
            <strong>{forces} forces</strong> have this problem
          </p>
        ) : null}
      </div>
      <div>
        {challenge.state === 'decided' || challenge.state === 'withdrawn' ? (
          <p>
            {challenge.state === 'decided' ? 'Decided' : 'Withdrawn'}{' '}
            {challenge.decidedAt ? <Time at={challenge.decidedAt} form="day" /> : null}
          </p>
        ) : closesAt ? (
          <>
            <p>
              <Deadline at={closesAt} short />
            </p>
            {takesProposals && challenge.questionsCloseAt && new Date(challenge.questionsCloseAt) > now ? (
              <p className="cb-facts__more cb-muted">
                Questions until <Time at={challenge.questionsCloseAt} />
              </p>
            ) : null}
            {takesProposals && challenge.openedAt ? (
              <TimeBar
                from={challenge.openedAt}
                ticks={[
                  ...(challenge.questionsCloseAt ? [{ at: challenge.questionsCloseAt, words: 'Questions close' }] : []),
                  { at: closesAt, words: 'Proposals close' },
                ]}
              />
            ) : null}
          </>
        ) : null}
      </div>
    </div>
  )
}

const answersIn = (days: number) => `Usually answers ${days === 0 ? '' : 'within '}${inWorkingDays(days)}`

/** What this is to the reader. Their own side alone is told how far its proposal is. */
function OwnMarks({ challenge: { isWatched, ownMark } }: { challenge: BoardRowFragment }) {
  if (ownMark === 'submitted') return <Tag colour="green">You submitted</Tag>
  if (ownMark === 'draft') return <Tag colour="amber">Your draft</Tag>
  return isWatched ? <Tag colour="blue">Watching</Tag> : null
}
