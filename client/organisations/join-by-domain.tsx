import { useKnownViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'

const joinMutation = graphql(`
  mutation JoinByDomain($id: ID!) {
    joinByDomain(organisationId: $id) {
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

/** For whom the domain of their own address lets in: one button, and what it makes of them. */
export function JoinByDomain({
  organisation: { id, name },
  after,
}: {
  organisation: { id: string; name: string }
  after(): void
}) {
  const { reload } = useKnownViewer()
  const [join, joining, refusal] = useCommand(joinMutation)
  const press = async () => {
    const outcome = await join({ id })
    if (outcome.refusal) return
    reload()
    after()
  }
  return (
    <>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <p className="govuk-body">
        Your address is one of {name}, so you can join it at once, as viewer: you read what its team reads. Its
        administrators are told, and can give you another role.
      </p>
      <Button busy={joining} onClick={press}>
        Join {name}
      </Button>
    </>
  )
}
