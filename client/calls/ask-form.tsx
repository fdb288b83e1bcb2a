import { callLimits } from '../../schema/calls.ts'
import { command } from '../graphql.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { askForCall } from './commands.ts'
import type { CallRequest, Calls } from './query.ts'

/** A supplier asks, or changes what it wants to talk about. */
export function AskForm({
  calls,
  before,
  after,
}: {
  calls: Calls
  before: CallRequest | undefined
  after(words: string): void
}) {
  const isIn = before?.state === 'asked'
  const form = useForm({
    initial: { questions: before?.questions ?? '', looked: false },
    keep: `call:${calls.id}`,
    send: ({ questions, looked }) => command(askForCall, { id: calls.id, questions, looked }),
    after: () => after(isIn ? 'Changed.' : 'You are in the draw. You are told what comes of it.'),
  })
  return (
    <section className="cb-reading" aria-labelledby="ask">
      <h2 className="govuk-heading-m" id="ask">
        {isIn ? 'Change what you want to talk about' : 'Ask for a call'}
      </h2>
      <Form form={form} submit={isIn ? 'Save' : 'Ask for a call'}>
        <Textarea
          label="What you want to talk about"
          hint="Read by the force only if you get a call, so that it can prepare."
          rows={3}
          most={callLimits.questions}
          {...form.field('questions')}
        />
        <Looked form={form} />
      </Form>
    </section>
  )
}
