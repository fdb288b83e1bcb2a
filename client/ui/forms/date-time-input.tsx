import { useState } from 'react'
import { fromLocal, fullTime, type LocalTime, longDate, toLocal } from '../../time.ts'
import { classes } from '../classes.ts'
import { type ControlProps, Fieldset } from './control.tsx'

type DateTimeProps = ControlProps<string | null> & {
  /** Without a time it means noon in London; `usualTime` sets another. */
  withTime?: boolean | undefined
  usualTime?: string | undefined
}

/**
 * A day, and a time, in the time of London. Its value is a moment as ISO, or null while the fields make none. Under the
 * fields stands in words what they mean, so that a slip of the month is seen.
 */
export function DateTimeInput(props: DateTimeProps) {
  const { id, name, value, onChange, error, withTime = true, usualTime = '12:00' } = props
  const [local, setLocal] = useState<LocalTime>(() => localOf(value, usualTime))
  const [given, setGiven] = useState(value)
  // A value that did not come from these fields (a draft that arrived, a "3 weeks" button) replaces what they show.
  if (given !== value) {
    setGiven(value)
    setLocal(localFor(value, local, usualTime))
  }

  const change = (part: keyof LocalTime, text: string) => {
    const next = { ...local, [part]: text }
    const moment = fromLocal(next)
    setLocal(next)
    setGiven(moment)
    onChange(moment)
  }
  const begun = Boolean(local.day || local.month || local.year)
  const parts = [
    { part: 'day', label: 'Day', width: 2 },
    { part: 'month', label: 'Month', width: 2 },
    { part: 'year', label: 'Year', width: 4 },
    ...(withTime ? [{ part: 'time', label: 'Time', width: 5 } as const] : []),
  ] as const

  return (
    <Fieldset {...props} legend={props.label}>
      <div className="govuk-date-input">
        {parts.map(({ part, label, width }) => (
          <div className="govuk-date-input__item" key={part}>
            <div className="govuk-form-group">
              <label className="govuk-label govuk-date-input__label" htmlFor={part === 'day' ? id : `${id}-${part}`}>
                {label}
              </label>
              <input
                className={classes(
                  'govuk-input govuk-date-input__input',
                  `govuk-input--width-${width}`,
                  error && 'govuk-input--error',
                )}
                id={part === 'day' ? id : `${id}-${part}`}
                name={`${name}-${part}`}
                type="text"
                inputMode={part === 'time' || part === 'month' ? undefined : 'numeric'}
                value={local[part]}
                onChange={(event) => change(part, event.target.value)}
                aria-describedby={`${id}-meaning`}
              />
            </div>
          </div>
        ))}
      </div>
      <p className="cb-date-meaning" id={`${id}-meaning`}>
        {value ? (withTime ? fullTime(value) : longDate(value)) : begun && isComplete(local) ? 'That is no date.' : ''}
      </p>
    </Fieldset>
  )
}

const localOf = (value: string | null, usualTime: string): LocalTime => ({
  ...toLocal(value),
  ...(value ? {} : { time: usualTime }),
})

/** What the fields show for a value: what was typed while it means that, so that "9am" stays "9am"; else the value. */
export const localFor = (value: string | null, typed: LocalTime, usualTime: string): LocalTime =>
  value === fromLocal(typed) ? typed : localOf(value, usualTime)

const isComplete = ({ day, month, year }: LocalTime) => Boolean(day && month && year.length === 4)
