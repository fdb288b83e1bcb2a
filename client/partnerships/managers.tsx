import { useCommand } from '../graphql.ts'
import { Select } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { inviteManager } from './commands.ts'
import type { Open } from './workspace.tsx'

/** Who reads along: a Charter body that a party let in, and the way to let another in. */
export function Managers({ partnership, inside, reload }: Open) {
  const { managers, managersToInvite } = inside
  const [invite] = useCommand(inviteManager)
  const form = useForm({
    initial: { organisation: '' },
    check: ({ organisation }) =>
      organisation ? [] : [{ path: 'organisation', code: 'MISSING', message: 'Choose a Charter body' }],
    send: ({ organisation }) => invite({ id: partnership.id, organisation }),
    after: () => {
      form.reset({ organisation: '' })
      reload()
    },
  })
  return (
    <div className="cb-reading">
      {managers.length > 0 ? (
        <p className="govuk-body">
          {managers.map(({ name }) => name).join(' and ')} was invited: it reads all of this and talks in the thread,
          and decides nothing.
        </p>
      ) : null}
      {partnership.actions.includes('inviteManager') && managersToInvite.length > 0 ? (
        <Details summary="Invite a Charter manager">
          <Form form={form} submit="Invite">
            <Select
              label="Which Charter body?"
              hint="It will read all of this, and the thread from the first such invitation on. This cannot be taken back."
              choices={managersToInvite.map(({ id, name }) => ({ value: id, label: name }))}
              {...form.field('organisation')}
            />
          </Form>
        </Details>
      ) : null}
    </div>
  )
}
