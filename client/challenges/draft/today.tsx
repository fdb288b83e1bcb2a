import type { ChallengeContent } from '../../../schema/challenges.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { Fieldset } from '../../ui/forms/control.tsx'
import { fieldId } from '../../ui/forms/outcome.ts'
import { TextInput } from '../../ui/forms/text-input.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { controlsOf, type FieldsProps } from './fields.ts'

type Measure = ChallengeContent['today']['measures'][number]
const blank: Measure = { metric: '', value: '', unit: '', source: '' }

/** How it is today, in numbers, and what has been tried. */
export function TodayFields(props: FieldsProps) {
  const { field, value, set } = controlsOf('today', props)
  const rows = value.measures.length > 0 ? value.measures : [blank, blank]
  const changeRow = (at: number, part: Partial<Measure>) =>
    set({ measures: rows.map((row, place) => (place === at ? { ...row, ...part } : row)) })
  const { id, name, label, error } = field('measures')
  return (
    <>
      <Fieldset id={id} legend={label} hint="One is enough, and a rough one is better than none." error={error}>
        {rows.map((row, at) => (
          <MeasureFields
            key={String(at)}
            path={`${name}.${at}`}
            row={row}
            number={at + 1}
            errorAt={props.errorAt}
            change={(part) => changeRow(at, part)}
            remove={rows.length > 1 ? () => set({ measures: rows.filter((_row, place) => place !== at) }) : undefined}
          />
        ))}
      </Fieldset>
      {rows.length < 10 ? (
        <Button look="secondary" onClick={() => set({ measures: [...rows, blank] })}>
          Add another number
        </Button>
      ) : null}
      <Textarea
        {...field('tried')}
        hint="And why it did not work. It saves everybody a proposal."
        rows={4}
        most={2_000}
      />
      <Textarea
        {...field('different')}
        hint="Of what was tried here or elsewhere: why it would go better this time. It is shown on the page."
        rows={3}
        most={1_000}
      />
    </>
  )
}

function MeasureFields({
  path,
  row,
  number,
  errorAt,
  change,
  remove,
}: {
  path: string
  row: Measure
  number: number
  errorAt(path: string): string | undefined
  change(part: Partial<Measure>): void
  remove: (() => void) | undefined
}) {
  const control = (name: keyof Measure) => ({
    id: fieldId(`${path}.${name}`),
    name: `${path}.${name}`,
    value: row[name],
    error: errorAt(`${path}.${name}`),
    onChange: (text: string) => change({ [name]: text }),
  })
  return (
    <div className="cb-row-of-fields">
      <h3 className="govuk-heading-s">Number {number}</h3>
      <TextInput {...control('metric')} label="What is counted" hint="For example: days to the first extract" />
      <TextInput {...control('value')} label="How much" width={10} />
      <TextInput {...control('unit')} label="Unit" width={10} />
      <TextInput {...control('source')} label="Where the number comes from (optional)" />
      {remove ? <TextButton onClick={remove}>Remove number {number}</TextButton> : null}
    </div>
  )
}
