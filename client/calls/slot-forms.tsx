import { callLimits } from '../../schema/calls.ts'
import { command } from '../graphql.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { moveCall, publishCallNotes, takeCall } from './commands.ts'
import type { CallSlot, Calls } from './query.ts'

type Slotted = { calls: Calls; slot: CallSlot; after(words: string): void }

/** What was said, for everybody. Several of these forms stand on one page. */
export function NotesForm({ calls, slot, after }: Slotted) {
  const form = useForm({
    initial: { notes: '', looked: false },
    within: `notes-${slot.number}`,
    keep: `notes:${calls.id}:${slot.number}`,
    send: ({ notes, looked }) => command(publishCallNotes, { id: calls.id, slot: slot.number, notes, looked }),
    after: () => after(`What was said in call ${slot.number} is published to everybody.`),
  })
  return (
    <Form form={form} submit="Publish to everyone now">
      <Textarea
        {...form.field('notes')}
        label={`What was said in call ${slot.number}`}
        hint="Whatever you told this supplier about the problem, the constraints or your plans. Not who it was, nor what is theirs."
        rows={5}
        most={callLimits.notes}
      />
      <Looked form={form} />
    </Form>
  )
}

/** A supplier that has none takes a call that is free. */
export function TakeForm({ calls, slot, after }: Slotted) {
  const form = useForm({
    initial: { questions: '', looked: false },
    within: `take-${slot.number}`,
    keep: `take:${calls.id}:${slot.number}`,
    send: ({ questions, looked }) => command(takeCall, { id: calls.id, slot: slot.number, questions, looked }),
    after: () => after(`You have call ${slot.number}.`),
  })
  return (
    <Details summary={`Take call ${slot.number}`}>
      <Form form={form} submit={`Take call ${slot.number}`}>
        <Textarea
          label="What you want to talk about"
          hint="The force reads it and sees who you are, so that it can prepare."
          rows={3}
          most={callLimits.questions}
          {...form.field('questions')}
        />
        <Looked form={form} />
      </Form>
    </Details>
  )
}

/** Moves a call later, with a reason that everybody reads. */
export function MoveForm({ calls, slot, after }: Slotted) {
  const initial: { to: string | null; reason: string } = { to: slot.startsAt, reason: '' }
  const form = useForm({
    initial,
    within: `move-${slot.number}`,
    check: ({ to }) => (to ? [] : [{ path: 'to', code: 'NEEDED', message: 'Say to when it moves' }]),
    send: ({ to, reason }: typeof initial) =>
      command(moveCall, { id: calls.id, slot: slot.number, to: to ?? '', reason }),
    after: () => after(`Call ${slot.number} was moved.`),
  })
  return (
    <Details summary={`Move call ${slot.number} to a later time`}>
      <Form form={form} submit={`Move call ${slot.number}`}>
        <DateTimeInput {...form.field('to')} label="It begins at" />
        <TextInput {...form.field('reason')} label="Why, for everybody" />
      </Form>
    </Details>
  )
}
