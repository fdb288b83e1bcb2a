import { Link, useParams } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { Grown } from '../partnerships/grown.tsx'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { Docket } from '../ui/docket.tsx'
import { Status } from '../ui/tag.tsx'
import { Deadline } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { ForceSide } from './force-side.tsx'
import { OwnSide } from './own-side.tsx'
import { PartnerAnswer } from './partner-answer.tsx'
import { ProposalPath } from './path.tsx'
import { proposalQuery, type ShownProposal } from './query.ts'

/** The task list of a proposal: what is left, and whether it is in. */
export default function ProposalPage() {
  const { reference = '' } = useParams()
  const query = usePageQuery(proposalQuery, { reference })
  const proposal = query.data?.proposal
  const changes = useChanges('proposal', proposal?.id, query.reload)
  useTitle(proposal ? `Proposal ${proposal.reference}` : undefined)
  if (!query.data) return <Unready query={query} what="the proposal" />
  if (!proposal) return <NotFound />
  const { inside, challenge } = proposal
  const { response } = modeRules[modeOf(challenge.mode)]
  return (
    <>
      <ChangeLine {...changes} />
      <Docket
        reference={proposal.reference}
        tag={<Status of="proposal" is={proposal.state} />}
        who={
          <>
            {proposal.supplier.name}, to {challenge.force.name}
          </>
        }
        next={
          challenge.closesAt ? (
            <>
              {response === 'proposal' ? 'Proposals' : 'Responses'} close <Deadline at={challenge.closesAt} />
            </>
          ) : undefined
        }
        facts={[
          {
            label: 'Challenge',
            value: (
              <Link className="govuk-link" to={paths.challenge(challenge.reference)}>
                {challenge.reference} {challenge.title}
              </Link>
            ),
          },
        ]}
      />
      <h1 className="govuk-heading-l">
        {inside ? `Your ${response}` : `The ${response} of ${proposal.supplier.name}`}
      </h1>
      {proposal.asksUs ? <PartnerAnswer proposal={proposal} after={query.reload} /> : null}
      {inside ? <OwnSide proposal={proposal} inside={inside} reload={query.reload} /> : null}
      {!inside && !proposal.asksUs ? <ForceSide proposal={proposal} /> : null}
      <ProposalPath proposal={proposal} />
      <FromThisProposal proposal={proposal} />
    </>
  )
}

/** What grew from it; a response to a market engagement may be followed up too, by the force. */
function FromThisProposal({ proposal: { id, state, supplier, inside, challenge } }: { proposal: ShownProposal }) {
  const { sealed } = modeRules[modeOf(challenge.mode)]
  const followsUp = !sealed && state === 'submitted' && challenge.state === 'decided' && !inside
  const mayGrow = state === 'accepted' || followsUp
  const ours = challenge.partnerships.filter(({ parties }) =>
    parties.some(({ organisation }) => organisation.id === supplier.id),
  )
  return (
    <Grown
      partnerships={ours}
      accepted={mayGrow && (!inside || inside.isSupplier) ? [{ proposalId: id, supplier }] : []}
    />
  )
}
