import { clarificationLimits } from '../../schema/clarifications.ts'
import { contentOf } from '../challenges/reading/content.ts'
import { answerClarification } from '../evaluations/clarification-commands.ts'
import { ClarificationShown } from '../evaluations/clarification-shown.tsx'
import { command } from '../graphql.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import type { ShownProposal } from './query.ts'

type Asked = ShownProposal['clarifications'][number]

/** To its own side: what the force asked about the proposal, and where to answer. */
export function Clarifications({ proposal, reload }: { proposal: ShownProposal; reload(): void }) {
  const { clarifications, challenge } = proposal
  if (clarifications.length === 0) return null
  const { criteria } = contentOf(challenge.content).choosing
  return (
    <section aria-labelledby="clarifications">
      <h2 className="govuk-heading-m" id="clarifications">
        Questions of {challenge.force.name}
      </h2>
      {clarifications.map((one) => (
        <section key={one.key}>
          <ClarificationShown
            clarification={one}
            about={criteria.find(({ id }) => id === one.criterionId)?.name}
            isWithdrawn={challenge.state === 'withdrawn'}
          />
          {one.mayAnswer ? <Answer proposal={proposal} asked={one} reload={reload} /> : null}
        </section>
      ))}
    </section>
  )
}

function Answer({ proposal, asked, reload }: { proposal: ShownProposal; asked: Asked; reload(): void }) {
  const form = useForm({
    initial: { answer: '', looked: false },
    within: asked.key,
    keep: `clarification:${asked.key}`,
    send: (values) =>
      command(answerClarification, {
        ...{ proposal: proposal.id, challenge: proposal.challenge.id, clarification: asked.key },
        ...values,
      }),
    after: reload,
  })
  return (
    <Form form={form} submit={`Answer question ${asked.number}`}>
      <Textarea
        label="Your answer"
        hint="It is sent once. Your proposal stays as it was submitted; the panel reads this beside it."
        rows={5}
        most={clarificationLimits.answer}
        {...form.field('answer')}
      />
      <Looked form={form} of={asked.key} />
    </Form>
  )
}
