import { stageOf } from '../challenges/reading/stage.ts'
import { paceInWords } from '../figures/told.ts'
import type { QuestionsQuery } from '../gql/graphql.ts'
import type { Rows } from '../rows.ts'
import { date } from '../time.ts'
import { FilterPanel, WithFilters } from '../ui/filter-panel.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { SortLinks, Tabs } from '../ui/navigation.tsx'
import { useNow } from '../ui/now.ts'
import type { QuestionsAddress } from './address.ts'
import { PrivateQuestions, PrivateReasons } from './answered-privately.tsx'
import { Published } from './published.tsx'
import type { AskedChallenge, ShownQuestion } from './query.ts'
import { Queue } from './queue.tsx'
import { topics, topicWords } from './topics.ts'

type Means = {
  challenge: AskedChallenge
  rows: Rows<QuestionsQuery, ShownQuestion>
  address: QuestionsAddress
  isOwner: boolean
  mayAnswer: boolean
  after(done: string): void
}

/** The published answers with their filters; for the force beside them what waits. */
export function PublishedList(means: Means) {
  const { challenge, address, isOwner } = means
  const waiting = isOwner && address.show === 'waiting'
  return (
    <>
      {isOwner ? (
        <Tabs
          label="Which questions"
          tabs={[
            {
              to: address.to({ show: null }),
              words: 'Answered',
              count: challenge.answeredQuestions,
              current: !waiting,
            },
            {
              to: address.to({ show: 'waiting' }),
              words: 'Waiting',
              count: challenge.waitingQuestions.length,
              current: waiting,
            },
          ]}
        />
      ) : (
        <h2 className="govuk-heading-m">Answered</h2>
      )}
      {waiting ? <Queue {...means} /> : <Answered {...means} />}
      {waiting ? (
        <PrivateQuestions questions={challenge.privateQuestions} />
      ) : (
        <PrivateReasons reasons={challenge.privateReasons} />
      )}
    </>
  )
}

function Answered({ challenge, rows, address, mayAnswer, after }: Means) {
  const counts = new Map(challenge.questionTopics.map(({ topic, count }) => [topic, count]))
  const pace = challenge.responseClock.find(({ key }) => key === 'answer')
  if (challenge.answeredQuestions === 0) return <Nothing challenge={challenge} />
  return (
    <>
      {pace ? <p className="govuk-body">From question to answer: {paceInWords(pace)}.</p> : null}
      <WithFilters
        filters={
          <FilterPanel
            clear={address.to({ topic: null })}
            groups={[
              {
                title: 'About',
                choices: topics
                  .filter((topic) => (counts.get(topic) ?? 0) > 0 || topic === address.topic)
                  .map((topic) => ({
                    words: topicWords[topic],
                    to: address.to({ topic: topic === address.topic ? null : topic }),
                    count: counts.get(topic) ?? 0,
                    chosen: topic === address.topic,
                  })),
              },
            ]}
          />
        }
      >
        <SortLinks
          choices={[
            { to: address.to({ sort: null }), words: 'Newest', current: !address.sort },
            { to: address.to({ sort: 'section' }), words: 'Section', current: address.sort === 'section' },
          ]}
        />
        <RowList
          label="Answered questions"
          rows={address.sort ? bySection(rows.rows) : rows.rows}
          keyOf={({ id }) => id}
          hasMore={rows.hasMore}
          loadingMore={rows.loadingMore}
          showMore={rows.showMore}
        >
          {(question) => <Published {...{ question, address, mayAnswer, after }} />}
        </RowList>
      </WithFilters>
    </>
  )
}

const bySection = (rows: readonly ShownQuestion[]) =>
  [...rows].sort((one, other) => placeOf(one) - placeOf(other) || (one.number ?? 0) - (other.number ?? 0))
const placeOf = ({ topic }: ShownQuestion) => topics.map(String).indexOf(topic)

function Nothing({ challenge }: { challenge: AskedChallenge }) {
  const asking = stageOf(challenge, useNow()) === 'asking'
  return (
    <EmptyState title={asking ? 'No questions were answered yet.' : 'No questions were answered.'}>
      {asking && challenge.questionsCloseAt ? `Until ${date(challenge.questionsCloseAt)} suppliers may ask.` : null}
    </EmptyState>
  )
}
