import { useNavigate } from 'react-router'
import { handoverLimits } from '../../schema/handovers.ts'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Select } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { startHandover } from './commands.ts'
import type { TeamToHandOver } from './query.ts'

const missing = (path: string, message: string) => [{ path, code: 'MISSING', message }]

/** Begins a handover: of one’s own post, or for an admin of any. */
export function StartForm({ team: { organisation, isAdmin, members } }: { team: TeamToHandOver }) {
  const navigate = useNavigate()
  const own = members.find(({ isYou }) => isYou)?.person.id ?? ''
  const form = useForm({
    initial: { giverId: own, receiverId: '', lastDay: null as string | null, note: '', looked: false },
    check: ({ receiverId, lastDay }) => [
      ...(receiverId ? [] : missing('receiverId', 'Choose who takes over')),
      ...(lastDay ? [] : missing('lastDay', 'Enter the last day, such as 1 4 2028')),
    ],
    send: ({ lastDay, ...said }) =>
      command(startHandover, { organisationId: organisation.id, lastDay: lastDay ?? '', ...said }),
    after: ({ key }) => void navigate(paths.handover(key)),
    keep: `handover:${organisation.id}`,
  })
  const choices = members.map(({ person, isYou }) => ({
    value: person.id,
    label: `${person.name}${isYou ? ' (you)' : ''}`,
  }))
  if (members.length < 2)
    return <p className="govuk-body">Nobody else is in the team yet. Invite somebody first, then hand over to them.</p>
  return (
    <div className="cb-reading">
      <h2 className="govuk-heading-m">{isAdmin ? 'Begin a handover' : 'Hand over your own post'}</h2>
      <Form form={form} submit="Ask them to take over">
        {isAdmin ? <Select label="Whose post?" choices={choices} {...form.field('giverId')} /> : null}
        <Select
          label="Who takes over?"
          choices={choices.filter(({ value }) => value !== form.values.giverId)}
          {...form.field('receiverId')}
        />
        <DateTimeInput
          label="Last day in the post"
          hint="Access ends at the end of this day, once they have said yes"
          withTime={false}
          usualTime="12:00"
          {...form.field('lastDay')}
        />
        <Textarea
          label="What should they know first?"
          hint="What is due, whom to talk to, where to read on. No case material."
          rows={6}
          most={handoverLimits.note}
          {...form.field('note')}
        />
        <Looked form={form} />
      </Form>
    </div>
  )
}
