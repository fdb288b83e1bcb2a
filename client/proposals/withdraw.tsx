import { useNavigate, useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { ConfirmPage } from '../ui/confirm-page.tsx'
import { Unready } from '../ui/trouble.tsx'
import { proposalQuery } from './query.ts'

const withdrawMutation = graphql(`
  mutation WithdrawProposal($id: ID!) {
    withdrawProposal(id: $id) {
      __typename
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export default function Withdraw() {
  const { reference = '' } = useParams()
  const query = usePageQuery(proposalQuery, { reference })
  const navigate = useNavigate()
  const [withdraw] = useCommand(withdrawMutation)
  useTitle('Withdraw your proposal')
  const proposal = query.data?.proposal
  if (!query.data) return <Unready query={query} what="the proposal" />
  if (!proposal?.actions.includes('withdraw')) return <NotFound />
  return (
    <ConfirmPage
      title="Withdraw your proposal?"
      verb="Withdraw proposal"
      back={{ to: paths.proposal(reference), words: 'Keep it' }}
      send={() => withdraw({ id: proposal.id })}
      after={() => void navigate(paths.proposals())}
    >
      <p className="govuk-body">
        It is never opened: {proposal.challenge.force.name} does not learn that it was there. Your team and your
        partners are told. Until the close you may start a new one.
      </p>
    </ConfirmPage>
  )
}
