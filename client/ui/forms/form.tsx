import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { type Keeping, useKeeping } from './keeping.ts'
import { fieldId, type Outcome, type Refusal, type RefusedField } from './outcome.ts'

export type FieldName<Values> = keyof Values & string

export type FormState<Values> = {
  values: Values
  set(change: Partial<Values>): void
  /** All that a control needs but its words: `<TextInput label="Title" {...form.field('title')} />`. */
  field<Name extends FieldName<Values>>(name: Name): Field<Values[Name]>
  /** What is wrong at a dotted path, for controls of a list. */
  errorAt(path: string): string | undefined
  /** The id of the control at a dotted path, for controls of a list. */
  idOf(path: string): string
  refusal: Refusal | undefined
  sending: boolean
  dirty: boolean
  submit(event?: FormEvent): Promise<void>
  reset(values: Values): void
  /** Takes back what was said to be wrong, where the person goes on by another way than sending. */
  clearRefusal(): void
}

export type Field<Value> = {
  id: string
  name: string
  value: Value
  onChange(value: Value): void
  error: string | undefined
}

/**
 * The state of a form: what is typed, what is wrong, and sending it. Nothing typed is lost by a refusal; with `keep` it
 * also survives a reload of the tab.
 */
export function useForm<Values extends object, Value>({
  initial,
  check,
  send,
  after,
  keep,
  within,
}: {
  initial: Values
  /** What can be said before asking the server; the server is asked anyway. */
  check?(values: Values): readonly RefusedField[]
  send(values: Values): Promise<Outcome<Value>>
  after?(value: Value, values: Values): void
  /** A name, unique to this form and subject, under which unsent words are kept for this tab. */
  keep?: string
  /** What tells this form from others of its kind on the same page: a number or an id. */
  within?: string | number
}): FormState<Values> {
  const keeping = useKeeping()
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...kept<Values>(keeping, keep) }))
  // A page may be there before it is known who reads it.
  const [wasRead, setWasRead] = useState(keeping !== null)
  if (keeping && !wasRead) {
    setWasRead(true)
    setValues((before) => ({ ...before, ...kept<Values>(keeping, keep) }))
  }
  const [base, setBase] = useState(initial)
  const [refusal, setRefusal] = useState<Refusal>()
  const [sending, setSending] = useState(false)

  const change = (next: Values) => {
    setValues(next)
    if (keep) keeping?.keep(keep, JSON.stringify(next))
  }
  const errorAt = (path: string) => refusal?.fields.find((field) => field.path === path)?.message
  const idOf = (path: string) => fieldId(path, within)

  return {
    values,
    set: (part) => change({ ...values, ...part }),
    field: (name) => ({
      id: idOf(name),
      name,
      value: values[name],
      onChange: (value) => change({ ...values, [name]: value }),
      error: errorAt(name),
    }),
    errorAt,
    idOf,
    refusal,
    sending,
    dirty: JSON.stringify(values) !== JSON.stringify(base),
    async submit(event) {
      event?.preventDefault()
      if (sending) return
      const wrong = check?.(values) ?? []
      if (wrong.length > 0) return setRefusal({ code: 'INVALID', message: 'Check what you entered.', fields: wrong })
      setSending(true)
      const outcome = await send(values).finally(() => setSending(false))
      setRefusal(outcome.refusal)
      if (outcome.refusal) return
      if (keep) keeping?.keep(keep, '')
      setBase(values)
      after?.(outcome.ok, values)
    },
    reset(next) {
      if (keep) keeping?.keep(keep, '')
      setValues(next)
      setBase(next)
      setRefusal(undefined)
    },
    clearRefusal: () => setRefusal(undefined),
  }
}

function kept<Values>(keeping: Keeping | null, keep: string | undefined): Partial<Values> {
  const text = keep && keeping?.kept(keep)
  return text ? JSON.parse(text) : {}
}

/** The form on the page: its error summary, its fields and its button. */
export function Form<Values>({
  form,
  submit,
  look,
  children,
  beside,
}: {
  form: FormState<Values>
  /** The verb on the button. */
  submit: string
  look?: 'primary' | 'secondary' | 'warning'
  children?: ReactNode
  /** What stands beside the button, such as a Cancel link. */
  beside?: ReactNode
}) {
  return (
    <form noValidate onSubmit={form.submit}>
      <ErrorSummary refusal={form.refusal} idOf={form.idOf} />
      {children}
      <div className="govuk-button-group">
        <Button type="submit" look={look} busy={form.sending}>
          {submit}
        </Button>
        {beside}
      </div>
    </form>
  )
}
