import { graphql } from '../gql/gql.ts'
import { command, useCommand } from '../graphql.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Details } from '../ui/text-blocks.tsx'

/** Named before by an admin, or in the same step by the manager. */
export const confirmDomainMutation = graphql(`
  mutation ConfirmMailDomain($organisationId: ID!, $domain: String!) {
    confirmMailDomain(organisationId: $organisationId, domain: $domain) {
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

const refuseMutation = graphql(`
  mutation RefuseMailDomain($organisationId: ID!, $domain: String!, $reason: String!) {
    refuseMailDomain(organisationId: $organisationId, domain: $domain, reason: $reason) {
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

/** Confirms a domain that waits. */
export function ConfirmDomain(which: { organisationId: string; domain: string; reload(): void }) {
  const { organisationId, domain, reload } = which
  const [confirm, confirming, refusal] = useCommand(confirmDomainMutation)
  const press = async () => {
    const outcome = await confirm({ organisationId, domain })
    if (!outcome.refusal) reload()
  }
  return (
    <>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <Button busy={confirming} onClick={press}>
        Confirm<span className="govuk-visually-hidden"> {domain}</span>
      </Button>
    </>
  )
}

/** Does not confirm a domain, or takes a confirmed one back, with the reason that the admins are told. */
export function RefuseDomain(which: { organisationId: string; domain: string; isConfirmed: boolean; reload(): void }) {
  const { organisationId, domain, isConfirmed, reload } = which
  const form = useForm({
    initial: { reason: '' },
    within: domain,
    send: ({ reason }) => command(refuseMutation, { organisationId, domain, reason }),
    after: reload,
  })
  return (
    <Details summary={isConfirmed ? `Take ${domain} back` : `Do not confirm ${domain}`}>
      <Form form={form} submit={isConfirmed ? 'Take it back' : 'Refuse'}>
        <Textarea
          label="Why"
          hint="Its administrators are told this. Who is in the team stays in it."
          most={1000}
          {...form.field('reason')}
        />
      </Form>
    </Details>
  )
}
