import { useState } from 'react'
import {
  eligibilityLimits,
  type FindingOutcome,
  findingOutcomeLabels,
  findingOutcomes,
  responseWorkingDays,
} from '../../schema/eligibility.ts'
import type { ShownFindingFragment } from '../gql/graphql.ts'
import { command, useCommand } from '../graphql.ts'
import { WarningButton } from '../ui/button.tsx'
import { Radios } from '../ui/forms/choices.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Details, WarningText } from '../ui/text-blocks.tsx'
import { closeFinding, confirmIneligible, dropFinding } from './eligibility-commands.ts'

type Step = { challenge: string; finding: ShownFindingFragment; reload(): void }

/** What the viewer may do about a finding now. */
export function FindingSteps(step: Step) {
  const { mayConfirm, mayDrop, mayClose, state } = step.finding
  return (
    <>
      {mayConfirm ? <Confirm {...step} /> : null}
      {state === 'proposed' && !mayConfirm ? (
        <p className="govuk-body">Somebody else of the panel, or an admin, confirms it. They were told.</p>
      ) : null}
      {mayDrop ? (
        <Details summary="It is not ineligible">
          <Drop {...step} />
        </Details>
      ) : null}
      {mayClose ? <Close {...step} /> : null}
    </>
  )
}

function Confirm({ challenge, finding, reload }: Step) {
  const [confirm, confirming] = useCommand(confirmIneligible)
  const [refusal, setRefusal] = useState<Refusal>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <WarningText>
        The proposal is not scored or ranked from then on. Its supplier is told at once, with these words, and may
        answer once within {responseWorkingDays} working days. Nothing is decided before that.
      </WarningText>
      <WarningButton
        busy={confirming}
        onClick={async () => {
          const { ok, refusal: why } = await confirm({ challenge, finding: finding.key })
          setRefusal(why)
          if (ok) reload()
        }}
      >
        Confirm that it is ineligible
      </WarningButton>
    </>
  )
}

function Drop({ challenge, finding, reload }: Step) {
  const form = useForm({
    initial: { reason: '' },
    within: `drop-${finding.key}`,
    send: ({ reason }) => command(dropFinding, { challenge, finding: finding.key, reason }),
    after: reload,
  })
  return (
    <Form form={form} submit="Do not confirm it">
      <Textarea
        label="Why not"
        hint="It stays on the record of the panel. The supplier never learns of it."
        rows={2}
        most={eligibilityLimits.words}
        {...form.field('reason')}
      />
    </Form>
  )
}

const undecided: { outcome: FindingOutcome | ''; reason: string } = { outcome: '', reason: '' }
const noOutcome = { path: 'outcome', code: 'NEEDED', message: 'Choose what becomes of it' }

function Close({ challenge, finding, reload }: Step) {
  const mayUphold = finding.state !== 'waiting'
  const form = useForm({
    initial: undecided,
    within: `close-${finding.key}`,
    keep: `finding:${finding.key}`,
    check: ({ outcome }) => (outcome ? [] : [noOutcome]),
    // The check says what is missing; this is for the compiler, which does not know that it ran.
    send: async ({ outcome, reason }) =>
      outcome
        ? command(closeFinding, { challenge, finding: finding.key, outcome, reason })
        : { refusal: { code: 'INVALID', message: noOutcome.message, fields: [noOutcome] } },
    after: reload,
  })
  return (
    <Form form={form} submit="Decide and tell the supplier">
      <Radios
        label="What becomes of it?"
        small
        choices={findingOutcomes
          .filter((outcome) => mayUphold || outcome === 'reinstated')
          .map((value) => ({ value, label: findingOutcomeLabels[value] }))}
        {...form.field('outcome')}
      />
      <Textarea
        label="Why"
        hint="The supplier reads it."
        rows={3}
        most={eligibilityLimits.words}
        {...form.field('reason')}
      />
    </Form>
  )
}
