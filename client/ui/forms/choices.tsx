import { Fragment, type ReactNode } from 'react'
import { classes } from '../classes.ts'
import { type ControlProps, describedBy, Fieldset, FormGroup } from './control.tsx'

export type Choice<Value extends string = string> = {
  value: Value
  label: string
  hint?: ReactNode
  /** Shown under the choice while it is chosen. */
  reveals?: ReactNode
}

type ChoicesProps<Value extends string> = {
  choices: readonly Choice<Value>[]
  /** Close together, for dense pages. */
  small?: boolean | undefined
  /** Side by side, for two or three short words. */
  inline?: boolean | undefined
}

/** One of a few. */
export function Radios<Value extends string>(props: ControlProps<Value | ''> & ChoicesProps<Value>) {
  const { id, name, value, onChange, choices, small, inline } = props
  return (
    <Fieldset {...props} legend={props.label}>
      <div className={classes('govuk-radios', small && 'govuk-radios--small', inline && 'govuk-radios--inline')}>
        {choices.map((choice, index) => (
          <OneChoice
            key={choice.value}
            kind="radios"
            // The error summary leads to the id of the field, which is the first choice.
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            choice={choice}
            chosen={choice.value === value}
            onChoose={() => onChange(choice.value)}
          />
        ))}
      </div>
    </Fieldset>
  )
}

/** Any of a few. */
export function Checkboxes<Value extends string>(props: ControlProps<readonly Value[]> & ChoicesProps<Value>) {
  const { id, name, value, onChange, choices, small } = props
  return (
    <Fieldset {...props} legend={props.label}>
      <div className={classes('govuk-checkboxes', small && 'govuk-checkboxes--small')}>
        {choices.map((choice, index) => (
          <OneChoice
            key={choice.value}
            kind="checkboxes"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            choice={choice}
            chosen={value.includes(choice.value)}
            onChoose={() =>
              onChange(
                value.includes(choice.value) ? value.filter((one) => one !== choice.value) : [...value, choice.value],
              )
            }
          />
        ))}
      </div>
    </Fieldset>
  )
}

/** One thing to say yes to. */
export function Checkbox({
  id,
  name,
  value,
  onChange,
  label,
  hint,
  error,
}: Omit<ControlProps<boolean>, 'isPageHeading'>) {
  return (
    <div className={classes('govuk-form-group', error && 'govuk-form-group--error')}>
      {error ? (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error: </span>
          {error}
        </p>
      ) : null}
      <div className="govuk-checkboxes">
        <OneChoice
          kind="checkboxes"
          id={id}
          name={name}
          choice={{ value: 'yes', label, hint }}
          chosen={value}
          onChoose={() => onChange(!value)}
          {...(error ? { errorId: `${id}-error` } : {})}
        />
      </div>
    </div>
  )
}

function OneChoice({
  kind,
  id,
  name,
  choice,
  chosen,
  onChoose,
  errorId,
}: {
  kind: 'radios' | 'checkboxes'
  id: string
  name: string
  choice: Choice
  chosen: boolean
  onChoose(): void
  errorId?: string
}) {
  const hintId = `${id}-item-hint`
  return (
    <Fragment>
      <div className={`govuk-${kind}__item`}>
        <input
          className={`govuk-${kind}__input`}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          id={id}
          name={name}
          value={choice.value}
          checked={chosen}
          onChange={onChoose}
          aria-describedby={classes(choice.hint ? hintId : '', errorId) || undefined}
        />
        <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
          {choice.label}
        </label>
        {choice.hint ? (
          <div id={hintId} className={`govuk-hint govuk-${kind}__hint`}>
            {choice.hint}
          </div>
        ) : null}
      </div>
      {choice.reveals && chosen ? <div className={`govuk-${kind}__conditional`}>{choice.reveals}</div> : null}
    </Fragment>
  )
}

/** One of many, where there are too many for radios. */
export function Select<Value extends string>(
  props: ControlProps<Value | ''> & { choices: readonly Choice<Value>[]; none?: string | undefined },
) {
  const { id, name, value, onChange, error, hint, choices, none = 'Choose one' } = props
  return (
    <FormGroup {...props}>
      <select
        className={classes('govuk-select', error && 'govuk-select--error')}
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value ?? '')}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      >
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FormGroup>
  )
}
