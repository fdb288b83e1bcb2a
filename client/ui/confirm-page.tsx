import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ButtonGroup, WarningButton } from './button.tsx'
import { ErrorSummary } from './forms/error-summary.tsx'
import { useForm } from './forms/form.tsx'
import type { Outcome } from './forms/outcome.ts'
import { Textarea } from './forms/textarea.tsx'

/** Before what cannot be taken back: what will happen, who will be told, and one button with the verb. */
export function ConfirmPage<Value>({
  title,
  verb,
  back,
  reason,
  send,
  after,
  isWithin = false,
  children,
}: {
  title: string
  verb: string
  back: { to: string; words: string }
  /** Where it is done with a reason: how it is asked for. */
  reason?: { label: string; rows?: number; most?: number } | undefined
  send(reason: string): Promise<Outcome<Value>>
  after(value: Value): void
  /** Whether it stands under the title of a page, instead of being one by itself. */
  isWithin?: boolean
  /** The effect, and who is told. */
  children: ReactNode
}) {
  const form = useForm({ initial: { reason: '' }, send: (values) => send(values.reason), after })
  return (
    <div className="cb-reading">
      <ErrorSummary refusal={form.refusal} idOf={form.idOf} />
      {isWithin ? (
        <h2 className="govuk-heading-m">{title}</h2>
      ) : (
        <h1 className="govuk-heading-l" tabIndex={-1}>
          {title}
        </h1>
      )}
      {children}
      {reason ? <Textarea rows={3} {...reason} {...form.field('reason')} /> : null}
      <ButtonGroup>
        <WarningButton busy={form.sending} onClick={() => void form.submit()}>
          {verb}
        </WarningButton>
        <Link className="govuk-link" to={back.to}>
          {back.words}
        </Link>
      </ButtonGroup>
    </div>
  )
}
