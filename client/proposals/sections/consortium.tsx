import { Radios } from '../../ui/forms/choices.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { Partners } from './partners.tsx'
import { control, type SectionProps } from './props.ts'

export const Consortium = (props: SectionProps<'consortium'>) => (
  <>
    <Radios
      label="Who does the work?"
      choices={[
        { value: 'alone', label: 'We alone' },
        { value: 'partners', label: 'We with partners' },
      ]}
      {...control('consortium.alone', props.values.alone ? 'alone' : 'partners', (who) =>
        props.set({ alone: who === 'alone' }),
      )}
    />
    {props.values.alone ? null : (
      <>
        <Textarea
          label="How you work together"
          most={2_000}
          {...control('consortium.how', props.values.how, (how) => props.set({ how }), props.errors('how'))}
        />
        <Partners {...props} />
      </>
    )}
  </>
)
