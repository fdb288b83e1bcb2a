import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { standingIn } from '../ui/forms/conflict.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Commitment } from './query.ts'
import {
  acceptEvidence,
  agreeCommitment,
  disputeEvidence,
  giveBackCommitment,
  giveEvidence,
  replyToDispute,
  reportCommitment,
  reviewCommitment,
  withdrawCommitment,
} from './step-commands.ts'
import { StepFields, type StepValues } from './step-fields.tsx'
import { type StepName, steps } from './step-words.ts'
import { standing, WhatStands } from './what-stands.tsx'

const empty: StepValues = {
  ...{ value: '', on: null, note: '', text: '', link: '', reason: '', reply: '' },
  ...{ validUntil: null, nextReviewAt: null, looked: false },
}

const missing = (path: string, message: string) => [{ path, code: 'MISSING', message }]

/** What can be said before asking: a number that is none, a day that is missing. */
function wrongIn(name: StepName, { value, on, validUntil, nextReviewAt }: StepValues) {
  if (name === 'report')
    return [
      ...(value.trim() && Number.isFinite(Number(value)) ? [] : missing('value', 'Enter a number')),
      ...(on ? [] : missing('on', 'Say when it was measured')),
    ]
  if (name === 'accept' && !validUntil) return missing('validUntil', 'Enter the day until which the evidence holds')
  return name === 'review' && !nextReviewAt ? missing('nextReviewAt', 'Enter the day of the next review') : []
}

const send = (id: string, madeFrom: number, name: StepName, given: StepValues) => {
  const { value, on, note, text, link, reason, reply, validUntil, nextReviewAt, looked } = given
  return {
    withdraw: () => command(withdrawCommitment, { id }),
    agree: () => command(agreeCommitment, { id, madeFrom }),
    giveBack: () => command(giveBackCommitment, { id, reason }),
    report: () => command(reportCommitment, { id, value: Number(value), on: on ?? '', note, looked }),
    giveEvidence: () => command(giveEvidence, { id, text, link, looked }),
    accept: () => command(acceptEvidence, { id, madeFrom, validUntil: validUntil ?? '' }),
    dispute: () => command(disputeEvidence, { id, reason }),
    reply: () => command(replyToDispute, { id, reply, looked }),
    review: () => command(reviewCommitment, { id, note, nextReviewAt: nextReviewAt ?? '' }),
  }[name]()
}

/** The form of one step; afterwards the page shows what became of it. */
export function StepForm({ commitment, name, after }: { commitment: Commitment; name: StepName; after(): void }) {
  const navigate = useNavigate()
  const page = paths.commitment(commitment.reference)
  const { verb, effect, warns } = steps[name]
  // What is decided on is what stood here when the form was opened, or what is shown in it since.
  const [madeFrom, setMadeFrom] = useState(commitment.version)
  const form = useForm({
    initial: empty,
    check: (values) => wrongIn(name, values),
    send: async (values) => {
      const outcome = await send(commitment.id, madeFrom, name, values)
      const newer = standingIn(outcome.refusal, standing)
      if (newer) {
        setMadeFrom(newer.version)
        after()
      }
      return outcome
    },
    after: () => {
      after()
      void navigate(page, { preventScrollReset: true, replace: true })
    },
    keep: `commitment:${commitment.reference}:${name}`,
  })
  const newer = standingIn(form.refusal, standing)
  return (
    <Form
      form={form}
      submit={verb}
      {...(warns && { look: 'warning' })}
      beside={
        <Link className="govuk-link" to={page} preventScrollReset>
          Cancel
        </Link>
      }
    >
      <p className="govuk-body">{effect}</p>
      {newer ? <WhatStands now={newer.current} /> : null}
      <StepFields name={name} form={form} unit={commitment.unit} />
      <Looked form={form} />
    </Form>
  )
}
