import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { date } from '../time.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Tag } from '../ui/tag.tsx'
import type { OwnQuestion } from './query.ts'

const takeBackMutation = graphql(`
  mutation TakeBackQuestion($id: ID!) {
    withdrawQuestion(id: $id) {
      __typename
      ... on Question {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** What one's own organisation asked and what became of it. Nobody else sees that it was theirs. */
export function OwnQuestions({ questions, after }: { questions: readonly OwnQuestion[]; after(): void }) {
  if (questions.length === 0) return null
  return (
    <section className="cb-reading" aria-labelledby="own-questions">
      <h2 className="govuk-heading-m" id="own-questions">
        Your questions
      </h2>
      <p className="govuk-body">Only your organisation sees this list.</p>
      {questions.map((question) => (
        <div key={question.id} className="cb-answer">
          <p className="govuk-body govuk-!-margin-bottom-1">{question.text}</p>
          <p className="govuk-body-s govuk-!-margin-bottom-1">
            <Tag colour={colours[question.state]}>{words[question.state] ?? question.state}</Tag>{' '}
            <span className="cb-muted">Asked {date(question.askedOn)}. </span>
            {became(question)}
          </p>
          {question.state === 'private' ? <Paragraphs text={question.answer ?? ''} /> : null}
          {question.state === 'waiting' ? <TakeBack question={question} after={after} /> : null}
        </div>
      ))}
    </section>
  )
}

const words: Record<string, string> = {
  waiting: 'Waiting',
  published: 'Answered',
  merged: 'Answered',
  private: 'Answered privately',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
}
const colours: Record<string, 'amber' | 'green' | 'grey'> = {
  waiting: 'amber',
  published: 'green',
  merged: 'green',
  private: 'green',
}

function became({ state, number, mergedInto, privateReason, declinedReason }: OwnQuestion): string {
  if (state === 'published') return `It is number ${number}.`
  if (state === 'merged') return `Others asked the same: see number ${mergedInto?.number ?? ''}.`
  if (state === 'private')
    return `Answered to your organisation alone. After the close everybody reads why, and nothing else: ${privateReason ?? ''}`
  if (state === 'declined') return `The force says why: ${declinedReason ?? ''}`
  return state === 'withdrawn' ? 'You took it back.' : 'You are told when it is answered.'
}

function TakeBack({ question, after }: { question: OwnQuestion; after(): void }) {
  const [takeBack, sending, refusal] = useCommand(takeBackMutation)
  const press = async () => {
    const outcome = await takeBack({ id: question.id })
    if (!outcome.refusal) after()
  }
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Button look="secondary" busy={sending} onClick={() => void press()}>
        Take it back
      </Button>
    </>
  )
}
