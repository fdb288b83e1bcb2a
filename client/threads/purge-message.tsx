import { purgeReasons, purgeReasonWords } from '../../schema/purges.ts'
import { useCommand } from '../graphql.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { purgeMessage } from './commands.ts'
import { type Line, lineOf } from './lines.ts'

/** For who answers for a room: removes what somebody else wrote, or the copies of what was taken back, for good. */
export function PurgeMessage({ line, changed }: { line: Line; changed(line: Line): void }) {
  const [purge] = useCommand(purgeMessage)
  const form = useForm<{ reason: (typeof purgeReasons)[number] }, Parameters<typeof lineOf>[0]>({
    initial: { reason: 'case_data' },
    within: `purge-${line.number}`,
    send: ({ reason }) => purge({ id: line.id, reason }),
    after: (message) => changed(lineOf(message)),
  })
  return (
    <Details summary={`Remove message ${line.number}`}>
      <p className="govuk-body">
        Its words and what it said before go for everybody, for good, also from decisions that were made of it and from
        what was gathered for requests. That it was removed, by whom and why is recorded, never what it said.
      </p>
      <Form form={form} submit="Remove the message" look="warning">
        <Radios
          label="Why must it not stand here?"
          small
          choices={purgeReasons.map((value) => ({ value, label: purgeReasonWords[value] }))}
          {...form.field('reason')}
        />
      </Form>
    </Details>
  )
}
