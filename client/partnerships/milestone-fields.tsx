import { Select } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import type { FormState } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'

export type MilestoneValues = { title: string; dueOn: string | null; ownerId: string; looked: boolean }
export type PartyChoice = { key: string; organisation: { name: string } }

/** What will be done, by when and by whom. */
export function MilestoneFields({
  form,
  parties,
}: {
  form: FormState<MilestoneValues>
  parties: readonly PartyChoice[]
}) {
  return (
    <>
      <TextInput label="What will be done?" {...form.field('title')} />
      <DateTimeInput label="By when?" withTime={false} {...form.field('dueOn')} />
      <Select
        label="Who does it?"
        choices={parties.map(({ key, organisation }) => ({ value: key, label: organisation.name }))}
        {...form.field('ownerId')}
      />
      <Looked form={form} />
    </>
  )
}
