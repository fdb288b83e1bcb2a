import { useCommand } from '../graphql.ts'
import { Radios, Select } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { askReviewMutation } from './commands.ts'
import type { ReviewedChallenge } from './query.ts'

/** So many people that a list to open is quicker than radios. */
const many = 8

/** Asks somebody who had no hand in it. While nobody has signed it may be asked of somebody else. */
export function AskForm({ challenge, after }: { challenge: ReviewedChallenge; after(words: string): void }) {
  const [ask] = useCommand(askReviewMutation)
  const { id, reviewChoices, reviewStanding } = challenge
  const form = useForm({
    initial: { reviewerId: '' },
    check: ({ reviewerId }) =>
      reviewerId ? [] : [{ path: 'reviewerId', code: 'NEEDED', message: 'Choose who reviews it' }],
    send: ({ reviewerId }) => ask({ id, reviewer: reviewerId }),
    after: () => after('Asked. The reviewer has been told, and so have the admins of your force.'),
  })
  const choices = reviewChoices.map(({ id, name }) => ({ value: id, label: name }))
  const isAgain = reviewStanding === 'waiting'
  if (choices.length === 0)
    return (
      <p className="govuk-body">
        Everybody of your force has written in it or is you. Invite somebody who had no hand in it to your team: a
        viewer may review.
      </p>
    )
  const Choice = choices.length > many ? Select : Radios
  return (
    <Form form={form} submit={isAgain ? 'Ask this person instead' : 'Ask for the review'} look="secondary">
      <Choice
        label={isAgain ? 'Ask somebody else' : 'Who reviews it?'}
        hint="Somebody who knows data protection or ethics and had no hand in the challenge. They do not publish it either."
        choices={choices}
        {...form.field('reviewerId')}
      />
    </Form>
  )
}
