import { serverNow } from '../../time.ts'
import { Checkbox } from '../../ui/forms/choices.tsx'
import { TextInput } from '../../ui/forms/text-input.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { control, type SectionProps } from './props.ts'

export const About = ({ values, set, errors }: SectionProps<'about'>) => (
  <>
    <Textarea
      label="Who you are"
      hint="How many people, what you do, for whom. It was filled in from your profile, where there was one."
      most={3_000}
      {...control('about.about', values.about, (about) => set({ about }), errors('about'))}
    />
    <Checkbox
      label="This is still true"
      {...control('about.confirmedAt', values.confirmedAt !== null, (yes) =>
        set({ confirmedAt: yes ? serverNow() : null }),
      )}
    />
    <TextInput
      label="Address for questions about this proposal"
      hint="A shared mailbox rather than a person"
      type="email"
      {...control(
        'about.contactMailbox',
        values.contactMailbox,
        (contactMailbox) => set({ contactMailbox }),
        errors('contactMailbox'),
      )}
    />
  </>
)
