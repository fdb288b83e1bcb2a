import { useNavigate } from 'react-router'
import { adoptionLimits, type LedgerStage, ledgerStageLabels, ledgerStages } from '../../schema/adoptions.ts'
import type { ToRecordAdoptionQuery } from '../gql/graphql.ts'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Radios, Select } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { recordAdoption } from './query.ts'

type Shown = NonNullable<ToRecordAdoptionQuery['challenge']>
type Values = {
  stage: LedgerStage | ''
  on: string | null
  evidence: string
  link: string
  supplier: string
  looked: boolean
}

const hints: Record<LedgerStage, string> = {
  pilot: 'Tried, or in use in part of the force',
  live: 'In service',
  stopped: 'Not used any more: say below why',
}

/** The whole row of a force, first or anew. What it said before stays to be read. */
export function RecordForm({ challenge, own }: { challenge: Shown; own: string }) {
  const { id, reference, title, accepted, adoptions } = challenge
  const ours = adoptions.find(({ force }) => force.slug === own)
  const navigate = useNavigate()
  const [record] = useCommand(recordAdoption)
  const named = accepted.suppliers
  const form = useForm<Values, unknown>({
    initial: { stage: '', on: null, evidence: '', link: '', supplier: supplierFirst(named, ours), looked: false },
    check: ({ stage, on }) => [
      ...(stage ? [] : [{ path: 'stage', code: 'MISSING', message: 'Choose how far your force is' }]),
      ...(on ? [] : [{ path: 'on', code: 'MISSING', message: 'Give the day from which it is so' }]),
    ],
    send: ({ stage, on, supplier, ...said }) =>
      record({ challenge: id, stage: stage || 'pilot', on: on ?? '', supplier: supplier || null, ...said }),
    after: () => void navigate(paths.challengeOutcome(reference)),
    keep: `adoption:${reference}`,
  })
  return (
    <div className="cb-reading">
      <Breadcrumbs trail={[{ to: paths.challengeOutcome(reference), words: `Outcome of ${reference}` }]} />
      <h1 className="govuk-heading-l">How far is your force with it?</h1>
      <p className="govuk-body">About “{title}”.</p>
      <p className="govuk-body">
        Everybody reads this at once, under the name of your force.{' '}
        {ours ? 'What your force said before stays, with its day.' : 'What you say later comes on top of it.'}
      </p>
      <Form form={form} submit="Publish">
        <Radios
          label="How far?"
          choices={ledgerStages.map((value) => ({ value, label: ledgerStageLabels[value], hint: hints[value] }))}
          {...form.field('stage')}
        />
        <DateTimeInput label="Since when?" withTime={false} {...form.field('on')} />
        <Textarea
          label={form.values.stage === 'stopped' ? 'Why was it stopped?' : 'What shows it?'}
          hint="One sentence for everybody, such as “In all six custody suites”. OFFICIAL only: no people, no cases."
          rows={3}
          most={adoptionLimits.evidence}
          {...form.field('evidence')}
        />
        <TextInput
          label="Where more of it is, if anywhere"
          hint="An address that begins with https://"
          {...form.field('link')}
        />
        {named.length > 0 ? (
          <Select
            label="Whose answer is it?"
            choices={[
              { value: '', label: 'Not one of these' },
              ...named.map((one) => ({ value: one.id, label: one.name })),
            ]}
            {...form.field('supplier')}
          />
        ) : null}
        <Looked form={form} />
      </Form>
    </div>
  )
}

/** As the force said last; at first the only one that the outcome names. */
const supplierFirst = (named: Shown['accepted']['suppliers'], ours: Shown['adoptions'][number] | undefined): string =>
  ours ? (ours.supplier?.id ?? '') : named.length === 1 ? (named[0]?.id ?? '') : ''
