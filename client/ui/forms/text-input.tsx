import { classes } from '../classes.ts'
import { ContentWarning } from './content-warning.tsx'
import { type ControlProps, describedBy, FormGroup } from './control.tsx'

type TextInputProps = ControlProps<string> & {
  type?: 'text' | 'email' | 'search' | 'tel' | 'url' | undefined
  inputMode?: 'numeric' | 'decimal' | undefined
  autoComplete?: string | undefined
  /** How many characters it looks made for. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | undefined
  prefix?: string | undefined
  suffix?: string | undefined
  spellCheck?: boolean | undefined
  lang?: string | undefined
  /** `false` where case material is what the box is for: words that are about to be removed. */
  guard?: boolean | undefined
}

export function TextInput(props: TextInputProps) {
  const { id, name, value, onChange, error, hint, type = 'text', width, prefix, suffix, guard = true } = props
  const input = (
    <input
      className={classes('govuk-input', width && `govuk-input--width-${width}`, error && 'govuk-input--error')}
      id={id}
      name={name}
      type={type}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      inputMode={props.inputMode}
      autoComplete={props.autoComplete}
      spellCheck={props.spellCheck}
      lang={props.lang}
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, { hint, error })}
    />
  )
  return (
    <FormGroup {...props}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix ? <div className="govuk-input__prefix">{prefix}</div> : null}
          {input}
          {suffix ? <div className="govuk-input__suffix">{suffix}</div> : null}
        </div>
      ) : (
        input
      )}
      {guard && type === 'text' && !props.inputMode ? <ContentWarning id={id} text={value} /> : null}
    </FormGroup>
  )
}
