import { roles } from '../../schema/people.ts'
import { graphql } from '../gql/gql.ts'
import type { TeamQuery } from '../gql/graphql.ts'
import { command } from '../graphql.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Time } from '../ui/time.tsx'
import { roleChoices } from './role-choice.ts'

const approveMutation = graphql(`
  mutation ApproveJoin($organisationId: ID!, $requestId: String!, $role: Role!) {
    approveJoin(organisationId: $organisationId, requestId: $requestId, role: $role) {
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
  mutation RefuseJoin($organisationId: ID!, $requestId: String!, $reason: String!) {
    refuseJoin(organisationId: $organisationId, requestId: $requestId, reason: $reason) {
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

type Request = NonNullable<TeamQuery['team']>['requests'][number]

/** Lets somebody join who asks to, in a role, or says why not. */
export function AnswerRequest({
  organisationId,
  request: { id, person, address, askedAt },
  back,
}: {
  organisationId: string
  request: Request
  back(): void
}) {
  const which = { organisationId, requestId: id }
  const approve = useForm({
    initial: { role: 'viewer' },
    send: ({ role }) => command(approveMutation, { ...which, role: roles.find((one) => one === role) ?? 'viewer' }),
    after: back,
  })
  const refuse = useForm({
    initial: { reason: '' },
    send: ({ reason }) => command(refuseMutation, { ...which, reason }),
    after: back,
  })
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">{person.name} asks to join</h1>
      <p className="govuk-body">
        Asked <Time at={askedAt} /> with the address {address}. Make sure that it is a colleague’s.
      </p>
      <Form form={approve} submit="Let them join">
        <Radios label="Role" small choices={roleChoices} {...approve.field('role')} />
      </Form>
      <h2 className="govuk-heading-m">Or do not let them join</h2>
      <Form form={refuse} submit="Refuse">
        <Textarea label="Why" hint="Who asked is told this." most={500} {...refuse.field('reason')} />
      </Form>
    </div>
  )
}
