import { askAgainWorkingDays, askForceLimits } from '../../schema/overdue.ts'
import type { DeskAskFragment } from '../gql/graphql.ts'
import { command } from '../graphql.ts'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { useNow } from '../ui/now.ts'
import { Details } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { askForce } from './commands.ts'

type Asking = { ask: DeskAskFragment; words: string; reference: string; after(words: string): void }

/** Who asked last and when; and the letter, where it may be sent now. */
export function AskForce(asking: Asking) {
  const now = useNow()
  const { askedAt, askedBy, againFrom } = asking.ask
  const mayAsk = !againFrom || new Date(againFrom) <= now
  return (
    <>
      {askedAt ? (
        <p className="govuk-body-s govuk-!-margin-bottom-1">
          Asked on <Time at={askedAt} form="day" /> by {askedBy}.
          {mayAsk || !againFrom ? null : (
            <>
              {' '}
              It can be asked again from <Time at={againFrom} form="short" />.
            </>
          )}
        </p>
      ) : null}
      {mayAsk ? <AskForm {...asking} /> : null}
    </>
  )
}

function AskForm({ ask, words, reference, after }: Asking) {
  const form = useForm({
    initial: { note: '' },
    within: `${ask.kind}-${reference}`,
    keep: `ask-force:${ask.kind}:${reference}`,
    send: ({ note }) => command(askForce, { kind: ask.kind, subject: ask.subject, note }),
    after: () => after(`The letter about ${reference} is on its way.`),
  })
  return (
    <Details summary={`Write to the force about ${reference}`}>
      <p className="govuk-body">
        A letter goes to its admins and editors, and to nobody else. It says what is overdue and leads there. The next
        one may follow after {askAgainWorkingDays} working days.
      </p>
      <Form form={form} submit={words}>
        <Textarea
          label="A few words of your own, if you like"
          hint="They stand in the record of the force."
          rows={2}
          most={askForceLimits.note}
          {...form.field('note')}
        />
      </Form>
    </Details>
  )
}
