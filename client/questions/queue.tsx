import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { date, many } from '../time.ts'
import { EmptyState } from '../ui/list.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Tag } from '../ui/tag.tsx'
import type { QuestionsAddress } from './address.ts'
import { AnswerForm } from './answer-form.tsx'
import { DeclineForm } from './decline-form.tsx'
import { PrivateForm } from './private-form.tsx'
import type { AskedChallenge, WaitingQuestion } from './query.ts'
import { placeOfTopic, topicOf, topicWords } from './topics.ts'

type Means = { challenge: AskedChallenge; address: QuestionsAddress; mayAnswer: boolean; after(done: string): void }

/** What waits for the force, oldest day first. One form is open at a time: that of the oldest, or the one chosen. */
export function Queue({ challenge, address, mayAnswer, after }: Means) {
  const waiting = challenge.waitingQuestions
  if (waiting.length === 0) return <EmptyState title="Nothing waits for an answer." />
  const chosen = waiting.find(({ id }) => id === address.question) ?? waiting[0]
  return (
    <ol className="cb-rows" aria-label="Questions that wait">
      {waiting.map((question) => (
        <li key={question.id} className="cb-rows__row">
          <Waiting question={question} reference={challenge.reference} />
          {mayAnswer ? (
            question === chosen ? (
              <OpenForm {...{ challenge, address, question, after }} />
            ) : (
              <Link className="govuk-link" to={address.toStep('answer', question.id)} preventScrollReset>
                Answer<span className="govuk-visually-hidden">: {question.text}</span>
              </Link>
            )
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function Waiting({ question, reference }: { question: WaitingQuestion; reference: string }) {
  const topic = topicOf(question.topic)
  const days = question.workingDaysWaiting ?? 0
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{topic ? topicWords[topic] : 'Question'}</h3>
      <Paragraphs text={question.text} />
      <p className="govuk-body-s">
        {question.isConfidential ? <Tag colour="amber">Confidential</Tag> : null}{' '}
        <span className={days >= 2 ? 'cb-running' : 'cb-muted'}>
          {days === 0 ? 'Waiting less than a working day' : `Waiting ${many(days, 'working day')}`}
        </span>
        <span className="cb-muted">, asked {date(question.askedOn)}. You cannot see who asked.</span>{' '}
        {topic ? (
          <Link className="govuk-link" to={`${paths.challenge(reference)}#${placeOfTopic[topic]}`}>
            Read what the challenge says
          </Link>
        ) : null}
      </p>
    </>
  )
}

function OpenForm({ challenge, address, question, after }: Omit<Means, 'mayAnswer'> & { question: WaitingQuestion }) {
  const declines = address.step === 'decline' && address.question === question.id
  const cancel = address.to({})
  if (address.step === 'private' && address.question === question.id && question.isConfidential)
    return (
      <PrivateForm
        key={question.id}
        question={question}
        cancel={cancel}
        after={() => after('Answered. Only who asked is told, and reads it.')}
      />
    )
  return declines ? (
    <DeclineForm
      key={question.id}
      question={question}
      cancel={cancel}
      after={() => after('Declined. Who asked is told why.')}
    />
  ) : (
    <div className="cb-reading">
      <AnswerForm
        key={question.id}
        challenge={challenge}
        question={question}
        cancel={cancel}
        after={() => after('Published to everyone. Whoever follows the challenge is told.')}
      />
      {question.isConfidential ? (
        <p className="govuk-body">
          <Link className="govuk-link" to={address.toStep('private', question.id)} preventScrollReset>
            Answer it to who asked alone
          </Link>
        </p>
      ) : null}
      <p className="govuk-body">
        <Link className="govuk-link" to={address.toStep('decline', question.id)} preventScrollReset>
          Decline it with a reason
        </Link>
      </p>
    </div>
  )
}
