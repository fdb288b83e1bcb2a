import { ConfirmPage } from '../ui/confirm-page.tsx'
import type { Outcome } from '../ui/forms/outcome.ts'

/** Before somebody or something is suspended, with the reason, or restored. */
export function StandingStep<Value>({
  who,
  isSuspended,
  back,
  suspend,
  restore,
  after,
  suspending,
  restoring,
}: {
  who: string
  isSuspended: boolean
  back: string
  suspend(reason: string): Promise<Outcome<Value>>
  restore(): Promise<Outcome<Value>>
  after(): void
  /** What follows, in words. */
  suspending: string
  restoring: string
}) {
  const verb = isSuspended ? 'Restore' : 'Suspend'
  return (
    <ConfirmPage
      title={`${verb} ${who}?`}
      verb={verb}
      back={{ to: back, words: 'Leave it as it is' }}
      reason={isSuspended ? undefined : { label: 'Why?', rows: 4, most: 1_000 }}
      send={(reason) => (isSuspended ? restore() : suspend(reason))}
      after={after}
    >
      <p className="govuk-body">{isSuspended ? restoring : suspending}</p>
    </ConfirmPage>
  )
}
