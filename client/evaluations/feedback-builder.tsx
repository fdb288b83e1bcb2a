import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { evaluationLimits, wordOfScore } from '../../schema/evaluations.ts'
import { command } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { Form, useForm } from '../ui/forms/form.tsx'
import { fieldId } from '../ui/forms/outcome.ts'
import { Textarea } from '../ui/forms/textarea.tsx'
import { ScoreDots } from '../ui/pictures/score-dots.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { saveFeedback } from './commands.ts'
import { FeedbackText } from './feedback-text.tsx'
import { type Candidate, cellAt, type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'

type Said = { reason: string; strength: string; change: string }
type Shown = { candidate: Candidate; challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }

/** Feedback to one proposal, drafted from the agreed reasons, with a preview as its supplier will read it. */
export function FeedbackBuilder({ candidate, challenge, evaluation, reload }: Shown) {
  const navigate = useNavigate()
  const { criteria, agreed, feedback } = evaluation
  const draft = feedback.find(({ proposalId }) => proposalId === candidate.proposalId)
  const [version] = useState(draft?.version ?? 0)
  const form = useForm({
    initial: Object.fromEntries(
      criteria.map(({ id }) => {
        const said = draft?.criteria.find(({ criterionId }) => criterionId === id)
        return [id, { reason: said?.reason ?? '', strength: said?.strength ?? '', change: said?.change ?? '' }]
      }),
    ) as Record<string, Said>,
    keep: `feedback:${candidate.proposalId}:${version}`,
    send: (values) =>
      command(saveFeedback, {
        challenge: challenge.id,
        proposal: candidate.proposalId,
        version,
        criteria: criteria.map(({ id }) => ({ criterionId: id, ...(values[id] ?? nothing) })),
      }),
    after: () => {
      reload()
      const next = evaluation.feedback.find(
        ({ isWritten, proposalId }) => !isWritten && proposalId !== candidate.proposalId,
      )
      const to = evaluation.candidates.find(({ proposalId }) => proposalId === next?.proposalId)
      navigate(withQuery(paths.challengeDecision(challenge.reference), { proposal: to?.reference }))
    },
  })
  if (!draft) return <p className="govuk-body">Freeze the ranking first: feedback explains scores that stand.</p>
  const told = criteria.map((criterion) => {
    const cell = cellAt(agreed, { proposalId: candidate.proposalId, criterionId: criterion.id })
    const score = cell?.score ?? null
    return {
      ...criterion,
      ...(form.values[criterion.id] ?? nothing),
      score,
      notScored: score === null ? (cell?.reason ?? '') : '',
    }
  })

  return (
    <div className="cb-reading">
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.challengeDecision(challenge.reference)}>
          Back to the checklist
        </Link>
      </p>
      <h2 className="govuk-heading-m">Feedback to {nameOf(candidate)}</h2>
      <Form form={form} submit="Save the feedback">
        {told.map(({ id, name, score, notScored }) => {
          const said = form.values[id] ?? nothing
          const field = (part: keyof Said) => ({
            id: fieldId(`${id}.${part}`),
            name: `${id}.${part}`,
            rows: 2,
            most: evaluationLimits.feedback,
            value: said[part],
            onChange: (text: string) => form.set({ [id]: { ...said, [part]: text } }),
          })
          return (
            <section key={id}>
              <h3 className="govuk-heading-s">
                {name}{' '}
                {score === null ? <>not scored: {notScored}</> : <ScoreDots score={score} level={wordOfScore(score)} />}
              </h3>
              <Textarea label={`Why (${name})`} {...field('reason')} />
              <Textarea label={`A strength (${name})`} {...field('strength')} />
              <Textarea label={`One thing to change next time (${name})`} {...field('change')} />
            </section>
          )
        })}
        <Details summary="Preview as the supplier reads it">
          <FeedbackText criteria={told} />
        </Details>
      </Form>
    </div>
  )
}

const nothing: Said = { reason: '', strength: '', change: '' }
