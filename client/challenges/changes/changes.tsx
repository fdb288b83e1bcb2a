import { Link, useParams, useSearchParams } from 'react-router'
import NotFound from '../../frame/not-found.tsx'
import { useTitle } from '../../frame/title.ts'
import type { LogTopic } from '../../gql/graphql.ts'
import { usePageQuery } from '../../graphql.ts'
import { useChanges } from '../../live.ts'
import { paths, withQuery } from '../../paths.ts'
import { ChangeLine } from '../../ui/change-line.tsx'
import { FilterPanel, WithFilters } from '../../ui/filter-panel.tsx'
import { EmptyState } from '../../ui/list.tsx'
import { Unready } from '../../ui/trouble.tsx'
import { ChallengeTabs, ChallengeTrail } from '../reading/head.tsx'
import { ChainState } from './chain-state.tsx'
import { Days } from './days.tsx'
import { type ChangedChallenge, changesQuery } from './query.ts'

const rowsShown = 50
const topicWords: Record<LogTopic, string> = {
  dates: 'Dates',
  text: 'Addenda',
  answers: 'Answers',
  forces: 'Same problem',
  state: 'State',
}
const topics = Object.keys(topicWords).filter((topic): topic is LogTopic => topic in topicWords)

/** What changed on a challenge, who did it, and whether that can be trusted. */
export default function ChallengeChanges() {
  const { reference = '' } = useParams()
  const [search] = useSearchParams()
  const topic = topics.find((known) => known === search.get('topic')) ?? null
  const before = Number(search.get('before')) || null
  const query = usePageQuery(changesQuery, { reference, topic, before })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  useTitle(challenge && `Changes: ${challenge.title} (${challenge.reference})`)
  if (!query.data) return <Unready query={query} what="the changes" />
  if (!challenge) return <NotFound />
  const to = (change: { topic?: LogTopic | null; before?: number }) =>
    withQuery(paths.challengeChanges(reference), { topic, ...change })
  const rows = challenge.log.slice(0, rowsShown)

  return (
    <>
      <ChangeLine {...changes} />
      <ChallengeTrail challenge={challenge} />
      <span className="govuk-caption-l">
        {challenge.reference}: {challenge.title}
      </span>
      <h1 className="govuk-heading-l">Changes</h1>
      <ChallengeTabs challenge={challenge} current="changes" />
      <ChainState chain={challenge.chain} />
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.challengeRecord(reference)}>
          Read, download and check the whole record
        </Link>
      </p>
      <WithFilters filters={<Filters {...{ challenge, topic, to }} />}>
        {rows.length > 0 ? (
          <Days rows={rows} editions={challenge.editions} />
        ) : (
          <EmptyState title="Nothing of this kind has happened.">
            <Link className="govuk-link" to={to({ topic: null })}>
              Show all changes
            </Link>
          </EmptyState>
        )}
        {challenge.log.length > rowsShown ? (
          <Link className="govuk-link" to={to({ before: rows.at(-1)?.number ?? 0 })}>
            Earlier changes
          </Link>
        ) : null}
        {before ? (
          <p className="govuk-body">
            <Link className="govuk-link" to={to({})}>
              Back to the latest
            </Link>
          </p>
        ) : null}
      </WithFilters>
    </>
  )
}

function Filters({
  challenge: { logTopics },
  topic,
  to,
}: {
  challenge: ChangedChallenge
  topic: LogTopic | null
  to(change: { topic: LogTopic | null }): string
}) {
  const counts = new Map(logTopics.map((each) => [each.topic, each.count]))
  return (
    <FilterPanel
      clear={to({ topic: null })}
      groups={[
        {
          title: 'About',
          choices: topics.map((each) => ({
            words: topicWords[each],
            to: to({ topic: each === topic ? null : each }),
            count: counts.get(each) ?? 0,
            chosen: each === topic,
          })),
        },
      ]}
    />
  )
}
