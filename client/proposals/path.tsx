import type { PathStep } from '../../schema/proposals.ts'
import { Timetable } from '../ui/pictures/timetable.tsx'
import type { ShownProposal } from './query.ts'

const stepWords: Record<PathStep, string> = {
  started: 'Started',
  submitted: 'Submitted',
  reconfirmed: 'Confirmed after a material change',
  withdrawn: 'Withdrawn',
  opened: 'Opened',
  notCounted: 'Not counted: it was not confirmed after a material change',
  foundIneligible: 'Found ineligible',
  reinstated: 'Reinstated',
  clarificationAsked: 'Asked to make something clear',
  clarificationAnswered: 'Answered a question of the force',
  shortlisted: 'Shortlisted',
  accepted: 'Accepted',
  declined: 'Declined',
}

/** The way of a proposal from its start to its end, as dates on a line; what is still to come stands on it too. */
export function ProposalPath({ proposal: { path, challenge, decidedAt } }: { proposal: ShownProposal }) {
  if (path.length === 0) return null
  const isOver = path.some(({ step }) => step === 'withdrawn' || step === 'notCounted')
  return (
    <section aria-labelledby="path">
      <h2 className="govuk-heading-m" id="path">
        Its way
      </h2>
      <Timetable
        label="The way of this proposal"
        rows={[
          ...path.map(({ at, step, version }) => ({
            at,
            words: version && version > 1 ? `${stepWords[step]} again: version ${version}` : stepWords[step],
          })),
          ...(challenge.closesAt && !isOver ? [{ at: challenge.closesAt, words: 'The close' }] : []),
          ...(challenge.decisionDueAt && !decidedAt && !isOver
            ? [{ at: challenge.decisionDueAt, words: 'Decision expected' }]
            : []),
        ]}
      />
    </section>
  )
}
