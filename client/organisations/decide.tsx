import { graphql } from '../gql/gql.ts'
import { command, useCommand } from '../graphql.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Details } from '../ui/text-blocks.tsx'

const approveMutation = graphql(`
  mutation ApproveOrganisation($id: ID!) {
    approveOrganisation(organisationId: $id) {
      __typename
      ... on Organisation {
        id
        state
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

const refuseMutation = graphql(`
  mutation RefuseOrganisation($id: ID!, $reason: String!) {
    refuseOrganisation(organisationId: $id, reason: $reason) {
      __typename
      ... on Organisation {
        id
        state
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** Approve it, or refuse it with the reason that who asked is written. */
export function Decide({ id, name, reload }: { id: string; name: string; reload(): void }) {
  const [approve, approving, refusal] = useCommand(approveMutation)
  const form = useForm({
    initial: { reason: '' },
    send: ({ reason }) => command(refuseMutation, { id, reason }),
    after: reload,
  })
  const press = async () => {
    const outcome = await approve({ id })
    if (!outcome.refusal) reload()
  }
  return (
    <>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <Button busy={approving} onClick={press}>
        Approve<span className="govuk-visually-hidden"> {name}</span>
      </Button>
      <Details summary={`Do not approve ${name}`}>
        <Form form={form} submit="Refuse">
          <Textarea
            label="Why"
            hint="Who asked is written this. They may apply again."
            most={1000}
            {...form.field('reason')}
          />
        </Form>
      </Details>
    </>
  )
}
