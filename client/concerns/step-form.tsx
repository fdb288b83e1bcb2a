import { Link, useNavigate } from 'react-router'
import { type ConcernOutcome, concernLimits, concernOutcomes } from '../../schema/concerns.ts'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Form, type FormState, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import {
  appealConcern,
  decideAppeal,
  decideConcern,
  replyToConcern,
  settleConcern,
  withdrawConcern,
} from './commands.ts'
import type { ShownConcern } from './query.ts'
import { type StepName, steps } from './step-words.ts'

type Values = { reply: string; reason: string; outcome: ConcernOutcome | ''; summary: string; putRight: string }
const empty: Values = { reply: '', reason: '', outcome: '', summary: '', putRight: '' }

const isDecision = (name: StepName) => name === 'decide' || name === 'decideAppeal'

/** What can be said before asking. */
const wrongIn = (name: StepName, { outcome }: Values) =>
  isDecision(name) && !outcome ? [{ path: 'outcome', code: 'MISSING', message: 'Choose what you decide' }] : []

const send = (id: string, name: StepName, { reply, reason, outcome, ...forEverybody }: Values) => {
  const decided = { id, outcome: outcome || 'not_upheld', reason, ...forEverybody }
  return {
    reply: () => command(replyToConcern, { id, reply }),
    withdraw: () => command(withdrawConcern, { id }),
    settle: () => command(settleConcern, { id }),
    decide: () => command(decideConcern, decided),
    appeal: () => command(appealConcern, { id, reason }),
    decideAppeal: () => command(decideAppeal, decided),
  }[name]()
}

/** The form of one step; afterwards the page shows what became of it. */
export function StepForm({ concern, name, after }: { concern: ShownConcern; name: StepName; after(): void }) {
  const navigate = useNavigate()
  const page = paths.concern(concern.reference)
  const { verb, effect, warns } = steps[name]
  const form = useForm({
    initial: empty,
    check: (values) => wrongIn(name, values),
    send: (values) => send(concern.id, name, values),
    after: () => {
      after()
      void navigate(page, { preventScrollReset: true, replace: true })
    },
    keep: `concern:${concern.reference}:${name}`,
  })
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
      <StepFields name={name} form={form} />
    </Form>
  )
}

function StepFields({ name, form }: { name: StepName; form: FormState<Values> }) {
  const { reason, summary } = concernLimits
  if (name === 'reply') return <Textarea label="Your reply" rows={6} most={summary} {...form.field('reply')} />
  if (name === 'appeal')
    return <Textarea label="What did the decision get wrong?" rows={6} most={reason} {...form.field('reason')} />
  return isDecision(name) ? <DecisionFields form={form} /> : null
}

function DecisionFields({ form }: { form: FormState<Values> }) {
  const { reason, summary, putRight } = concernLimits
  return (
    <>
      <Radios
        label="What do you decide?"
        choices={concernOutcomes.map((value) => ({
          value,
          label: value === 'upheld' ? 'Uphold the concern' : 'Do not uphold it',
        }))}
        {...form.field('outcome')}
      />
      <Textarea label="Your reasons, for both sides" rows={6} most={reason} {...form.field('reason')} />
      {form.values.outcome === 'upheld' ? (
        <>
          <Textarea
            label="What was found, for everybody"
            hint="Say what was held and what was found. Name neither who raised it nor any person."
            rows={5}
            most={summary}
            {...form.field('summary')}
          />
          <Textarea
            label="What was put right, or is to be, for everybody"
            rows={3}
            most={putRight}
            {...form.field('putRight')}
          />
        </>
      ) : null}
    </>
  )
}
