import {
  eligibilityLimits,
  type IneligibleReason,
  ineligibleReasonCodes,
  ineligibleReasons,
} from '../../schema/eligibility.ts'
import { command } from '../graphql.ts'
import { Checkboxes, Radios } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { proposeIneligible } from './eligibility-commands.ts'

type Values = { code: IneligibleReason | ''; essentials: readonly string[]; words: string }
const initial: Values = { code: '', essentials: [], words: '' }
const noReason = { path: 'code', code: 'NEEDED', message: 'Choose the reason' }

/** Why a proposal should not be judged. Nothing follows before a second person confirms it. */
export function ProposeIneligible({
  challenge,
  proposal,
  essentials,
  reload,
}: {
  challenge: string
  proposal: string
  essentials: readonly string[]
  reload(): void
}) {
  const form = useForm({
    initial,
    within: `propose-${proposal}`,
    keep: `ineligible:${proposal}`,
    check: ({ code }) => (code ? [] : [noReason]),
    // The check says what is missing; this is for the compiler, which does not know that it ran.
    send: async ({ code, essentials: missed, words }) =>
      code
        ? command(proposeIneligible, {
            ...{ challenge, proposal, code, words },
            essentials: code === 'essential_not_met' ? [...missed] : [],
          })
        : { refusal: { code: 'INVALID', message: noReason.message, fields: [noReason] } },
    after: reload,
  })
  return (
    <Form form={form} submit="Ask a second person to confirm">
      <Radios
        label="Why is it ineligible?"
        small
        choices={ineligibleReasonCodes
          .filter((code) => code !== 'essential_not_met' || essentials.length > 0)
          .map((value) => ({ value, label: ineligibleReasons[value] }))}
        {...form.field('code')}
      />
      {form.values.code === 'essential_not_met' ? (
        <Checkboxes
          label="Which essential requirements are not met?"
          small
          choices={essentials.map((value) => ({ value, label: value }))}
          {...form.field('essentials')}
        />
      ) : null}
      <Textarea
        label="What is wrong, in words"
        hint="The supplier reads it and may answer. Quality is no reason: that is what scores are for."
        rows={3}
        most={eligibilityLimits.words}
        {...form.field('words')}
      />
    </Form>
  )
}
