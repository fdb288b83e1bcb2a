import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { z } from 'zod'
import { type AcceptedAdvantages, evaluationLimits, tellsAdvantages } from '../../schema/evaluations.ts'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Checkboxes } from '../ui/forms/choices.tsx'
import { conflictOf } from '../ui/forms/conflict.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { writeAdvantages } from './commands.ts'
import { acceptable, type EvaluatedChallenge, eligible, nameOf, type ShownEvaluation } from './query.ts'

type Draft = NonNullable<ShownEvaluation['advantages']>
type Shown = { draft: Draft; challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }

/** Which proposals are proposed to be accepted, and what those who are declined are told of them; signed by somebody else. */
export function AdvantagesBuilder({ draft, challenge, evaluation, reload }: Shown) {
  const navigate = useNavigate()
  const { criteria } = evaluation
  const [version, setVersion] = useState(draft.version)
  const form = useForm({
    initial: asTyped(draft.accepted),
    keep: `advantages:${challenge.id}:${version}`,
    send: ({ acceptedIds, words, looked }) =>
      command(writeAdvantages, {
        ...{ challenge: challenge.id, version, looked },
        accepted: acceptedIds.map((proposal) => ({
          ...{ proposal, advantages: words[proposal] ?? '' },
          criteria: criteria.map(({ id }) => ({ criterionId: id, advantages: words[keyOf(proposal, id)] ?? '' })),
        })),
      }),
    after: () => {
      reload()
      navigate(paths.challengeDecision(challenge.reference))
    },
  })
  const { acceptedIds, words } = form.values
  const choices = acceptable(evaluation)
  const inWords = (typed: Typed) =>
    choices
      .filter(({ candidate }) => typed.acceptedIds.includes(candidate.proposalId))
      .map(({ candidate }) => [nameOf(candidate), ...wordsOf(typed, candidate.proposalId, criteria)].join('\n'))
      .join('\n\n')
  const conflict = conflictOf(form, {
    ...{ version, setVersion, shape: z.array(saved).nullable() },
    // What stands is told by letter.
    asTyped: (current) =>
      asTyped(
        (current ?? []).flatMap(({ letter, ...said }) => {
          const candidate = evaluation.candidates.find((one) => one.letter === letter)
          return candidate ? [{ proposalId: candidate.proposalId, ...said }] : []
        }),
      ),
  })
  if (conflict)
    return (
      <ConflictChoice
        what="what was done better"
        yours={inWords(conflict.yours)}
        theirs={inWords(conflict.theirs)}
        onKeep={conflict.onKeep}
      />
    )
  const field = (key: string, path: string) => ({
    ...{ id: form.idOf(path), error: form.errorAt(path), name: key, most: evaluationLimits.feedback },
    value: words[key] ?? '',
    onChange: (text: string) => form.set({ words: { ...words, [key]: text } }),
  })
  const isTold = tellsAdvantages(acceptedIds.length, eligible(evaluation).length)

  return (
    <div className="cb-reading">
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.challengeDecision(challenge.reference)}>
          Back to the checklist
        </Link>
      </p>
      <h2 className="govuk-heading-m">What was done better</h2>
      <p className="govuk-body">
        Those who are declined are told this with the scores of what is accepted, as the law asks. Somebody else reads
        and signs it first.
      </p>
      <Form form={form} submit="Save what was done better">
        <Checkboxes
          label="Which proposals are proposed to be accepted?"
          hint="The best rank goes first. Leave all of them out to propose nobody."
          choices={choices.map(({ candidate, rank, total }) => ({
            ...{ value: candidate.proposalId, label: nameOf(candidate), hint: `Rank ${rank}, ${total} of 100` },
          }))}
          {...form.field('acceptedIds')}
        />
        {isTold
          ? acceptedIds.map((proposalId, place) => {
              const candidate = evaluation.candidates.find((one) => one.proposalId === proposalId)
              return candidate ? (
                <section key={proposalId}>
                  <Textarea
                    label={`What ${nameOf(candidate)} did better`}
                    hint="Than those that are declined. Name no other proposal."
                    rows={4}
                    {...field(proposalId, `accepted.${place}.advantages`)}
                  />
                  <Details summary={`By criterion: ${nameOf(candidate)}`}>
                    {criteria.map(({ id, name }, at) => (
                      <Textarea
                        key={id}
                        label={`What Proposal ${candidate.letter} did better in ${name}`}
                        hint="Only where that helps."
                        rows={2}
                        {...field(keyOf(proposalId, id), `accepted.${place}.criteria.${at}.advantages`)}
                      />
                    ))}
                  </Details>
                </section>
              ) : null
            })
          : null}
        <Looked form={form} />
      </Form>
    </div>
  )
}

/** Whom to accept, and the words by proposal, or by proposal and criterion. */
type Typed = { acceptedIds: readonly string[]; words: Record<string, string>; looked: boolean }

const keyOf = (proposalId: string, criterionId: string) => `${proposalId}.${criterionId}`

const saved = z.object({
  letter: z.string(),
  advantages: z.string(),
  criteria: z.array(z.object({ criterionId: z.string(), advantages: z.string() })),
})

const asTyped = (accepted: readonly AcceptedAdvantages[]): Typed => ({
  acceptedIds: accepted.map(({ proposalId }) => proposalId),
  looked: false,
  words: Object.fromEntries(
    accepted.flatMap(({ proposalId, advantages, criteria }) => [
      [proposalId, advantages],
      ...criteria.map((one) => [keyOf(proposalId, one.criterionId), one.advantages]),
    ]),
  ),
})

const wordsOf = ({ words }: Typed, proposalId: string, criteria: ShownEvaluation['criteria']): string[] => [
  words[proposalId] ?? '',
  ...criteria.flatMap(({ id, name }) => {
    const said = words[keyOf(proposalId, id)]
    return said ? [`${name}: ${said}`] : []
  }),
]
