import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'

/** More for who wants it. */
export const Details = ({
  summary,
  of,
  isOpen = false,
  children,
}: {
  summary: string
  /** Of what, where that stands right above: said only to whoever goes from one summary to the next. */
  of?: string
  /** Open from the start: it is what somebody came for. */
  isOpen?: boolean
  children: ReactNode
}) => (
  <details className="govuk-details" open={isOpen || undefined}>
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">
        {summary}
        {of ? <span className="govuk-visually-hidden">: {of}</span> : null}
      </span>
    </summary>
    <div className="govuk-details__text">{children}</div>
  </details>
)

export const InsetText = ({ children }: { children: ReactNode }) => <div className="govuk-inset-text">{children}</div>

export const WarningText = ({ children }: { children: ReactNode }) => (
  <div className="govuk-warning-text">
    <span className="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong className="govuk-warning-text__text">
      <span className="govuk-visually-hidden">Warning</span>
      {children}
    </strong>
  </div>
)

/** What just happened, or what a person must know on this page. Success takes the focus, for it answers an act. */
export function NotificationBanner({
  title,
  kind = 'important',
  children,
}: {
  title?: string | undefined
  kind?: 'success' | 'important' | undefined
  children: ReactNode
}) {
  const banner = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (kind === 'success') banner.current?.focus()
  }, [kind])
  const words = title ?? (kind === 'success' ? 'Success' : 'Important')
  const content = (
    <>
      <div className="govuk-notification-banner__header">
        <p className="govuk-notification-banner__title">{words}</p>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </>
  )
  return kind === 'success' ? (
    <div
      className="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      tabIndex={-1}
      ref={banner}
    >
      {content}
    </div>
  ) : (
    <section className="govuk-notification-banner" aria-label={words}>
      {content}
    </section>
  )
}

/** A stop: something went wrong with the thing itself, such as a withdrawn challenge or a broken chain. */
export const StopBand = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="cb-stop-band">
    <p className="cb-stop-band__title">{title}</p>
    {children}
  </div>
)
