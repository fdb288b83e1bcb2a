import { Link } from 'react-router'
import { date } from '../time.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Tag } from '../ui/tag.tsx'
import { Time } from '../ui/time.tsx'
import type { QuestionsAddress } from './address.ts'
import { CorrectForm } from './decline-form.tsx'
import type { ShownQuestion } from './query.ts'
import { topicOf, topicWords } from './topics.ts'

/** One published question: number, words, answer, both times, and what corrects it or is corrected by it. */
export function Published({
  question,
  address,
  mayAnswer,
  after,
}: {
  question: ShownQuestion
  address: QuestionsAddress
  mayAnswer: boolean
  after(done: string): void
}) {
  const { id, number, text, answer, answeredAt, askedOn, corrects, correctedBy, isOurs, original } = question
  const topic = topicOf(question.topic)
  const correcting = mayAnswer && address.step === 'correct' && address.question === id
  return (
    <article id={`question-${number}`} aria-labelledby={`question-${number}-words`}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1 cb-reading" id={`question-${number}-words`}>
        {number}. {text}
      </h3>
      {corrects ? (
        <p className="govuk-body-s">
          <Tag colour="amber">Correction</Tag> It replaces the answer to <NumberLink of={corrects.number} />.
        </p>
      ) : null}
      {correctedBy ? (
        <p className="govuk-body-s">
          <Tag colour="red">Corrected</Tag> The right answer is <NumberLink of={correctedBy.number} />.
        </p>
      ) : null}
      <Paragraphs text={answer ?? ''} />
      <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">
        {topic ? `${topicWords[topic]}. ` : ''}Asked {date(askedOn)}.{' '}
        {answeredAt ? (
          <>
            Answered <Time at={answeredAt} />.
          </>
        ) : null}
        {isOurs ? ' Your organisation asked this. Only you see that.' : null}
      </p>
      {original && original !== text ? (
        <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">As it was asked, not public: {original}</p>
      ) : null}
      {correcting ? (
        <CorrectForm
          question={question}
          cancel={address.to({})}
          after={() => after('The correction is published as a new entry.')}
        />
      ) : mayAnswer && !correctedBy ? (
        <Link className="govuk-link govuk-body-s" to={address.toStep('correct', id)} preventScrollReset>
          Correct this answer<span className="govuk-visually-hidden"> to question {number}</span>
        </Link>
      ) : null}
    </article>
  )
}

const NumberLink = ({ of }: { of: number | null | undefined }) => (
  <a className="govuk-link" href={`#question-${of ?? ''}`}>
    number {of}
  </a>
)
