import { useParams } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { LinkedReleaseFragment, PrintChallengeQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { fileSize } from '../ui/forms/file-input.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Sheets } from '../ui/sheets.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { ChallengeBody } from './reading/body.tsx'
import { contentOf } from './reading/content.ts'
import { ChallengeTrail } from './reading/head.tsx'
import { modeOf } from './reading/stage.ts'

const printQuery = graphql(`
  query PrintChallenge($reference: String!) {
    challenge(reference: $reference) {
      id
      reference
      title
      summary
      state
      mode
      edition
      openedAt
      closesAt
      content
      force {
        name
      }
      coOwners {
        name
      }
      releases {
        ...LinkedRelease
      }
      questions(first: 100) {
        edges {
          node {
            id
            number
            text
            answer
            answeredAt
          }
        }
      }
    }
  }
`)

/** The whole challenge in reading order, for paper: which edition, when, and a code that leads to the live page. */
export default function PrintChallenge() {
  const { reference = '' } = useParams()
  const query = usePageQuery(printQuery, { reference })
  const challenge = query.data?.challenge
  useTitle(challenge && `Print: ${challenge.title || 'Draft'} (${challenge.reference})`)
  if (!query.data) return <Unready query={query} what="the challenge" />
  if (!challenge) return <NotFound />
  const { title, summary, state, edition, closesAt, force, coOwners } = challenge
  const mode = modeOf(challenge.mode)
  const owners = [force.name, coOwners.map(({ name }) => name).join(' and ')].filter(Boolean).join(' with ')
  return (
    <>
      <ChallengeTrail challenge={challenge} />
      <Sheets
        reference={challenge.reference}
        status={
          state === 'draft' ? (
            <strong>Not public: a draft of {owners}</strong>
          ) : (
            <>
              {state === 'withdrawn' ? <strong>Withdrawn · </strong> : null}Edition {edition}
            </>
          )
        }
        title={title || 'A draft without a title'}
        about={
          <>
            <p className="govuk-body">
              {owners}. {modeRules[mode].label}: {modeRules[mode].consequence}
            </p>
            {closesAt ? (
              <p className="govuk-body">
                Closes at <Time at={closesAt} form="exact" />.
              </p>
            ) : null}
          </>
        }
        path={paths.challenge(challenge.reference)}
      >
        {summary ? <Paragraphs text={summary} /> : null}
        <ChallengeBody
          content={contentOf(challenge.content)}
          mode={mode}
          openedAt={challenge.openedAt}
          withdrawn={state === 'withdrawn'}
        />
        <Documents releases={challenge.releases.filter((one) => one.state === 'released')} />
        <Answers answers={challenge.questions.edges.map(({ node }) => node)} />
      </Sheets>
    </>
  )
}

/** By name and size: on paper nobody can open them, and the code leads to where they are. */
const Documents = ({ releases }: { releases: readonly LinkedReleaseFragment[] }) =>
  releases.length > 0 ? (
    <section>
      <h2 className="govuk-heading-m">Documents</h2>
      <ul className="govuk-list govuk-list--bullet">
        {releases.map(({ id, title, files }) => (
          <li key={id}>{[title, ...files.map(({ name, size }) => `${name} (${fileSize(size)})`)].join(', ')}</li>
        ))}
      </ul>
    </section>
  ) : null

type Answer = NonNullable<PrintChallengeQuery['challenge']>['questions']['edges'][number]['node']

/** What was answered to everybody is part of what a supplier has to know. */
const Answers = ({ answers }: { answers: readonly Answer[] }) =>
  answers.length > 0 ? (
    <section aria-labelledby="answers">
      <h2 className="govuk-heading-m" id="answers">
        Questions and answers, the last first
      </h2>
      {answers.map(({ id, number, text, answer, answeredAt }) => (
        <div key={id} className="cb-answer">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            {number}. {text}
          </h3>
          <Paragraphs text={answer ?? ''} />
          {answeredAt ? (
            <p className="govuk-body-s cb-muted">
              Answered <Time at={answeredAt} />
            </p>
          ) : null}
        </div>
      ))}
    </section>
  ) : null
