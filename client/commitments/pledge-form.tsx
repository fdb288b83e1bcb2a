import { type ReactNode, useState } from 'react'
import { principles } from '../../schema/vocabularies.ts'
import type { Pledge } from '../gql/graphql.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { conflictOf } from '../ui/forms/conflict.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Outcome } from '../ui/forms/outcome.ts'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { MeasureFields } from './measure-fields.tsx'
import { asTyped, inWords, type PledgeValues, pledgeOf, standingPledge, wrongIn } from './pledge-values.ts'
import { principleWords } from './words.ts'

/** What is pledged, how it is measured, by when and by whom; where a colleague saved meanwhile, both and a choice. */
export function PledgeForm<Value>({
  initial,
  madeFrom = 0,
  keep,
  submit,
  beside,
  send,
  after,
}: {
  initial: PledgeValues
  /** The version that the words were made from; a new one is made from none. */
  madeFrom?: number
  keep: string
  submit: string
  beside: ReactNode
  send(said: { pledge: Pledge; madeFrom: number; looked: boolean }): Promise<Outcome<Value>>
  after(value: Value): void
}) {
  const [version, setVersion] = useState(madeFrom)
  const form = useForm({
    initial,
    keep,
    check: wrongIn,
    send: async (values: PledgeValues): Promise<Outcome<Value>> => {
      const pledge = pledgeOf(values)
      return pledge
        ? send({ pledge, madeFrom: version, looked: values.looked })
        : { refusal: { code: 'INVALID', message: 'Check what you entered.', fields: wrongIn(values) } }
    },
    after,
  })
  const conflict = conflictOf(form, { version, setVersion, shape: standingPledge, asTyped })
  if (conflict)
    return (
      <ConflictChoice
        what="the proposal"
        yours={inWords(conflict.yours)}
        theirs={inWords(conflict.theirs)}
        onKeep={conflict.onKeep}
      />
    )
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
      <MeasureFields form={form} />
      <DateTimeInput label="By when is it kept?" withTime={false} {...form.field('dueAt')} />
      <DateTimeInput label="When is it reviewed first?" withTime={false} {...form.field('reviewAt')} />
      <TextInput label="Which post leads it?" hint="A post, not a name" {...form.field('leadPost')} />
      <Looked form={form} />
    </Form>
  )
}
