import { Link } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import { useViewer } from '../frame/viewer.tsx'
import { paths } from '../paths.ts'
import { OpenThread } from '../threads/open-thread.tsx'
import { ProposalText } from './proposal-text.tsx'
import type { ShownProposal } from './query.ts'

/** To the force: what it says where nothing is scored, elsewhere where it is judged; and, once both may talk, their room. */
export function ForceSide({ proposal }: { proposal: ShownProposal }) {
  const { id, letter, supplier, challenge } = proposal
  const { organisation } = useViewer()
  const { scored, mayAward } = modeRules[modeOf(challenge.mode)]
  const isTeam = organisation?.slug === challenge.force.slug && organisation.role !== 'viewer'
  const mayTalk = challenge.state === 'decided' || (!mayAward && challenge.state !== 'withdrawn')
  return (
    <>
      {scored ? (
        <p className="govuk-body">
          Opened{letter ? ` as proposal ${letter}` : ''}. It is read and scored in{' '}
          <Link className="govuk-link" to={paths.challengeEvaluation(challenge.reference)}>
            the evaluation
          </Link>
          .
        </p>
      ) : (
        <>
          <p className="govuk-body">
            <Link className="govuk-link" to={paths.challengeResponses(challenge.reference)}>
              All responses
            </Link>
          </p>
          <ProposalText reference={proposal.reference} />
        </>
      )}
      {isTeam && mayTalk ? (
        <OpenThread kind="proposal" subject={id}>
          {`Talk with ${supplier.name}`}
        </OpenThread>
      ) : null}
    </>
  )
}
