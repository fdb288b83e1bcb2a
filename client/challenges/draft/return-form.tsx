import { useCommand } from '../../graphql.ts'
import { Form, useForm } from '../../ui/forms/form.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { Details } from '../../ui/text-blocks.tsx'
import { returnMutation } from './commands.ts'
import type { Draft } from './query.ts'

/** Gives a draft back to who asked, with what should change; who asked may take it back. */
export function ReturnForm({ challenge, isMine, after }: { challenge: Draft; isMine: boolean; after(): void }) {
  const [send] = useCommand(returnMutation)
  const form = useForm({
    initial: { reason: '' },
    send: ({ reason }) => send({ id: challenge.id, reason }),
    after,
    keep: `return:${challenge.id}`,
  })
  return (
    <Details summary={isMine ? 'Take the request back' : 'Return it with a reason'}>
      <Form form={form} submit={isMine ? 'Take it back' : 'Return it'} look="secondary">
        <Textarea label="What should change" rows={3} most={1_000} {...form.field('reason')} />
      </Form>
    </Details>
  )
}
