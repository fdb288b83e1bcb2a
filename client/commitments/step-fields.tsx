import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import type { FormState } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import type { StepName } from './step-words.ts'

export type StepValues = {
  value: string
  on: string | null
  note: string
  text: string
  link: string
  reason: string
  reply: string
  validUntil: string | null
  nextReviewAt: string | null
  looked: boolean
}

/** What each step asks for. */
export function StepFields({ name, form, unit }: { name: StepName; form: FormState<StepValues>; unit: string }) {
  switch (name) {
    case 'report':
      return (
        <>
          <TextInput label="Value" width={5} inputMode="decimal" suffix={unit || undefined} {...form.field('value')} />
          <DateTimeInput label="When was it measured?" withTime={false} usualTime="00:00" {...form.field('on')} />
          <TextInput label="What has to be known to read it? (optional)" {...form.field('note')} />
        </>
      )
    case 'giveEvidence':
      return (
        <>
          <Textarea label="What shows that it is kept?" rows={5} most={3_000} {...form.field('text')} />
          <TextInput
            label="Where can it be read? (optional)"
            hint="An address that begins with https://"
            {...form.field('link')}
          />
        </>
      )
    case 'accept':
      return <DateTimeInput label="Until when does it hold?" withTime={false} {...form.field('validUntil')} />
    case 'giveBack':
      return <Textarea label="What has to change?" rows={3} most={1_000} {...form.field('reason')} />
    case 'dispute':
      return <Textarea label="Why is the evidence not accepted?" rows={5} most={3_000} {...form.field('reason')} />
    case 'reply':
      return <Textarea label="Your reply" rows={5} most={3_000} {...form.field('reply')} />
    case 'review':
      return (
        <>
          <Textarea label="What did the review find?" rows={3} most={1_000} {...form.field('note')} />
          <DateTimeInput label="When is the next review?" withTime={false} {...form.field('nextReviewAt')} />
        </>
      )
    default:
      return null
  }
}
