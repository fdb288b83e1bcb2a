import { useState } from 'react'
import { roles } from '../../schema/people.ts'
import { useKnownViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import type { TeamQuery } from '../gql/graphql.ts'
import { command, useCommand } from '../graphql.ts'
import { Button, WarningButton } from '../ui/button.tsx'
import { Radios } from '../ui/forms/choices.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { roleChoices } from './role-choice.ts'

const changeRoleMutation = graphql(`
  mutation ChangeRole($organisationId: ID!, $personId: String!, $role: Role!) {
    changeRole(organisationId: $organisationId, personId: $personId, role: $role) {
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

const removeMutation = graphql(`
  mutation RemoveMember($organisationId: ID!, $personId: String!) {
    removeMember(organisationId: $organisationId, personId: $personId) {
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

const handOverMutation = graphql(`
  mutation HandOver($organisationId: ID!, $personId: String!) {
    handOver(organisationId: $organisationId, personId: $personId) {
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

type Member = NonNullable<TeamQuery['team']>['members'][number]

/** What an admin may do with one member: another role, hand over to them, or end their post. */
export function MemberChange({
  organisationId,
  member,
  back,
}: {
  organisationId: string
  member: Member
  back(): void
}) {
  const [refusal, setRefusal] = useState<Refusal>()
  const [remove, removing] = useCommand(removeMutation)
  const [handOver, handingOver] = useCommand(handOverMutation)
  const { reload: reloadViewer } = useKnownViewer()
  const { id, name } = member.person
  const which = { organisationId, personId: id }
  const form = useForm({
    initial: { role: member.role },
    send: ({ role }) => command(changeRoleMutation, { ...which, role: roles.find((one) => one === role) ?? 'viewer' }),
    after: back,
  })
  const press = async (act: typeof remove | typeof handOver) => {
    const outcome = await act(which)
    setRefusal(outcome.refusal)
    if (outcome.refusal) return
    back()
    reloadViewer()
  }
  return (
    <div className="cb-reading">
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <h1 className="govuk-heading-l">{name}</h1>
      <Form form={form} submit="Change role">
        <Radios label={`Role of ${name}`} small choices={roleChoices} {...form.field('role')} />
      </Form>
      <h2 className="govuk-heading-m">Hand over</h2>
      <p className="govuk-body">{name} becomes administrator, and you become editor.</p>
      <Button look="secondary" busy={handingOver} onClick={() => press(handOver)}>
        Hand over to {name}
      </Button>
      <h2 className="govuk-heading-m">Remove from the team</h2>
      <p className="govuk-body">
        From now on they can do nothing for the organisation, and what they have open closes. What they wrote stays.
      </p>
      <WarningButton busy={removing} onClick={() => press(remove)}>
        Remove {name}
      </WarningButton>
    </div>
  )
}
