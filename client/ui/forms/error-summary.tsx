import { type MouseEvent, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { fieldId, type Refusal } from './outcome.ts'

/**
 * Says at the top what is wrong, takes the focus, and leads to each field; a form gives its own `idOf`. With `to`, it leads
 * to the address where it is put right.
 */
export function ErrorSummary({
  refusal,
  idOf = fieldId,
  to,
}: {
  refusal: Refusal | undefined
  idOf?: ((path: string) => string) | undefined
  to?: ((path: string) => string) | undefined
}) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusal) summary.current?.focus()
  }, [refusal])
  if (!refusal) return null
  return (
    <div className="govuk-error-summary" ref={summary} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          {refusal.fields.length === 0 || to ? <p>{refusal.message}</p> : null}
          <ul className="govuk-list govuk-error-summary__list">
            {refusal.fields.map(({ path, message }) => (
              <li key={path + message}>
                {to ? (
                  <Link to={to(path)}>{message}</Link>
                ) : (
                  <a href={`#${idOf(path)}`} onClick={(event) => leadTo(event, path, idOf)}>
                    {message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

/** To the field, or to the nearest one around it: `criteria.0.weight` may only have a control for `criteria`. */
function leadTo(event: MouseEvent, path: string, idOf: (path: string) => string) {
  event.preventDefault()
  const parts = path.split('.')
  while (parts.length > 0) {
    const control = document.getElementById(idOf(parts.join('.')))
    if (control) {
      control.scrollIntoView({ block: 'center' })
      control.focus({ preventScroll: true })
      return
    }
    parts.pop()
  }
}
