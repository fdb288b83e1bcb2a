import { useState } from 'react'
import { Link } from 'react-router'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { TextButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { NotificationBanner } from '../ui/text-blocks.tsx'

const askMutation = graphql(`
  mutation AskToJoin($id: ID!) {
    askToJoin(organisationId: $id) {
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

/** Its own people are led to their team; somebody of no organisation may ask its admins to let them join. */
export function AskToJoin({ id, name, slug }: { id: string; name: string; slug: string }) {
  const { person, organisation, memberships } = useViewer()
  const [asked, setAsked] = useState(false)
  const [ask, asking, refusal] = useCommand(askMutation)
  if (organisation?.slug === slug)
    return (
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.organisationMembers(slug)}>
          Team of {name}
        </Link>
        {organisation.role === 'admin' ? (
          <>
            {' · '}
            <Link className="govuk-link" to={paths.organisationEdit(slug)}>
              Edit this page
            </Link>
          </>
        ) : null}
      </p>
    )
  if (!person || memberships.length > 0) return null
  if (asked)
    return (
      <NotificationBanner kind="success">
        You asked. An administrator of {name} answers you by letter.
      </NotificationBanner>
    )
  const press = async () => {
    const outcome = await ask({ id })
    if (!outcome.refusal) setAsked(true)
  }
  return (
    <>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <p className="govuk-body">
        Do you work here? Its administrators would see your name and your work address.{' '}
        <TextButton busy={asking} onClick={press}>
          Ask to join
        </TextButton>
      </p>
    </>
  )
}
