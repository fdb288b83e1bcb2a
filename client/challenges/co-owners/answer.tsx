import type { CoOwnershipFieldsFragment } from '../../gql/graphql.ts'
import { useCommand } from '../../graphql.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/forms/error-summary.tsx'
import { Form, useForm } from '../../ui/forms/form.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { Details } from '../../ui/text-blocks.tsx'
import { Time } from '../../ui/time.tsx'
import { acceptMutation, declineMutation } from './commands.ts'

/** Accepts with one press, or declines with a reason for the force that asked. */
export function Answer({
  one: { challenge, owner, lapsesAt },
  accepted,
  declined,
}: {
  one: CoOwnershipFieldsFragment
  accepted(): void
  declined(): void
}) {
  const [accept, accepting, refusal] = useCommand(acceptMutation)
  const [decline] = useCommand(declineMutation)
  const form = useForm({
    initial: { reason: '' },
    send: ({ reason }) => decline({ challenge, reason }),
    after: declined,
  })
  const agree = async () => {
    const outcome = await accept({ challenge })
    if (!outcome.refusal) accepted()
  }
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <p className="govuk-body">
        Answer by <Time at={lapsesAt} form="day" />, and before the challenge closes. Either force may end it again
        until then.
      </p>
      <Button busy={accepting} onClick={() => void agree()}>
        Accept for your force
      </Button>
      <Details summary="Decline with a reason">
        <Form form={form} submit="Decline" look="secondary">
          <Textarea
            label="Why not"
            hint={`Admins and editors of ${owner.name} read it, nobody else. It stays in the record.`}
            rows={3}
            most={500}
            {...form.field('reason')}
          />
        </Form>
      </Details>
    </>
  )
}
