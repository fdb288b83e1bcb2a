import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { type PurgeReason, purgeReasons, purgeReasonWords } from '../../schema/purges.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Outcome } from '../ui/forms/outcome.ts'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'

export type Removal = { words: string; reason: PurgeReason }

/** Takes words out of all that was written on one subject: what goes, what stays, which words, and why. */
export function RemoveWords<Value>({
  title,
  page,
  trail,
  send,
  children,
}: {
  title: string
  /** Where the subject stands, before and after. */
  page: string
  trail: { to: string; words: string }[]
  send(removal: Removal): Promise<Outcome<Value>>
  /** What goes and what stays, in paragraphs. */
  children: ReactNode
}) {
  const navigate = useNavigate()
  const initial: Removal = { words: '', reason: 'case_data' }
  const form = useForm({ initial, send, after: () => void navigate(page) })
  return (
    <div className="cb-reading">
      <Breadcrumbs trail={trail} />
      <h1 className="govuk-heading-l">Remove words that must not stand here</h1>
      <p className="govuk-body">{title}</p>
      {children}
      <Form
        form={form}
        submit="Remove the words"
        look="warning"
        beside={
          <Link className="govuk-link" to={page}>
            Keep them
          </Link>
        }
      >
        <TextInput
          guard={false}
          label="The words, as they stand"
          hint="For example a name or a number. At least four characters; capitals do not matter."
          {...form.field('words')}
        />
        <Radios
          label="Why must they not stand here?"
          choices={purgeReasons.map((value) => ({ value, label: purgeReasonWords[value] }))}
          {...form.field('reason')}
        />
      </Form>
    </div>
  )
}
