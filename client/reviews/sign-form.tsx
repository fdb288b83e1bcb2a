import { type ReviewOutcome, reviewLimits, reviewOutcomeLabels, reviewOutcomes } from '../../schema/reviews.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Outcome } from '../ui/forms/outcome.ts'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'

type Values = { outcome: ReviewOutcome | ''; conditions: string; reason: string; post: string }

type Signing = {
  /** What the unsent words are kept by. */
  keep: string
  sign(found: Values & { outcome: ReviewOutcome }): Promise<Outcome<unknown>>
  after(words: string): void
}

/** The reviewer says what they found in the words as they read them. */
export function SignForm({ keep, sign, after }: Signing) {
  const initial: Values = { outcome: '', conditions: '', reason: '', post: '' }
  const form = useForm({
    initial,
    keep: `review:${keep}`,
    check: ({ outcome }) => (outcome ? [] : [{ path: 'outcome', code: 'NEEDED', message: 'Choose what you found' }]),
    send: ({ outcome, ...found }: Values) => sign({ outcome: outcome || 'stop', ...found }),
    after: () => after('Signed. Your force has been told.'),
  })
  const conditions = (
    <Textarea
      label="The conditions, for everybody"
      hint="They stand on the page of the challenge and in its record for ever."
      rows={3}
      most={reviewLimits.conditions}
      {...form.field('conditions')}
    />
  )
  return (
    <Form form={form} submit="Sign the review">
      <Radios
        label="What did you find?"
        choices={reviewOutcomes.map((value) => ({
          value,
          label: reviewOutcomeLabels[value],
          ...(value === 'conditions' ? { reveals: conditions } : {}),
        }))}
        {...form.field('outcome')}
      />
      <Textarea
        label="Why"
        hint="For your force. OFFICIAL only: no names of victims, suspects or cases."
        rows={4}
        most={reviewLimits.reason}
        {...form.field('reason')}
      />
      <TextInput
        label="Your post"
        hint="Such as: Data protection officer. Everybody reads it instead of your name."
        {...form.field('post')}
      />
    </Form>
  )
}
