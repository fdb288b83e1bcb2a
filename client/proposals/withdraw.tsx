import { useNavigate, useParams } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { modeOf } from '../challenges/reading/stage.ts'
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
  const { sealed } = modeRules[modeOf(proposal.challenge.mode)]
  const force = proposal.challenge.force.name
  return (
    <ConfirmPage
      title="Withdraw your proposal?"
      verb="Withdraw proposal"
      back={{ to: paths.proposal(reference), words: 'Keep it' }}
      send={() => withdraw({ id: proposal.id })}
      after={() => void navigate(paths.proposals())}
    >
      <p className="govuk-body">
        {sealed || proposal.state === 'draft'
          ? `It is never opened: ${force} does not learn that it was there.`
          : `${force} may have read it, and cannot read it any more.`}{' '}
        Your team and your partners are told. Until the close you may start a new one.
      </p>
    </ConfirmPage>
  )
}
