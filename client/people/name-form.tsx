import { graphql } from '../gql/gql.ts'
import { command } from '../graphql.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'

const nameMyself = graphql(`
  mutation NameMyself($name: String!, $looked: Boolean) {
    nameMyself(name: $name, looked: $looked) {
      __typename
      ... on Viewer {
        person {
          id
          name
        }
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** Asks how somebody is called: at the first sign-in, and on the account page. */
export function NameForm({ name, submit, after }: { name: string; submit: string; after(): void }) {
  const form = useForm({
    initial: { name, looked: false },
    check: (values) =>
      values.name.trim() ? [] : [{ path: 'name', code: 'NEEDED', message: 'Enter your name, such as Sam Okafor' }],
    send: (values) => command(nameMyself, values),
    after,
  })
  return (
    <Form form={form} submit={submit}>
      <TextInput
        label="Your name"
        hint="Shown beside what you write. Your address is shown to nobody."
        autoComplete="name"
        {...form.field('name')}
      />
      <Looked form={form} />
    </Form>
  )
}
