import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { z } from 'zod'
import { evaluationLimits, wordOfScore } from '../../schema/evaluations.ts'
import { command } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { conflictOf } from '../ui/forms/conflict.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { LookedBox } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { ScoreDots } from '../ui/pictures/score-dots.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { saveFeedback } from './commands.ts'
import { FeedbackText } from './feedback-text.tsx'
import { nextFeedback } from './next-feedback.ts'
import { advantagesPath, type Candidate, type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'
import { toldOf } from './told.ts'

type Said = { reason: string; strength: string; change: string }
type Shown = { candidate: Candidate; challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }

/** Feedback to one proposal, drafted from the agreed reasons, with a preview; where two wrote it at once, both texts. */
export function FeedbackBuilder({ candidate, challenge, evaluation, reload }: Shown) {
  const navigate = useNavigate()
  const { criteria, feedback } = evaluation
  const draft = feedback.find(({ proposalId }) => proposalId === candidate.proposalId)
  const [version, setVersion] = useState(draft?.version ?? 0)
  const [looked, setLooked] = useState(false)
  const form = useForm({
    initial: asTyped(criteria, draft?.criteria ?? []),
    keep: `feedback:${candidate.proposalId}:${version}`,
    send: (values) =>
      command(saveFeedback, {
        challenge: challenge.id,
        proposal: candidate.proposalId,
        version,
        looked,
        criteria: criteria.map(({ id }) => ({ criterionId: id, ...(values[id] ?? nothing) })),
      }),
    after: () => {
      reload()
      const next = nextFeedback(evaluation.candidates, feedback, candidate.proposalId)
      const isLast = !next && evaluation.advantages?.isWritten === false
      navigate(
        isLast
          ? advantagesPath(challenge.reference)
          : withQuery(paths.challengeDecision(challenge.reference), { proposal: next?.reference }),
      )
    },
  })
  if (!draft) return <p className="govuk-body">Freeze the ranking first: feedback explains scores that stand.</p>
  const conflict = conflictOf(form, {
    ...{ version, setVersion, shape: z.array(saved).nullable() },
    asTyped: (current) => asTyped(criteria, current ?? []),
  })
  if (conflict)
    return (
      <ConflictChoice
        what="this feedback"
        yours={inWords(criteria, conflict.yours)}
        theirs={inWords(criteria, conflict.theirs)}
        onKeep={conflict.onKeep}
      />
    )
  const place = (id: string) => criteria.findIndex((one) => one.id === id)
  const told = toldOf(evaluation, {
    proposalId: candidate.proposalId,
    criteria: criteria.map(({ id }) => ({ criterionId: id, ...(form.values[id] ?? nothing) })),
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
        {told.map(({ id, name, score, notScored, isWorkedOut }) => {
          const said = form.values[id] ?? nothing
          const field = (part: keyof Said) => ({
            id: form.idOf(`criteria.${place(id)}.${part}`),
            error: form.errorAt(`criteria.${place(id)}.${part}`),
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
              {isWorkedOut ? (
                <p className="govuk-body">The supplier reads the sum as it stands. What you write here is optional.</p>
              ) : null}
              <Textarea label={`Why (${name})`} {...field('reason')} />
              <Textarea label={`A strength (${name})`} {...field('strength')} />
              <Textarea label={`One thing to change next time (${name})`} {...field('change')} />
            </section>
          )
        })}
        <LookedBox
          {...{ id: form.idOf('looked'), name: 'looked', value: looked, onChange: setLooked }}
          refusal={form.refusal}
        />
        <Details summary="Preview as the supplier reads it">
          <FeedbackText criteria={told} />
        </Details>
      </Form>
    </div>
  )
}

const nothing: Said = { reason: '', strength: '', change: '' }

const saved = z.object({ criterionId: z.string(), reason: z.string(), strength: z.string(), change: z.string() })

type Criteria = ShownEvaluation['criteria']

const asTyped = (criteria: Criteria, said: readonly z.output<typeof saved>[]): Record<string, Said> =>
  Object.fromEntries(
    criteria.map(({ id }) => {
      const { reason, strength, change } = said.find(({ criterionId }) => criterionId === id) ?? nothing
      return [id, { reason, strength, change }]
    }),
  )

const inWords = (criteria: Criteria, said: Record<string, Said>): string =>
  criteria
    .map(({ id, name }) => {
      const { reason, strength, change } = said[id] ?? nothing
      return [name, reason, strength, change].filter(Boolean).join('\n')
    })
    .join('\n\n')
