import type { ReactNode } from 'react'
import { classes } from '../classes.ts'

/** What every control takes; `form.field('title')` gives all but the words. */
export type ControlProps<Value> = {
  id: string
  name: string
  value: Value
  onChange(value: Value): void
  error?: string | undefined
  label: string
  hint?: ReactNode
  /** The label is the page's one question. */
  isPageHeading?: boolean | undefined
}

export const hintId = (id: string) => `${id}-hint`
export const errorId = (id: string) => `${id}-error`

/** The ids of what describes a control, for `aria-describedby`. */
export const describedBy = (
  id: string,
  { hint, error, also }: { hint?: ReactNode; error?: string | undefined; also?: string },
) => classes(also, Boolean(hint) && hintId(id), Boolean(error) && errorId(id)) || undefined

/** Sets a label, its hint and its error around a control. */
export function FormGroup({
  id,
  label,
  hint,
  error,
  isPageHeading,
  children,
}: {
  id: string
  label: string
  hint?: ReactNode
  error?: string | undefined
  isPageHeading?: boolean | undefined
  children: ReactNode
}) {
  const words = (
    <label className={classes('govuk-label', isPageHeading ? 'govuk-label--l' : 'govuk-label--s')} htmlFor={id}>
      {label}
    </label>
  )
  return (
    <div className={classes('govuk-form-group', error && 'govuk-form-group--error')}>
      {isPageHeading ? <h1 className="govuk-label-wrapper">{words}</h1> : words}
      <Hint id={id}>{hint}</Hint>
      <ErrorMessage id={id}>{error}</ErrorMessage>
      {children}
    </div>
  )
}

export const Hint = ({ id, children }: { id: string; children: ReactNode }) =>
  children ? (
    <div id={hintId(id)} className="govuk-hint">
      {children}
    </div>
  ) : null

export const ErrorMessage = ({ id, children }: { id: string; children: string | undefined }) =>
  children ? (
    <p id={errorId(id)} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error: </span>
      {children}
    </p>
  ) : null

/** Several controls under one question. */
export function Fieldset({
  id,
  legend,
  hint,
  error,
  isPageHeading,
  legendSize = 's',
  children,
}: {
  id: string
  legend: string
  hint?: ReactNode
  error?: string | undefined
  isPageHeading?: boolean | undefined
  legendSize?: 's' | 'm' | 'l' | undefined
  children: ReactNode
}) {
  return (
    <div className={classes('govuk-form-group', error && 'govuk-form-group--error')}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(id, { hint, error })}>
        <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${isPageHeading ? 'l' : legendSize}`}>
          {isPageHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
        <Hint id={id}>{hint}</Hint>
        <ErrorMessage id={id}>{error}</ErrorMessage>
        {children}
      </fieldset>
    </div>
  )
}
