import { adoptionRoutes, valueBands } from '../../../schema/vocabularies.ts'
import { Radios, Select } from '../../ui/forms/choices.tsx'
import { TextInput } from '../../ui/forms/text-input.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { WarningText } from '../../ui/text-blocks.tsx'
import { controlsOf, type FieldsProps } from './fields.ts'

/** Who decides, what it may cost, and how a good answer would be adopted. */
export function OwnerFields(props: FieldsProps) {
  const { field, value } = controlsOf('owner', props)
  return (
    <>
      <TextInput {...field('decisionOwner')} hint="The post, not the person: for example, head of digital forensics." />
      <TextInput {...field('sponsor')} hint="The chief officer who stands behind it, by post." />
      <TextInput {...field('mailbox')} type="email" hint="A shared mailbox. It is public." />
      <Select
        {...field('valueBand')}
        none="Not said"
        choices={valueBands.map(({ code, label }) => ({ value: code as string, label }))}
      />
      <Textarea {...field('budget')} hint="Whose money, and what it depends on." rows={2} most={500} />
      <Radios {...field('adoptionRoute')} choices={adoptionRoutes.map(({ code, label }) => ({ value: code, label }))} />
      {value.adoptionRoute === 'none_yet' ? (
        <WarningText>“None yet” is shown publicly. Suppliers prefer knowing it to guessing.</WarningText>
      ) : null}
      <Textarea {...field('adoption')} hint="What happens after a trial that works." rows={3} most={1_000} />
    </>
  )
}
