import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { WarningButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
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
  const [leave, leaving, refusal] = useCommand(leaveMutation)
  const press = async () => {
    const outcome = await leave({ organisationId })
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
