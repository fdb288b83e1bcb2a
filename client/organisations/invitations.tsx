import { roles } from '../../schema/people.ts'
import { graphql } from '../gql/gql.ts'
import type { TeamQuery } from '../gql/graphql.ts'
import { command, useCommand } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { Radios } from '../ui/forms/choices.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { roleChoices, roleWords } from './role-choice.ts'

const inviteMutation = graphql(`
  mutation InviteMember($organisationId: ID!, $address: String!, $role: Role!) {
    inviteMember(organisationId: $organisationId, address: $address, role: $role) {
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

const withdrawMutation = graphql(`
  mutation WithdrawInvitation($organisationId: ID!, $invitationId: String!) {
    withdrawInvitation(organisationId: $organisationId, invitationId: $invitationId) {
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

type Invitations = NonNullable<TeamQuery['team']>['invitations']

/** What is open, and a form for one more. */
export function Invitations({
  organisationId,
  invitations,
  reload,
}: {
  organisationId: string
  invitations: Invitations
  reload(): void
}) {
  const [withdraw, , refusal] = useCommand(withdrawMutation)
  const form = useForm({
    initial: { address: '', role: 'editor' },
    send: ({ address, role }) =>
      command(inviteMutation, { organisationId, address, role: roles.find((one) => one === role) ?? 'viewer' }),
    after: () => {
      form.set({ address: '', role: 'editor' })
      reload()
    },
  })
  const stop = async (invitationId: string) => {
    const outcome = await withdraw({ organisationId, invitationId })
    if (!outcome.refusal) reload()
  }
  return (
    <>
      <h2 className="govuk-heading-m">Invite a colleague</h2>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      {invitations.length > 0 ? (
        <Table
          caption="Open invitations"
          rows={invitations}
          keyOf={({ id }) => id}
          columns={[
            { head: 'Address', names: true, cell: ({ address }) => address },
            { head: 'Role', cell: ({ role }) => roleWords[role] },
            { head: 'Works until', cell: ({ endsAt }) => <Time at={endsAt} /> },
            {
              head: 'Withdraw',
              cell: ({ id, address }) => (
                <TextButton onClick={() => stop(id)}>
                  Withdraw<span className="govuk-visually-hidden"> the invitation to {address}</span>
                </TextButton>
              ),
            },
          ]}
        />
      ) : null}
      <div className="cb-reading">
        <Form form={form} submit="Send the invitation">
          <TextInput
            label="Work address"
            hint="We write to it. The link works once, for this address, for 14 days."
            type="email"
            autoComplete="off"
            {...form.field('address')}
          />
          <Radios label="Role" small choices={roleChoices} {...form.field('role')} />
        </Form>
      </div>
    </>
  )
}
