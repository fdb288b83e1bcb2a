import { partnershipLimits } from '../../schema/partnerships.ts'
import { TextButton } from '../ui/button.tsx'
import { Select } from '../ui/forms/choices.tsx'
import { Fieldset } from '../ui/forms/control.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import type { FormState } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { place, SectionForm } from './section-form.tsx'
import type { Open } from './workspace.tsx'

type Row = { id: string; title: string; dueOn: string | null; ownerId: string }
type Values = { milestones: Row[] }

/** The milestones while they are still being agreed on. */
export function MilestonesForm(open: Open) {
  return (
    <SectionForm
      {...open}
      section="milestones"
      initial={({ milestones }): Values => ({
        milestones: milestones.map((row) => ({ ...row, dueOn: row.dueOn?.toISOString() ?? null })),
      })}
      contentOf={(values) => values}
    >
      {(form) => <Rows form={form} parties={open.partnership.parties} />}
    </SectionForm>
  )
}

function Rows({ form, parties }: { form: FormState<Values>; parties: Open['partnership']['parties'] }) {
  const { milestones } = form.values
  const set = (index: number, change: Partial<Row>) =>
    form.set({ milestones: milestones.map((row, at) => (at === index ? { ...row, ...change } : row)) })
  return (
    <>
      {milestones.map((row, index) => {
        const at = (name: string) => place(form, `milestones.${index}.${name}`)
        return (
          <Fieldset key={row.id} id={at('id').id} legend={`Milestone ${index + 1}`} legendSize="m">
            <TextInput
              label="What will be done?"
              {...at('title')}
              value={row.title}
              onChange={(title) => set(index, { title })}
            />
            <DateTimeInput
              label="By when?"
              withTime={false}
              {...at('dueOn')}
              value={row.dueOn}
              onChange={(dueOn) => set(index, { dueOn })}
            />
            <Select
              label="Who does it?"
              choices={parties.map(({ key, organisation }) => ({ value: key, label: organisation.name }))}
              {...at('ownerId')}
              value={row.ownerId}
              onChange={(ownerId) => set(index, { ownerId })}
            />
            <p className="govuk-body">
              <TextButton onClick={() => form.set({ milestones: milestones.filter((_one, other) => other !== index) })}>
                Remove milestone {index + 1}
              </TextButton>
            </p>
          </Fieldset>
        )
      })}
      {milestones.length < partnershipLimits.milestones ? (
        <p className="govuk-body">
          <TextButton onClick={() => form.set({ milestones: [...milestones, emptyRow(parties[0]?.key ?? '')] })}>
            Add a milestone
          </TextButton>
        </p>
      ) : null}
    </>
  )
}

const emptyRow = (ownerId: string): Row => ({ id: crypto.randomUUID(), title: '', dueOn: null, ownerId })
