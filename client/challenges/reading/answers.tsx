import { Link } from 'react-router'
import { paths } from '../../paths.ts'
import { NextLink } from '../../ui/navigation.tsx'
import { useNow } from '../../ui/now.ts'
import { Paragraphs } from '../../ui/paragraphs.tsx'
import { Time } from '../../ui/time.tsx'
import type { ShownChallenge } from './query.ts'
import { stageOf } from './stage.ts'

/** The latest three answers, and the way to the rest. */
export function LatestAnswers({ challenge }: { challenge: ShownChallenge }) {
  const { reference, questions, answeredQuestions, questionsCloseAt } = challenge
  const asking = stageOf(challenge, useNow()) === 'asking'
  const latest = questions.edges.map(({ node }) => node)
  return (
    <>
      {latest.length > 0 ? (
        latest.map(({ id, number, text, answer, answeredAt }) => (
          <article key={id} className="cb-answer">
            <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
              {number}. {text}
            </h3>
            <Paragraphs text={answer ?? ''} />
            {answeredAt ? (
              <p className="govuk-body-s cb-muted">
                Answered <Time at={answeredAt} />
              </p>
            ) : null}
          </article>
        ))
      ) : (
        <p className="govuk-body">
          {asking && questionsCloseAt ? (
            <>
              No answers yet. Suppliers may ask until <Time at={questionsCloseAt} />.
            </>
          ) : (
            'No questions were answered.'
          )}
        </p>
      )}
      {answeredQuestions > latest.length ? (
        <NextLink to={paths.challengeQuestions(reference)}>Read all {answeredQuestions} answers</NextLink>
      ) : asking ? (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.challengeQuestions(reference)}>
            Questions and answers
          </Link>
        </p>
      ) : null}
    </>
  )
}
