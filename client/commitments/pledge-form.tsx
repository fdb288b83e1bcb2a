import type { ReactNode } from 'react'
import { principles } from '../../schema/vocabularies.ts'
import type { Pledge } from '../gql/graphql.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Outcome } from '../ui/forms/outcome.ts'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { principleWords } from './words.ts'

export type PledgeValues = {
  principle: string
  pledge: string
  measure: string
  unit: string
  baseline: string
  target: string
  dueAt: string | null
  reviewAt: string | null
  leadPost: string
}

export const nothingPledged: PledgeValues = {
  ...{ principle: '', pledge: '', measure: '', unit: '', baseline: '', target: '' },
  ...{ dueAt: null, reviewAt: null, leadPost: '' },
}

const isNumber = (text: string) => text.trim() !== '' && Number.isFinite(Number(text))

/** What can be said before asking the server. */
function wrongIn({ principle, baseline, target, dueAt, reviewAt }: PledgeValues) {
  const missing = (path: string, message: string, isThere: boolean) =>
    isThere ? [] : [{ path, code: 'MISSING', message }]
  return [
    ...missing('principle', 'Choose a principle', principle !== ''),
    ...missing('baseline', 'Enter a number, or nothing', !baseline.trim() || isNumber(baseline)),
    ...missing('target', 'Enter a number', isNumber(target)),
    ...missing('dueAt', 'Enter the day by which it is kept', dueAt !== null),
    ...missing('reviewAt', 'Enter the day of the first review', reviewAt !== null),
  ]
}

function pledgeOf({ principle, baseline, target, dueAt, reviewAt, ...words }: PledgeValues): Pledge | null {
  const chosen = principles.find(({ code }) => code === principle)?.code
  if (!chosen || !dueAt || !reviewAt) return null
  const numbers = { baseline: baseline.trim() ? Number(baseline) : null, target: Number(target) }
  return { ...words, ...numbers, principle: chosen, dueAt, reviewAt }
}

/** What is pledged, how it is measured, by when and by whom. */
export function PledgeForm<Value>({
  initial,
  keep,
  submit,
  beside,
  send,
  after,
}: {
  initial: PledgeValues
  keep: string
  submit: string
  beside: ReactNode
  send(pledge: Pledge): Promise<Outcome<Value>>
  after(value: Value): void
}) {
  const form = useForm({
    initial,
    keep,
    check: wrongIn,
    send: async (values: PledgeValues): Promise<Outcome<Value>> => {
      const pledge = pledgeOf(values)
      return pledge
        ? send(pledge)
        : { refusal: { code: 'INVALID', message: 'Check what you entered.', fields: wrongIn(values) } }
    },
    after,
  })
  return (
    <Form form={form} submit={submit} beside={beside}>
      <Radios
        label="Under which principle?"
        choices={principles.map(({ code }) => ({ value: code, label: principleWords(code) }))}
        {...form.field('principle')}
      />
      <Textarea
        label="What do you pledge?"
        hint="One sentence that somebody outside can check."
        rows={2}
        most={300}
        {...form.field('pledge')}
      />
      <TextInput label="What is measured?" {...form.field('measure')} />
      <TextInput label="In what? (optional)" hint="Such as hours, or %" width={10} {...form.field('unit')} />
      <TextInput label="How is it now? (optional)" width={5} inputMode="decimal" {...form.field('baseline')} />
      <TextInput label="What is it to be?" width={5} inputMode="decimal" {...form.field('target')} />
      <DateTimeInput label="By when is it kept?" withTime={false} {...form.field('dueAt')} />
      <DateTimeInput label="When is it reviewed first?" withTime={false} {...form.field('reviewAt')} />
      <TextInput label="Which post leads it?" hint="A post, not a name" {...form.field('leadPost')} />
    </Form>
  )
}
