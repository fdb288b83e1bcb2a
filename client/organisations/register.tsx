import { useNavigate } from 'react-router'
import { sizeBands } from '../../schema/organisations.ts'
import { categories, regions, sectors } from '../../schema/vocabularies.ts'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Checkboxes, Radios } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { OwnApplications } from './own-applications.tsx'

const registerMutation = graphql(`
  mutation RegisterSupplier($input: RegisterSupplierInput!, $looked: Boolean) {
    registerSupplier(input: $input, looked: $looked) {
      __typename
      ... on Organisation {
        id
        slug
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

const asChoices = (terms: readonly { code: string; label: string; about?: string }[]) =>
  terms.map(({ code, label, about }) => ({ value: code, label, ...(about ? { hint: about } : {}) }))

/** A supplier registers itself; a Charter manager approves it. */
export default function Register() {
  useTitle('Register your company')
  const navigate = useNavigate()
  const form = useForm({
    initial: {
      name: '',
      companyNumber: '',
      size: '',
      categories: [] as readonly string[],
      regions: [] as readonly string[],
      sectors: [] as readonly string[],
      about: '',
      looked: false,
    },
    send: ({ looked, ...values }) =>
      command(registerMutation, {
        input: {
          ...values,
          categories: [...values.categories],
          regions: [...values.regions],
          sectors: [...values.sectors],
        },
        looked,
      }),
    after: ({ slug }) => void navigate(paths.organisation(slug)),
    keep: 'register',
  })
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">Register your company</h1>
      <p className="govuk-body">
        A Charter manager checks each application and writes to you. They see your name and your work address. Until
        then nobody else sees the company here. To act for a force or another body, open its page and ask there.
      </p>
      <OwnApplications />
      <Form form={form} submit="Register">
        <TextInput label="Name of the company" autoComplete="organization" {...form.field('name')} />
        <TextInput
          label="Company number"
          hint="At Companies House, such as 01234567 or SC123456"
          width={10}
          spellCheck={false}
          {...form.field('companyNumber')}
        />
        <Radios label="How big it is" choices={asChoices(sizeBands)} {...form.field('size')} />
        <Checkboxes label="What it does" choices={asChoices(categories)} {...form.field('categories')} />
        <Checkboxes label="Regions it serves" choices={asChoices(regions)} {...form.field('regions')} />
        <Checkboxes
          label="Where it works besides policing (optional)"
          choices={asChoices(sectors)}
          {...form.field('sectors')}
        />
        <Textarea
          label="About the company (optional)"
          hint="What problems it solves, in plain words. Shown to everybody."
          most={2000}
          {...form.field('about')}
        />
        <Looked form={form} />
      </Form>
    </div>
  )
}
