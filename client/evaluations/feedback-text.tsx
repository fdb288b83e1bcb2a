import { wordOfScore } from '../../schema/evaluations.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { ScoreDots } from '../ui/pictures/score-dots.tsx'

type Told = {
  name: string
  weight: number
  minimum: number
  score?: number | null
  notScored: string
  reason: string
  strength: string
  change: string
}

/** Feedback criterion by criterion, in the preview exactly as its supplier reads it later. */
export const FeedbackText = ({ criteria }: { criteria: readonly Told[] }) => (
  <>
    {criteria.map(({ name, weight, minimum, score, notScored, reason, strength, change }) => (
      <section key={name}>
        <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
          {name} <span className="cb-muted">weight {weight}</span>
        </h3>
        <p className="govuk-body govuk-!-margin-bottom-1">
          {score === null || score === undefined ? (
            <>Not scored. {notScored}</>
          ) : (
            <ScoreDots score={score} level={wordOfScore(score)} />
          )}
          {score !== null && score !== undefined && score < minimum ? ` (at least ${minimum} was needed)` : ''}
        </p>
        <Paragraphs text={reason} />
        {strength ? (
          <>
            <p className="govuk-body govuk-!-margin-bottom-0">
              <strong>A strength</strong>
            </p>
            <Paragraphs text={strength} />
          </>
        ) : null}
        {change ? (
          <>
            <p className="govuk-body govuk-!-margin-bottom-0">
              <strong>To change next time</strong>
            </p>
            <Paragraphs text={change} />
          </>
        ) : null}
      </section>
    ))}
  </>
)
