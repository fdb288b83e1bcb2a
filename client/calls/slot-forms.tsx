import { callLimits } from '../../schema/calls.ts'
import { command } from '../graphql.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { moveCall, publishCallNotes } from './commands.ts'
import type { CallSlot, Calls } from './query.ts'

type Slotted = { calls: Calls; slot: CallSlot; after(words: string): void }

/** What was said, for everybody. The names of the fields bear the number: several of these forms stand on one page. */
export function NotesForm({ calls, slot, after }: Slotted) {
  const form = useForm({
    initial: { notes: '', looked: false },
    keep: `notes:${calls.id}:${slot.number}`,
    send: ({ notes, looked }) => command(publishCallNotes, { id: calls.id, slot: slot.number, notes, looked }),
    after: () => after(`What was said in call ${slot.number} is published to everybody.`),
  })
  const field = form.field('notes')
  return (
    <Form form={form} submit="Publish to everyone now">
      <Textarea
        {...field}
        id={`${field.id}-${slot.number}`}
        label={`What was said in call ${slot.number}`}
        hint="Whatever you told this supplier about the problem, the constraints or your plans. Not who it was, nor what is theirs."
        rows={5}
        most={callLimits.notes}
      />
      <Looked form={form} />
    </Form>
  )
}

/** Moves a call later, with a reason that everybody reads. */
export function MoveForm({ calls, slot, after }: Slotted) {
  const initial: { to: string | null; reason: string } = { to: slot.startsAt, reason: '' }
  const form = useForm({
    initial,
    check: ({ to }) => (to ? [] : [{ path: 'to', code: 'NEEDED', message: 'Say to when it moves' }]),
    send: ({ to, reason }: typeof initial) =>
      command(moveCall, { id: calls.id, slot: slot.number, to: to ?? '', reason }),
    after: () => after(`Call ${slot.number} was moved.`),
  })
  const [to, reason] = [form.field('to'), form.field('reason')]
  return (
    <Details summary={`Move call ${slot.number} to a later time`}>
      <Form form={form} submit={`Move call ${slot.number}`}>
        <DateTimeInput {...to} id={`${to.id}-${slot.number}`} label="It begins at" />
        <TextInput {...reason} id={`${reason.id}-${slot.number}`} label="Why, for everybody" />
      </Form>
    </Details>
  )
}
