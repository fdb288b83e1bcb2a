import { standards } from '../../../schema/vocabularies.ts'
import { Checkboxes, Radios } from '../../ui/forms/choices.tsx'
import { TextInput } from '../../ui/forms/text-input.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { Details } from '../../ui/text-blocks.tsx'
import { controlsOf, type FieldsProps } from './fields.ts'
import { LinesInput } from './lines-input.tsx'

/** What an answer must do, what it may do, and which standards it keeps. */
export function GoodFields(props: FieldsProps) {
  const { field, value } = controlsOf('good', props)
  return (
    <>
      <Textarea {...field('outcomes')} hint="What would be different for the people affected." rows={4} most={2_000} />
      <LinesInput {...field('essentials')} hint="One on each line. Each one keeps somebody out: five are enough." />
      <LinesInput {...field('desirables')} hint="One on each line. Good to have, and nobody is out without it." />
      <Textarea {...field('notWanted')} rows={2} most={1_000} />
      <TextInput {...field('systems')} hint="By name, if you like: suppliers need to know what they connect to." />
      <Details summary={`Standards (${value.standards.length} chosen)`}>
        <StandardsFields {...props} />
      </Details>
    </>
  )
}

function StandardsFields(props: FieldsProps) {
  const { field, value, set } = controlsOf('good', props)
  const { onChange: _all, ...control } = field('standards')
  const chosen = new Map(value.standards.map((standard) => [standard.code, standard]))
  return (
    <Checkboxes
      {...control}
      small
      value={[...chosen.keys()]}
      onChange={(codes) =>
        set({ standards: codes.map((code) => chosen.get(code) ?? { code, level: 'should' as const }) })
      }
      choices={standards.map(({ code, label }) => ({
        value: code as string,
        label,
        reveals: (
          <Radios
            id={`${control.id}-${code}`}
            name={`${control.name}.${code}`}
            label={`${label}: how much it matters`}
            small
            inline
            value={chosen.get(code)?.level ?? 'should'}
            onChange={(level) =>
              set({
                standards: value.standards.map((standard) =>
                  standard.code === code ? { code, level: level || 'should' } : standard,
                ),
              })
            }
            choices={[
              { value: 'must', label: 'Must' },
              { value: 'should', label: 'Should' },
            ]}
          />
        ),
      }))}
    />
  )
}
