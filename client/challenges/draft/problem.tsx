import { categories, principles } from '../../../schema/vocabularies.ts'
import { Checkboxes } from '../../ui/forms/choices.tsx'
import { TextInput } from '../../ui/forms/text-input.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { Details } from '../../ui/text-blocks.tsx'
import { controlsOf, type FieldsProps } from './fields.ts'

/** What goes wrong, for whom, and why now. */
export function ProblemFields(props: FieldsProps) {
  const { field } = controlsOf('problem', props)
  return (
    <>
      <TextInput {...field('title')} hint="Begin with “How might we”. 100 characters at the most." />
      <Textarea {...field('summary')} hint="Two or three sentences. Lists and letters show them." rows={3} most={500} />
      <Textarea
        {...field('problem')}
        hint="What goes wrong today. Leave the answer to suppliers."
        rows={6}
        most={4_000}
      />
      <Textarea {...field('beneficiaries')} rows={3} most={2_000} />
      <TextInput {...field('frequency')} hint="For example: 40 phones a week. A rough number will do." />
      <Textarea {...field('why')} hint="What has changed, or what happens if nothing does." rows={3} most={2_000} />
      <Details summary={`Categories and Charter principles (${props.content.problem.categories.length} chosen)`}>
        <Checkboxes
          {...field('categories')}
          hint="Three at the most. Suppliers find it by them."
          small
          choices={categories.map(({ code, label, about }) => ({ value: code as string, label, hint: about }))}
        />
        <Checkboxes
          {...field('principles')}
          small
          choices={principles.map(({ code, label }) => ({ value: code, label }))}
        />
      </Details>
    </>
  )
}
