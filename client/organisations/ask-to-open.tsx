import { useState } from 'react'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { NotificationBanner } from '../ui/text-blocks.tsx'

const applyMutation = graphql(`
  mutation ApplyForListed($id: ID!) {
    applyForListed(organisationId: $id) {
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

/** For somebody who works there: asks that it may act here, with them as its first admin. */
export function AskToOpen({ id, name }: { id: string; name: string }) {
  const { person } = useViewer()
  const [asked, setAsked] = useState(false)
  const [apply, applying, refusal] = useCommand(applyMutation)
  if (!person) return null
  if (asked)
    return (
      <NotificationBanner kind="success">
        You asked to act for {name}. A Charter manager checks that and writes to you.
      </NotificationBanner>
    )
  const press = async () => {
    const outcome = await apply({ id })
    if (!outcome.refusal) setAsked(true)
  }
  return (
    <>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <p className="govuk-body">
        Do you work there? Ask to act for it. A Charter manager sees your name and work address, and answers.
      </p>
      <Button look="secondary" busy={applying} onClick={press}>
        Ask to act for {name}
      </Button>
    </>
  )
}
