import { wordOfScore } from '../../schema/evaluations.ts'
import { ScoreDots } from '../ui/pictures/score-dots.tsx'
import { ScoreSpread } from '../ui/pictures/score-spread.tsx'
import { AgreeForm } from './agree-form.tsx'
import { ClarificationsBeside } from './clarification-shown.tsx'
import type { ModeratedCell } from './moderated-cells.ts'
import { type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'

/** All scores and reasons of one cell side by side, and the one that the panel agrees on. */
export function ModerationCell({
  challenge,
  cell,
  clarifications,
  moderates,
  reload,
}: {
  challenge: EvaluatedChallenge
  cell: ModeratedCell
  clarifications: ShownEvaluation['clarifications']
  moderates: boolean
  reload(): void
}) {
  const { candidate, criterion, scores, agreed } = cell
  return (
    <section className="cb-columns cb-columns--two govuk-!-margin-bottom-6">
      <div>
        <h2 className="govuk-heading-m">
          {criterion.name}: {nameOf(candidate)}
        </h2>
        {criterion.isWorkedOut ? (
          <p className="govuk-body">Nobody scores it: the published formula does, from the prices that count.</p>
        ) : (
          <ScoreSpread scores={scores} agreed={agreed?.score ?? null} />
        )}
        <ul className="govuk-list">
          {scores.map(({ who, score, reason }) => (
            <li key={who}>
              <strong>
                {who}: {score} {wordOfScore(score)}.
              </strong>{' '}
              {reason}
            </li>
          ))}
        </ul>
        <ClarificationsBeside clarifications={clarifications} proposalId={candidate.proposalId} criterion={criterion} />
      </div>
      <div>
        {moderates && !criterion.isWorkedOut ? (
          <AgreeForm challenge={challenge} cell={cell} reload={reload} />
        ) : (
          <Agreed cell={cell} />
        )}
      </div>
    </section>
  )
}

function Agreed({ cell: { agreed, criterion } }: { cell: ModeratedCell }) {
  if (!agreed) return <p className="govuk-body">Not agreed yet.</p>
  return (
    <>
      <p className="govuk-body">
        <strong>{criterion.isWorkedOut ? 'Worked out' : 'Agreed'}:</strong>{' '}
        {agreed.score === null ? 'not scored' : <ScoreDots score={agreed.score} level={wordOfScore(agreed.score)} />}
      </p>
      <p className="govuk-body">{agreed.reason}</p>
    </>
  )
}
