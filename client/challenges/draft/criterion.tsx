import { type Criterion, scoreWords } from '../../../schema/challenges.ts'
import { TextButton } from '../../ui/button.tsx'
import { Select } from '../../ui/forms/choices.tsx'
import { fieldId } from '../../ui/forms/outcome.ts'
import { TextInput } from '../../ui/forms/text-input.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { PriceFields } from './price-fields.tsx'

/** One thing that proposals are scored by. */
export function CriterionFields({
  path,
  row,
  number,
  errorAt,
  change,
  remove,
}: {
  path: string
  row: Criterion
  number: number
  errorAt(path: string): string | undefined
  change(part: Partial<Criterion>): void
  remove(): void
}) {
  const control = (name: keyof Criterion | 'formula') => ({
    id: fieldId(`${path}.${name}`),
    name: `${path}.${name}`,
    error: errorAt(`${path}.${name}`),
  })
  return (
    <div className="cb-row-of-fields">
      <h3 className="govuk-heading-s">Criterion {number}</h3>
      <TextInput {...control('name')} label="Name" value={row.name} onChange={(name) => change({ name })} />
      <TextInput
        {...control('weight')}
        label="Weight"
        width={3}
        inputMode="numeric"
        suffix="of 100"
        value={String(row.weight)}
        onChange={(text) => change({ weight: Math.min(100, Number(text.replace(/\D/g, '').slice(0, 3))) })}
      />
      <Textarea
        {...control('about')}
        label="What a good answer shows"
        rows={2}
        value={row.about}
        onChange={(about) => change({ about })}
      />
      <PriceFields
        price={row.price}
        controls={{ formula: control('formula'), ceiling: control('price') }}
        change={(price) => change({ price })}
      />
      <Select
        {...control('minimum')}
        label="Least score to be accepted"
        none="No least score"
        value={row.minimum > 0 ? String(row.minimum) : ''}
        onChange={(text) => change({ minimum: Number(text) })}
        choices={scoreWords
          .filter(({ score }) => score > 0)
          .map(({ score, word }) => ({ value: String(score), label: `${score}, ${word.toLowerCase()}` }))}
      />
      <TextButton onClick={remove}>Remove criterion {number}</TextButton>
    </div>
  )
}
