import { Link, useParams, useSearchParams } from 'react-router'
import { ChainState } from '../challenges/changes/chain-state.tsx'
import { ChallengeTabs, ChallengeTrail } from '../challenges/reading/head.tsx'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths, withQuery } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { EmptyState } from '../ui/list.tsx'
import { Unready } from '../ui/trouble.tsx'
import { Beside } from './beside.tsx'
import { CheckIt } from './check-it.tsx'
import { Editions } from './editions.tsx'
import { Entries } from './entries.tsx'
import { recordQuery } from './query.ts'

const entriesAPage = 100

/** Everything that happened to a challenge, in order, with what proves it: for whoever has to answer for it, or asks. */
export default function ChallengeRecord() {
  const { reference = '' } = useParams()
  const [search] = useSearchParams()
  const after = Number(search.get('after')) || 0
  const query = usePageQuery(recordQuery, { reference, after })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  useTitle(challenge && `The record: ${challenge.title} (${challenge.reference})`)
  if (!query.data) return <Unready query={query} what="the record" />
  if (!challenge) return <NotFound />
  const { record, recordChains, editions, recordedEditions } = challenge
  return (
    <>
      <ChangeLine {...changes} />
      <ChallengeTrail challenge={challenge} />
      <span className="govuk-caption-l">
        {challenge.reference}: {challenge.title}
      </span>
      <h1 className="govuk-heading-l">The record</h1>
      <ChallengeTabs challenge={challenge} current="changes" />
      <p className="govuk-body cb-reading">
        Every event in the chain of this challenge, first to last: who did what, when and why. What you may not read
        keeps its place, so that nothing can be left out unnoticed.
      </p>
      <p className="govuk-body cb-reading">
        Proposals, scores and releases have chains of their own, which are here once the challenge is decided or
        withdrawn. A proposal that was opened is read by its own side. Admins of {challenge.force.name} who declared no
        conflict read what was opened too, who gave which score, and what was agreed. Nobody else is shown that these
        chains are there. What was never opened stays sealed.
      </p>
      <p className="govuk-body cb-reading">
        Questions are here from their answer on. Before, they stand in chains that are in no record, for when one was
        asked could tell who asked. Feedback and partnerships are on pages of their own.
      </p>
      <ChainState chain={challenge.chain} />
      <CheckIt reference={reference} chain={challenge.chain} />
      <Editions editions={recordedEditions} />
      <h2 className="govuk-heading-m">Events</h2>
      {record.length > 0 ? (
        <Entries entries={record} editions={editions} />
      ) : (
        <EmptyState title="There is nothing after that." />
      )}
      <p className="govuk-body">
        {after > 0 ? (
          <Link className="govuk-link" to={paths.challengeRecord(reference)}>
            From the beginning
          </Link>
        ) : null}{' '}
        {record.length === entriesAPage ? (
          <Link
            className="govuk-link"
            to={withQuery(paths.challengeRecord(reference), { after: record.at(-1)?.number ?? 0 })}
          >
            Later events
          </Link>
        ) : null}
      </p>
      {after === 0 ? <Beside chains={recordChains} /> : null}
    </>
  )
}
