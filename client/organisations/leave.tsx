import { useState } from 'react'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { WarningButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { Details } from '../ui/text-blocks.tsx'

const leaveMutation = graphql(`
  mutation LeaveOrganisation($organisationId: ID!) {
    leaveOrganisation(organisationId: $organisationId) {
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

/** Gives up one's own post, after saying what ends. */
export function Leave({ organisationId, name }: { organisationId: string; name: string }) {
  const [refusal, setRefusal] = useState<Refusal>()
  const [leave, leaving] = useCommand(leaveMutation)
  const press = async () => {
    const outcome = await leave({ organisationId })
    setRefusal(outcome.refusal)
    if (!outcome.refusal) location.assign(paths.account())
  }
  return (
    <Details summary={`Leave ${name}`}>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <p className="govuk-body">
        From now on you can do nothing for {name}. What you wrote stays with it. To come back you need an invitation.
        The last administrator hands over first.
      </p>
      <WarningButton busy={leaving} onClick={press}>
        Leave {name}
      </WarningButton>
    </Details>
  )
}
