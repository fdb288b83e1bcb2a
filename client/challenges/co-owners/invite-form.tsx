import { useCommand } from '../../graphql.ts'
import { Select } from '../../ui/forms/choices.tsx'
import { Form, useForm } from '../../ui/forms/form.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { contentRule } from '../draft/fields.ts'
import { inviteMutation } from './commands.ts'
import type { CoOwnedChallenge } from './query.ts'

type Values = { force: string; why: string }

/** Asks another force. Those that have the same problem stand first. */
export function InviteForm({ challenge, reload }: { challenge: CoOwnedChallenge; reload(): void }) {
  const { id, coOwnerChoices, sameProblems } = challenge
  const [invite] = useCommand(inviteMutation)
  const initial: Values = { force: '', why: '' }
  const form = useForm({
    initial,
    check: ({ force, why }: Values) => [
      ...(force ? [] : [{ path: 'force', code: 'MISSING', message: 'Choose a force' }]),
      ...(why.trim().length >= 3 ? [] : [{ path: 'why', code: 'MISSING', message: 'Say why in a sentence' }]),
    ],
    send: (values: Values) => invite({ challenge: id, ...values }),
    after: reload,
  })
  const hasIt = new Set(sameProblems.map(({ forceId }) => forceId))
  return (
    <Form form={form} submit="Ask this force">
      <Select
        label="Force"
        hint="Forces that said they have this problem stand first."
        choices={[
          ...coOwnerChoices.map((force) => ({
            value: force.id,
            label: hasIt.has(force.id) ? `${force.name} (has this problem)` : force.name,
          })),
        ]}
        {...form.field('force')}
      />
      <Textarea
        label="Why this force"
        hint={`Its admins read it and have 30 days to answer. It stays in the record of the two forces. ${contentRule}`}
        rows={3}
        most={500}
        {...form.field('why')}
      />
    </Form>
  )
}
