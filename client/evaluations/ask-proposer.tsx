import { clarificationDays, clarificationLimits } from '../../schema/clarifications.ts'
import { command } from '../graphql.ts'
import { Select } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { askProposer } from './clarification-commands.ts'
import type { Criterion } from './query.ts'

const initial = { criterion: '', question: '', workingDays: String(clarificationDays.usual) }

/** One question to one proposer. It is heard out before anything is decided. */
export function AskProposer({
  challenge,
  proposal,
  criteria,
  reload,
}: {
  challenge: string
  proposal: string
  criteria: readonly Criterion[]
  reload(): void
}) {
  const form = useForm({
    initial,
    within: `ask-${proposal}`,
    keep: `ask:${proposal}`,
    check: ({ workingDays }) =>
      /^\d+$/.test(workingDays.trim())
        ? []
        : [{ path: 'workingDays', code: 'NEEDED', message: 'Say how many working days they have, such as 3' }],
    send: ({ criterion, question, workingDays }) =>
      command(askProposer, {
        ...{ challenge, proposal, question, workingDays: Number(workingDays) },
        criterion: criterion || null,
      }),
    after: () => {
      form.reset(initial)
      reload()
    },
  })
  return (
    <Form form={form} submit="Ask this proposer">
      <Select
        label="What is it about?"
        choices={[
          { value: '', label: 'The proposal as a whole' },
          ...criteria.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.field('criterion')}
      />
      <Textarea
        label="Your question"
        hint="Ask what is unclear, never for something better: nothing of the proposal changes. It stays on the record."
        rows={3}
        most={clarificationLimits.question}
        {...form.field('question')}
      />
      <TextInput
        label="Working days to answer"
        hint={`From ${clarificationDays.least} to ${clarificationDays.most}. Nothing is decided before that, or before the answer.`}
        inputMode="numeric"
        width={2}
        {...form.field('workingDays')}
      />
    </Form>
  )
}
