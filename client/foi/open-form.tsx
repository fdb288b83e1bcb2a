import { foiWorkingDays } from '../../schema/foi.ts'
import { command } from '../graphql.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { openFoi } from './commands.ts'
import type { FoiChallenge } from './query.ts'

type Typed = { ourReference: string; receivedOn: string | null; looked: boolean }

/** Begins to answer a request. */
export function OpenForm({ challenge, after }: { challenge: FoiChallenge; after(id: string): void }) {
  const initial: Typed = { ourReference: '', receivedOn: null, looked: false }
  const form = useForm({
    initial,
    check: ({ receivedOn }) =>
      receivedOn ? [] : [{ path: 'receivedOn', code: 'NEEDED', message: 'Say on which day it came' }],
    send: ({ ourReference, receivedOn, looked }: Typed) =>
      command(openFoi, { challenge: challenge.id, ourReference, receivedOn: receivedOn ?? '', looked }),
    after: ({ id }) => {
      form.reset(initial)
      after(id)
    },
  })
  return (
    <section className="cb-reading" aria-labelledby="open">
      <h2 className="govuk-heading-m" id="open">
        Answer a request
      </h2>
      <Form form={form} submit="Gather the record" look="secondary">
        <TextInput
          label="Your own number of the request"
          hint="Not who asked: that is not kept here."
          {...form.field('ourReference')}
        />
        <DateTimeInput
          label="The day it came"
          hint={`You have until the end of the ${foiWorkingDays}th working day after it.`}
          withTime={false}
          {...form.field('receivedOn')}
        />
        <Looked form={form} />
      </Form>
    </section>
  )
}
