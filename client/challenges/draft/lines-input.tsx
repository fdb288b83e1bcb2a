import { Textarea } from '../../ui/forms/textarea.tsx'

/** A list, typed one on each line: it can be dictated and pasted. */
export const LinesInput = ({
  value,
  onChange,
  ...control
}: {
  id: string
  name: string
  label: string
  hint: string
  error: string | undefined
  value: string[]
  onChange(value: string[]): void
}) => (
  <Textarea
    {...control}
    rows={Math.max(3, value.length + 1)}
    value={value.join('\n')}
    onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
  />
)
