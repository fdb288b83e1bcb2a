import type { CurationPartsFragment } from '../gql/graphql.ts'
import { useCommand } from '../graphql.ts'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { closeCuration, remindAtClose } from './commands.ts'

/** Asks for a word to the managers when the lead challenge stops taking proposals, or takes that back. */
export function Remind({ curation, after }: { curation: CurationPartsFragment; after(): void }) {
  const [remind] = useCommand(remindAtClose)
  const form = useForm({
    initial: {},
    send: () => remind({ id: curation.id, remind: !curation.remindAtClose }),
    after,
  })
  return (
    <Form
      form={form}
      look="secondary"
      submit={curation.remindAtClose ? 'Do not remind me at the close' : 'Remind me at the close'}
    />
  )
}

/** What came of it, for the record. */
export function CloseForm({ id, after }: { id: string; after(): void }) {
  const [close] = useCommand(closeCuration)
  const form = useForm({
    initial: { cameOfIt: '' },
    send: ({ cameOfIt }: { cameOfIt: string }) => close({ id, cameOfIt }),
    after,
    keep: `curation-close:${id}`,
  })
  return (
    <div className="cb-reading">
      <h2 className="govuk-heading-m">Record what came of it</h2>
      <p className="govuk-body">This closes the curation. Its forces read it, and its thread can only be read.</p>
      <Form form={form} submit="Record and close">
        <Textarea label="What came of it" rows={3} most={3_000} {...form.field('cameOfIt')} />
      </Form>
    </div>
  )
}
