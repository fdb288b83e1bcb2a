import { Radios, Select } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Outcome } from '../ui/forms/outcome.ts'

/** So many people that a list to open is quicker than radios. */
const many = 8

type Asking = {
  people: readonly { id: string; name: string }[]
  /** Somebody was asked already and has not signed. */
  isAgain: boolean
  ask(reviewer: string): Promise<Outcome<unknown>>
  after(words: string): void
}

/** Asks somebody who had no hand in it. While nobody has signed it may be asked of somebody else. */
export function AskForm({ people, isAgain, ask, after }: Asking) {
  const form = useForm({
    initial: { reviewerId: '' },
    check: ({ reviewerId }) =>
      reviewerId ? [] : [{ path: 'reviewerId', code: 'NEEDED', message: 'Choose who reviews it' }],
    send: ({ reviewerId }) => ask(reviewerId),
    after: () => after('Asked. The reviewer has been told.'),
  })
  const choices = people.map(({ id, name }) => ({ value: id, label: name }))
  if (choices.length === 0)
    return (
      <p className="govuk-body">
        Everybody else of your force had a hand in it. Invite somebody who had none to your team: a viewer may review.
      </p>
    )
  const Choice = choices.length > many ? Select : Radios
  return (
    <Form form={form} submit={isAgain ? 'Ask this person instead' : 'Ask for the review'} look="secondary">
      <Choice
        label={isAgain ? 'Ask somebody else' : 'Who reviews it?'}
        hint="Somebody who knows data protection or ethics and had no hand in it."
        choices={choices}
        {...form.field('reviewerId')}
      />
    </Form>
  )
}
