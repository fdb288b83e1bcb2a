import { partnershipLimits } from '../../schema/partnerships.ts'
import { TextButton } from '../ui/button.tsx'
import { Fieldset } from '../ui/forms/control.tsx'
import type { FormState } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { EmptyState } from '../ui/list.tsx'
import { Measures } from './public-part.tsx'
import { place, SectionForm } from './section-form.tsx'
import { Workspace } from './workspace.tsx'

type Row = {
  id: string
  text: string
  measure: { name: string; unit: string; baseline: string; target: string; source: string }
}
type Values = { objectives: Row[] }

export default function Objectives() {
  return (
    <Workspace tab="Objectives">
      {(open) =>
        open.partnership.actions.includes('edit') ? (
          <SectionForm
            {...open}
            section="objectives"
            initial={({ objectives }): Values => ({
              objectives: objectives.map(({ measure, ...objective }) => ({
                ...objective,
                measure: { ...measure, baseline: written(measure.baseline), target: written(measure.target) },
              })),
            })}
            check={({ objectives }) => objectives.flatMap(wrongNumbers)}
            contentOf={({ objectives }) => ({
              objectives: objectives.map(({ measure, ...objective }) => ({
                ...objective,
                measure: { ...measure, baseline: numberIn(measure.baseline), target: numberIn(measure.target) },
              })),
            })}
          >
            {(form) => <Rows form={form} />}
          </SectionForm>
        ) : open.partnership.objectives.length > 0 ? (
          <div className="cb-reading">
            <Measures partnership={open.partnership} />
          </div>
        ) : (
          <EmptyState title="No objectives were written." />
        )
      }
    </Workspace>
  )
}

function Rows({ form }: { form: FormState<Values> }) {
  const { objectives } = form.values
  const set = (index: number, change: Partial<Row>) =>
    form.set({ objectives: objectives.map((row, at) => (at === index ? { ...row, ...change } : row)) })
  return (
    <>
      {objectives.map((row, index) => {
        const measure = (change: Partial<Row['measure']>) => set(index, { measure: { ...row.measure, ...change } })
        const at = (name: string) => place(form, `objectives.${index}.${name}`)
        return (
          <Fieldset key={row.id} id={at('id').id} legend={`Objective ${index + 1}`} legendSize="m">
            <Textarea
              label="What is it for?"
              rows={2}
              most={300}
              {...at('text')}
              value={row.text}
              onChange={(text) => set(index, { text })}
            />
            <TextInput
              label="What is measured?"
              {...at('measure.name')}
              value={row.measure.name}
              onChange={(name) => measure({ name })}
            />
            <TextInput
              label="Unit, such as days"
              width={10}
              {...at('measure.unit')}
              value={row.measure.unit}
              onChange={(unit) => measure({ unit })}
            />
            <TextInput
              label="Where it is now"
              width={5}
              inputMode="decimal"
              {...at('measure.baseline')}
              value={row.measure.baseline}
              onChange={(baseline) => measure({ baseline })}
            />
            <TextInput
              label="Target"
              width={5}
              inputMode="decimal"
              {...at('measure.target')}
              value={row.measure.target}
              onChange={(target) => measure({ target })}
            />
            <TextInput
              label="Where the values come from"
              {...at('measure.source')}
              value={row.measure.source}
              onChange={(source) => measure({ source })}
            />
            <p className="govuk-body">
              <TextButton onClick={() => form.set({ objectives: objectives.filter((_one, other) => other !== index) })}>
                Remove objective {index + 1}
              </TextButton>
            </p>
          </Fieldset>
        )
      })}
      {objectives.length < partnershipLimits.objectives ? (
        <p className="govuk-body">
          <TextButton onClick={() => form.set({ objectives: [...objectives, emptyRow()] })}>
            Add an objective
          </TextButton>
        </p>
      ) : null}
    </>
  )
}

const emptyRow = (): Row => ({
  id: crypto.randomUUID(),
  text: '',
  measure: { name: '', unit: '', baseline: '', target: '', source: '' },
})

const written = (value: number | null): string => (value === null ? '' : String(value))
const numberIn = (text: string): number | null => (text.trim() === '' ? null : Number(text.replaceAll(',', '')))

function wrongNumbers({ measure }: Row, index: number) {
  return (['baseline', 'target'] as const)
    .filter((name) => Number.isNaN(numberIn(measure[name]) ?? 0))
    .map((name) => ({
      path: `objectives.${index}.measure.${name}`,
      code: 'NO_NUMBER',
      message: 'Enter a number, such as 31',
    }))
}
