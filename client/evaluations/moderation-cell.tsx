import { scoreWords } from '../../schema/challenges.ts'
import { evaluationLimits, widestWithoutReason, wordOfScore } from '../../schema/evaluations.ts'
import { command } from '../graphql.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { ScoreDots } from '../ui/pictures/score-dots.tsx'
import { ScoreSpread } from '../ui/pictures/score-spread.tsx'
import { agreeScore } from './commands.ts'
import type { ModeratedCell } from './moderated-cells.ts'
import { type EvaluatedChallenge, nameOf } from './query.ts'

/** All scores and reasons of one cell side by side, and the one that the panel agrees on. */
export function ModerationCell({
  challenge,
  cell,
  moderates,
  reload,
}: {
  challenge: EvaluatedChallenge
  cell: ModeratedCell
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
        <ScoreSpread scores={scores} agreed={agreed?.score ?? null} />
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
      </div>
      <div>{moderates ? <Agree challenge={challenge} cell={cell} reload={reload} /> : <Agreed cell={cell} />}</div>
    </section>
  )
}

function Agreed({ cell: { agreed } }: { cell: ModeratedCell }) {
  if (!agreed) return <p className="govuk-body">Not agreed yet.</p>
  return (
    <>
      <p className="govuk-body">
        <strong>Agreed:</strong>{' '}
        {agreed.score === null ? 'not scored' : <ScoreDots score={agreed.score} level={wordOfScore(agreed.score)} />}
      </p>
      <p className="govuk-body">{agreed.reason}</p>
    </>
  )
}

function Agree({ challenge, cell, reload }: { challenge: EvaluatedChallenge; cell: ModeratedCell; reload(): void }) {
  const { candidate, criterion, agreed, scores, spread } = cell
  const standing = agreed ? (agreed.score === null ? 'none' : String(agreed.score)) : ''
  const form = useForm({
    initial: { score: standing, rationale: agreed?.reason ?? '' },
    check: ({ score }) => (score ? [] : [{ path: 'score', code: 'NEEDED', message: 'Choose the agreed score' }]),
    send: ({ score, rationale }) =>
      command(agreeScore, {
        challenge: challenge.id,
        cell: { proposal: candidate.proposalId, criterion: criterion.id },
        version: agreed?.version ?? 0,
        score: score === 'none' ? null : Number(score),
        rationale,
      }),
    after: reload,
  })
  const id = `${candidate.letter}-${criterion.id}`
  return (
    <Form form={form} submit={agreed ? 'Change the agreed score' : 'Save the agreed score'}>
      <Radios
        label="Agreed score"
        small
        inline
        choices={[
          ...scoreWords.map(({ score, word }) => ({ value: String(score), label: `${score} ${word}` })),
          { value: 'none', label: 'Not scored' },
        ]}
        {...form.field('score')}
        id={`field-score-${id}`}
        name={`score-${id}`}
      />
      <Textarea
        label="Agreed reason"
        hint={
          scores.length === 0
            ? 'Nobody scored this: say why it is what it is.'
            : spread > widestWithoutReason
              ? 'You were more than one apart: say why this is the score.'
              : 'Left empty, the reasons of the evaluators stand for it.'
        }
        rows={3}
        most={evaluationLimits.reason}
        {...form.field('rationale')}
        id={`field-rationale-${id}`}
      />
    </Form>
  )
}
