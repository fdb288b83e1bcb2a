import { useEffect, useRef, useState } from 'react'
import { classes } from '../classes.ts'
import { ContentWarning } from './content-warning.tsx'
import { type ControlProps, describedBy, FormGroup } from './control.tsx'

type TextareaProps = ControlProps<string> & {
  rows?: number | undefined
  /** The most characters, or words with `mostWords`. The text is never cut: it says how many are too many. */
  most?: number | undefined
  mostWords?: number | undefined
  lang?: string | undefined
  /** `false` where case material is what the box is for: words that are about to be blacked out. */
  guard?: boolean | undefined
}

export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0

export function Textarea(props: TextareaProps) {
  const { id, name, value, onChange, error, hint, rows = 5, most, mostWords, guard = true } = props
  const limit = mostWords ?? most
  const used = mostWords ? wordsIn(value) : value.length
  const area = useGrowing(value)
  return (
    <FormGroup {...props}>
      <textarea
        ref={area}
        className={classes('govuk-textarea', error && 'govuk-textarea--error')}
        id={id}
        name={name}
        rows={rows}
        value={value}
        lang={props.lang}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error, also: limit ? `${id}-limit` : '' })}
      />
      {guard ? <ContentWarning id={id} text={value} /> : null}
      {limit ? <Count id={id} left={limit - used} limit={limit} unit={mostWords ? 'word' : 'character'} /> : null}
    </FormGroup>
  )
}

/** Always in sight, spoken only near the limit and after a pause in typing. */
function Count({ id, left, limit, unit }: { id: string; left: number; limit: number; unit: string }) {
  const units = (count: number) => `${count.toLocaleString('en-GB')} ${unit}${count === 1 ? '' : 's'}`
  const sentence = left >= 0 ? `You have ${units(left)} left` : `You have ${units(-left)} too many`
  const spoken = useAfterPause(left <= limit / 10 ? sentence : '')
  return (
    <>
      <div id={`${id}-limit`} className="govuk-visually-hidden">
        You can enter up to {units(limit)}
      </div>
      <div
        className={classes('govuk-character-count__message', left < 0 ? 'govuk-error-message' : 'govuk-hint')}
        aria-hidden="true"
      >
        {sentence}
      </div>
      <div className="govuk-visually-hidden" aria-live="polite">
        {spoken}
      </div>
    </>
  )
}

function useAfterPause(text: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const pause = setTimeout(() => setSettled(text), 1_000)
    return () => clearTimeout(pause)
  }, [text])
  return settled
}

/** The box grows with its text, so that nobody writes through a slit. */
function useGrowing(value: string) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const box = area.current
    if (box && value && box.scrollHeight > box.clientHeight + 2)
      box.style.height = `${Math.min(box.scrollHeight + 8, 640)}px`
  }, [value])
  return area
}
