import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { InsetText } from '../ui/text-blocks.tsx'
import { type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'

/** To the moderator while a round runs: what nobody of the panel may score, and the two ways on. */
export function NobodyScores({
  challenge,
  evaluation,
}: {
  challenge: EvaluatedChallenge
  evaluation: ShownEvaluation
}) {
  const left = evaluation.candidates.filter(({ proposalId }) => evaluation.withoutEvaluator.includes(proposalId))
  if (left.length === 0) return null
  return (
    <InsetText>
      <p className="govuk-body">
        Nobody on the panel can score {left.map(nameOf).join('; ')}. The round stays open until somebody has.
      </p>
      <p className="govuk-body">
        Have another evaluator{' '}
        <Link className="govuk-link" to={paths.challengePanel(challenge.reference)}>
          asked
        </Link>{' '}
        by an editor of {challenge.force.name}, or close the round with a reason. Once it is closed, nobody can be asked
        any more, and you say for each criterion why it is scored as it is, or not scored.
      </p>
    </InsetText>
  )
}
