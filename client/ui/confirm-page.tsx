import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { ButtonGroup, WarningButton } from './button.tsx'
import { ErrorSummary } from './forms/error-summary.tsx'
import type { Outcome, Refusal } from './forms/outcome.ts'

/** Before what cannot be taken back: what will happen, who will be told, and one button with the verb. */
export function ConfirmPage<Value>({
  title,
  verb,
  back,
  send,
  after,
  children,
}: {
  title: string
  verb: string
  back: { to: string; words: string }
  send(): Promise<Outcome<Value>>
  after(value: Value): void
  /** The effect, and who is told; fields such as a reason. */
  children: ReactNode
}) {
  const [refusal, setRefusal] = useState<Refusal>()
  const [sending, setSending] = useState(false)
  const confirm = async () => {
    setSending(true)
    const outcome = await send().finally(() => setSending(false))
    setRefusal(outcome.refusal)
    if (!outcome.refusal) after(outcome.ok)
  }
  return (
    <div className="cb-reading">
      <ErrorSummary refusal={refusal} />
      <h1 className="govuk-heading-l" tabIndex={-1}>
        {title}
      </h1>
      {children}
      <ButtonGroup>
        <WarningButton busy={sending} onClick={confirm}>
          {verb}
        </WarningButton>
        <Link className="govuk-link" to={back.to}>
          {back.words}
        </Link>
      </ButtonGroup>
    </div>
  )
}
