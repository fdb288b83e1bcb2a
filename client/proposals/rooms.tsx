import { useViewer } from '../frame/viewer.tsx'
import { OpenThread } from '../threads/open-thread.tsx'
import type { Inside, ShownProposal } from './query.ts'

/** The rooms of a proposal's own side: its team's, and one that stays among partners for ever. */
export function OwnRooms({ proposal, inside }: { proposal: ShownProposal; inside: Inside }) {
  const { organisation } = useViewer()
  const mayWrite = organisation?.role === 'admin' || organisation?.role === 'editor'
  if (!mayWrite || proposal.state === 'withdrawn') return null
  const isConsortium = inside.partners.some(({ confirmedAt }) => confirmedAt)
  return (
    <section aria-labelledby="rooms">
      <h2 className="govuk-heading-m" id="rooms">
        Talk about it
      </h2>
      <p className="govuk-body cb-reading">
        The room of this proposal is your side’s alone until {proposal.challenge.force.name} may talk with you. It never
        reads what was said before it came in.
      </p>
      <div className="govuk-button-group">
        <OpenThread kind="proposal" subject={proposal.id}>
          Go to the proposal’s room
        </OpenThread>
        {isConsortium ? (
          <OpenThread kind="consortium" subject={proposal.id}>
            Go to the partners’ own room
          </OpenThread>
        ) : null}
      </div>
    </section>
  )
}
