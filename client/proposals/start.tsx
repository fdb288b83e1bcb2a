import { Navigate, useNavigate, useParams } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Deadline } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'

const startQuery = graphql(`
  query StartProposal($reference: String!) {
    challenge(reference: $reference) {
      id
      reference
      title
      mode
      closesAt
      force {
        name
      }
      ownProposal {
        reference
      }
    }
  }
`)

const startMutation = graphql(`
  mutation BeginProposal($challenge: ID!) {
    startProposal(challenge: $challenge) {
      __typename
      ... on Proposal {
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** Before a proposal begins: who reads it, when, and that there is one for each organisation. */
export default function Start() {
  const { reference = '' } = useParams()
  const query = usePageQuery(startQuery, { reference })
  const navigate = useNavigate()
  const [start, starting, refusal] = useCommand(startMutation)
  const challenge = query.data?.challenge
  const { sealed, response } = modeRules[modeOf(challenge?.mode ?? 'open_challenge')]
  const title = `Start a ${response}`
  useTitle(challenge && title)
  if (!query.data) return <Unready query={query} what="the challenge" />
  if (!challenge) return <NotFound />
  if (challenge.ownProposal) return <Navigate to={paths.proposal(challenge.ownProposal.reference)} replace />
  return (
    <div className="cb-reading">
      <ErrorSummary refusal={refusal} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        To {challenge.force.name}: {challenge.title}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>Your organisation has one {response} to this challenge; your colleagues write in the same one.</li>
        <li>It saves by itself. You can leave and come back.</li>
        <li>
          {sealed
            ? 'Nobody outside your team reads it, or learns that it is there, until the force opens all proposals together.'
            : `Nobody outside your team reads it until you send it. From then on ${challenge.force.name} reads it.`}
        </li>
        {challenge.closesAt ? (
          <li>
            {response === 'proposal' ? 'Proposals' : 'Responses'} close <Deadline at={challenge.closesAt} />
          </li>
        ) : null}
      </ul>
      <Button
        busy={starting}
        onClick={async () => {
          const outcome = await start({ challenge: challenge.id })
          if (outcome.ok) void navigate(paths.proposal(outcome.ok.reference))
        }}
      >
        Start
      </Button>
    </div>
  )
}
