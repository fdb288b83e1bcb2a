import { date, many } from '../time.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import type { AskedChallenge } from './query.ts'

/** What everybody may know of private answers, once proposals are closed: how many there were, and why each. */
export function PrivateReasons({ reasons }: { reasons: readonly string[] }) {
  if (reasons.length === 0) return null
  return (
    <section className="cb-reading" aria-labelledby="answered-privately">
      <h2 className="govuk-heading-m" id="answered-privately">
        Answered privately
      </h2>
      <p className="govuk-body">
        {many(reasons.length, 'confidential question')} had an answer to who asked alone. Why, in the words of the
        force:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {[...new Set(reasons)].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  )
}

/** For the force: what it answered to who asked alone. */
export function PrivateQuestions({ questions }: { questions: AskedChallenge['privateQuestions'] }) {
  if (questions.length === 0) return null
  return (
    <section className="cb-reading" aria-labelledby="private-questions">
      <h2 className="govuk-heading-m" id="private-questions">
        Answered to who asked alone
      </h2>
      <p className="govuk-body">
        Only your force and who asked read these. After the close everybody reads the reasons, and nothing else.
      </p>
      {questions.map(({ id, text, answer, privateReason, askedOn }) => (
        <div key={id} className="cb-answer">
          <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{text}</p>
          <Paragraphs text={answer ?? ''} />
          <p className="govuk-body-s cb-muted">
            Asked {date(askedOn)}. Not answered to everybody because: {privateReason}
          </p>
        </div>
      ))}
    </section>
  )
}
