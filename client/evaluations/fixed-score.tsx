import { Link } from 'react-router'
import { scoreWords } from '../../schema/challenges.ts'
import { paths } from '../paths.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { ScoreDots } from '../ui/pictures/score-dots.tsx'
import type { ScoreProps } from './query.ts'

/** A score that stands, and whether its evaluator can still take it back. */
export function FixedScore({
  kept,
  challenge,
  fixed,
  next,
  previous,
}: Pick<ScoreProps, 'kept' | 'next' | 'previous'> & { challenge: { reference: string }; fixed: 'locked' | 'over' }) {
  const score = kept?.score ?? null
  return (
    <>
      {score === null ? (
        <p className="govuk-body">No score.</p>
      ) : (
        <p className="govuk-body">
          <ScoreDots score={score} level={scoreWords[score]?.word ?? ''} />
        </p>
      )}
      <Paragraphs text={kept?.reason ?? ''} />
      {fixed === 'over' ? (
        <p className="govuk-body">The round is closed. What you scored counts as it stands.</p>
      ) : (
        <p className="govuk-body">
          Your scores are locked.{' '}
          <Link className="govuk-link" to={`${paths.challengeEvaluation(challenge.reference)}?step=recall`}>
            Recall them
          </Link>
        </p>
      )}
      <p className="govuk-body">
        {previous ? (
          <Link className="govuk-link" to={previous}>
            Previous
          </Link>
        ) : null}{' '}
        {next ? (
          <Link className="govuk-link" to={next}>
            Next
          </Link>
        ) : null}
      </p>
    </>
  )
}
