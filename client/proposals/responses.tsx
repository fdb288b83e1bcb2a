import { Link, useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { ResponsesQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { LinkButton } from '../ui/button.tsx'
import { ChangeLine } from '../ui/change-line.tsx'
import { EmptyState } from '../ui/list.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { useNow } from '../ui/now.ts'
import { Reference } from '../ui/reference.tsx'
import { Status } from '../ui/tag.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'

const responsesQuery = graphql(`
  query Responses($reference: String!) {
    challenge(reference: $reference) {
      id
      key
      reference
      title
      state
      closesAt
      actions
      responses {
        id
        reference
        state
        submittedAt
        submittedVersion
        supplier {
          name
        }
      }
    }
  }
`)

/** What suppliers answered where nothing is sealed: the force reads each as it comes. */
export default function Responses() {
  const { reference = '' } = useParams()
  const query = usePageQuery(responsesQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  useTitle(`Responses (${reference})`)
  if (!query.data) return <Unready query={query} what="the responses" />
  if (!challenge?.responses) return <NotFound />
  const { responses, title } = challenge
  return (
    <>
      <Breadcrumbs trail={[{ to: paths.challenge(challenge.reference), words: challenge.reference }]} />
      <ChangeLine {...changes} />
      <p className="cb-muted govuk-!-margin-bottom-1">{title}</p>
      <h1 className="govuk-heading-l">Responses</h1>
      <Next challenge={challenge} />
      {responses.length === 0 ? (
        <EmptyState title="No responses yet.">Each stands here from the moment its supplier sends it.</EmptyState>
      ) : (
        <ul className="cb-rows">
          {responses.map((response) => (
            <li key={response.id} className="cb-rows__row">
              <h2 className="cb-facts__title">
                <Link className="govuk-link" to={paths.proposal(response.reference)}>
                  Read the response of {response.supplier.name}
                </Link>
              </h2>
              <p className="govuk-body cb-muted govuk-!-margin-bottom-1">
                <Reference>{response.reference}</Reference> <Status of="proposal" is={response.state} /> version{' '}
                {response.submittedVersion}
                {response.submittedAt ? (
                  <>
                    , sent <Time at={response.submittedAt} />
                  </>
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

type Answered = NonNullable<ResponsesQuery['challenge']>

/** Who acts next: suppliers until the close, then whoever publishes what was found. */
function Next({ challenge: { reference, state, closesAt, actions } }: { challenge: Answered }) {
  const now = useNow()
  if (actions.includes('decide'))
    return <LinkButton to={paths.challengeDecision(reference)}>Publish the findings</LinkButton>
  if (state === 'decided')
    return (
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.challengeOutcome(reference)}>
          Read the findings that were published
        </Link>
      </p>
    )
  if (state !== 'open' || !closesAt) return null
  return (
    <p className="govuk-body">
      {new Date(closesAt) > now ? (
        <>
          Suppliers respond until <Deadline at={closesAt} />. After that an admin of your force publishes the findings.
        </>
      ) : (
        <>
          Closed <Time at={closesAt} />. An admin of your force publishes the findings.
        </>
      )}
    </p>
  )
}
