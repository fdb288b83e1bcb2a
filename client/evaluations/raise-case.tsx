import { type CaseKind, caseKindLabels, caseKinds, caseLimits } from '../../schema/standstill.ts'
import { command } from '../graphql.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { raiseCase } from './standstill-commands.ts'

const initial: { kind: CaseKind; words: string; looked: boolean } = { kind: 'question', words: '', looked: false }

/** A supplier puts something to the force about its decision. Other suppliers see that the clock stopped, not why. */
export function RaiseCase({ challenge, reload }: { challenge: string; reload(): void }) {
  const form = useForm({
    initial,
    keep: `case:${challenge}`,
    send: (values) => command(raiseCase, { challenge, ...values }),
    after: () => {
      form.reset(initial)
      reload()
    },
  })
  return (
    <Form form={form} submit="Send to the force">
      <Radios
        label="What is it?"
        small
        choices={caseKinds.map((value) => ({ value, label: caseKindLabels[value] }))}
        {...form.field('kind')}
      />
      <Textarea
        label="What is it about?"
        hint="Those who decide for the force read it, and your own organisation. It stops the clock for everybody."
        rows={4}
        most={caseLimits.words}
        {...form.field('words')}
      />
      <Looked form={form} words={form.values.words} />
    </Form>
  )
}
