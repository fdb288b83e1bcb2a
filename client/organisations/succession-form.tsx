import { graphql } from '../gql/gql.ts'
import { command } from '../graphql.ts'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Details, WarningText } from '../ui/text-blocks.tsx'

const succeedMutation = graphql(`
  mutation SucceedOrganisation($id: ID!, $successor: String!, $on: DateTime!) {
    succeedOrganisation(organisationId: $id, successor: $successor, on: $on) {
      __typename
      ... on Organisation {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** Records that the organisation became another on a day, after saying what ends. */
export function SuccessionForm({ id, name, reload }: { id: string; name: string; reload(): void }) {
  const form = useForm({
    initial: { successor: '', on: null as string | null },
    check: ({ on }) => (on ? [] : [{ path: 'on', code: 'invalid', message: 'Enter the day, such as 1 4 2028' }]),
    send: ({ successor, on }) => command(succeedMutation, { id, successor, on: on ?? '' }),
    after: reload,
  })
  return (
    <Details summary={`${name} became another organisation`}>
      <WarningText>
        This cannot be taken back. Every post in {name} ends. The administrators of its successor act for what it still
        has open, and nothing new begins under this name. Its page and what it did stay under it and lead on. Its
        signature under the Charter does not move: the successor signs anew, and invites its own people.
      </WarningText>
      <Form form={form} submit="Record what it became">
        <TextInput
          label="Page of what it became"
          hint="Copy its address, such as /organisations/westmarch-police. It has to be here already."
          {...form.field('successor')}
        />
        <DateTimeInput
          label="Since which day?"
          hint="Today or earlier"
          withTime={false}
          usualTime="00:00"
          {...form.field('on')}
        />
      </Form>
    </Details>
  )
}
