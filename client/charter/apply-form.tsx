import { useCommand } from '../graphql.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { applyToSign } from './commands.ts'

/** An administrator applies for the organisation, and names who answers for it. */
export function ApplyForm({ after }: { after(): void }) {
  const [apply] = useCommand(applyToSign)
  const form = useForm({
    initial: { accountablePerson: '', accountablePost: '', looked: false },
    send: (named) => apply(named),
    after,
  })
  return (
    <>
      <h2 className="govuk-heading-m">Apply to sign</h2>
      <p className="govuk-body cb-reading">
        A Charter manager decides and tells you why. When you are admitted, the person you name stands on the public
        register.
      </p>
      <Form form={form} submit="Apply to sign">
        <TextInput label="Who answers for it" {...form.field('accountablePerson')} />
        <TextInput label="The post they hold" {...form.field('accountablePost')} />
        <Looked form={form} />
      </Form>
    </>
  )
}
