import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { leadInto, nearestField, thisPage } from './lead.ts'
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
                {to ? <Link to={to(path)}>{message}</Link> : <Way path={path} message={message} idOf={idOf} />}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

/** A link into the field or the nearest one around it; where the page has neither, the words alone, for they lead nowhere. */
function Way({ path, message, idOf }: { path: string; message: string; idOf: (path: string) => string }) {
  const [id, setId] = useState<string>()
  // After each drawing: a field may come with the refusal that names it, and go again while the refusal stands.
  useLayoutEffect(() => setId(nearestField(path, idOf, thisPage)?.id))
  if (!id) return message
  const lead = (event: MouseEvent) => {
    event.preventDefault()
    const control = thisPage.byId(id)
    if (control) leadInto(control)
  }
  return (
    <a href={`#${id}`} onClick={lead}>
      {message}
    </a>
  )
}
