import { Link, useNavigate, useSearchParams } from 'react-router'
import { concernLimits, noRetaliation } from '../../schema/concerns.ts'
import { principles } from '../../schema/vocabularies.ts'
import { principleWords } from '../commitments/words.ts'
import { useTitle } from '../frame/title.ts'
import type { ConcernGroundsQuery } from '../gql/graphql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Radios, Select } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { EmptyState } from '../ui/list.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import { raiseConcern } from './commands.ts'
import { groundsQuery } from './query.ts'

type Grounds = ConcernGroundsQuery['concernGrounds']
type Principle = (typeof principles)[number]['code']

/** An admin or editor says what a signatory that they worked with did, and what would put it right. */
export default function RaiseConcern() {
  useTitle('Raise a concern')
  const query = usePageQuery(groundsQuery, {})
  if (!query.data) return <Unready query={query} what="whom a concern may be about" />
  const grounds = query.data.concernGrounds
  return (
    <div className="cb-reading">
      <Breadcrumbs
        trail={[
          { to: paths.charter(), words: 'The Charter' },
          { to: paths.concerns(), words: 'Concerns' },
        ]}
      />
      <h1 className="govuk-heading-l">Raise a concern</h1>
      {grounds.length > 0 ? (
        <>
          <p className="govuk-body">
            The signatory reads it at once, with your organisation’s name, and has ten working days to reply. Then a
            Charter manager decides. Nobody else learns of it unless it is upheld and final; then what was found is
            public, without your name. {noRetaliation}
          </p>
          <RaiseForm grounds={grounds} />
        </>
      ) : (
        <EmptyState title="There is nobody to raise one about.">
          An admin or editor raises a concern about an organisation that has signed the Charter, and with which theirs
          has a partnership that began or a proposal that was decided.{' '}
          <Link className="govuk-link" to={paths.signatories()}>
            See who signed
          </Link>
        </EmptyState>
      )}
    </div>
  )
}

const missing = (path: string, message: string) => [{ path, code: 'MISSING', message }]

function RaiseForm({ grounds }: { grounds: Grounds }) {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const [raise] = useCommand(raiseConcern)
  const asked = grounds.find(({ against }) => against.slug === search.get('against')) ?? aboutOf(search.get('about'))
  const only = asked ?? (grounds.length === 1 ? grounds[0] : undefined)
  const form = useForm({
    initial: {
      againstId: only?.against.id ?? '',
      principle: '' as Principle | '',
      about: only?.about.find(({ reference }) => reference === search.get('about'))?.reference ?? '',
      ...{ text: '', wanted: '' },
    },
    check: ({ againstId, principle, about }) => [
      ...(againstId ? [] : missing('againstId', 'Choose whom it is about')),
      ...(about ? [] : missing('about', 'Choose what it is about')),
      ...(principle ? [] : missing('principle', 'Choose a principle')),
    ],
    send: ({ againstId, principle, ...said }) => raise({ against: againstId, principle: principle || 'P1', ...said }),
    after: ({ reference }) => void navigate(paths.concern(reference)),
    keep: 'concern:new',
  })
  const ground = grounds.find(({ against }) => against.id === form.values.againstId)
  return (
    <Form
      form={form}
      submit="Raise the concern"
      beside={
        <Link className="govuk-link" to={paths.concerns()}>
          Cancel
        </Link>
      }
    >
      <Select
        label="Whom is it about?"
        choices={grounds.map(({ against }) => ({ value: against.id, label: against.name }))}
        {...form.field('againstId')}
      />
      {ground ? (
        <Radios
          label="Which work with it?"
          choices={ground.about.map(({ reference, title }) => ({
            value: reference,
            label: title,
            hint: `${reference.startsWith('PT') ? 'Partnership' : 'Challenge'} ${reference}`,
          }))}
          {...form.field('about')}
        />
      ) : null}
      <Radios
        label="Which principle?"
        choices={principles.map(({ code }) => ({ value: code, label: principleWords(code) }))}
        {...form.field('principle')}
      />
      <Textarea label="What happened?" rows={8} most={concernLimits.text} {...form.field('text')} />
      <Textarea label="What would put it right?" rows={4} most={concernLimits.putRight} {...form.field('wanted')} />
    </Form>
  )

  function aboutOf(reference: string | null) {
    return grounds.find(({ about }) => about.some((one) => one.reference === reference))
  }
}
