import { useRef } from 'react'
import { classes } from '../classes.ts'
import { type ControlProps, describedBy, FormGroup } from './control.tsx'

/** Picks files; the browser's own picker, so that it works with every hand and reader. `value` is what was picked. */
export function FileInput(
  props: ControlProps<readonly File[]> & { accept?: string | undefined; multiple?: boolean | undefined },
) {
  const { id, name, value, onChange, error, hint, accept, multiple } = props
  const input = useRef<HTMLInputElement>(null)
  // An upload that is done empties the value; the browser's picker must not go on showing the name.
  if (value.length === 0 && input.current?.value) input.current.value = ''
  return (
    <FormGroup {...props}>
      <input
        ref={input}
        className={classes('govuk-file-upload', error && 'govuk-file-upload--error')}
        id={id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={(event) => onChange([...(event.target.files ?? [])])}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </FormGroup>
  )
}

/** "1.2 MB". */
export function fileSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  const [unit, size] = bytes < 1_000_000 ? ['kB', bytes / 1_000] : ['MB', bytes / 1_000_000]
  return `${size.toLocaleString('en-GB', { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`
}
