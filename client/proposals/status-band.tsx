import { Link } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import { paths } from '../paths.ts'
import { InsetText } from '../ui/text-blocks.tsx'
import { Deadline, Stamp } from '../ui/time.tsx'
import type { ShownProposal } from './query.ts'

/** Whether it is in: always the first thing on every page of a proposal. */
export function StatusBand({ proposal }: { proposal: ShownProposal }) {
  const { state, submittedVersion, submittedAt, reference, challenge, endedAt } = proposal
  const { response } = modeRules[modeOf(challenge.mode)]
  const closes = challenge.closesAt ? (
    <>
      {' '}
      {response === 'proposal' ? 'Proposals' : 'Responses'} close <Deadline at={challenge.closesAt} />
    </>
  ) : null
  if (state === 'withdrawn') return <InsetText>Withdrawn. Nobody outside your team reads it any more.</InsetText>
  if (endedAt) return <InsetText>The challenge went on without this proposal. It was not opened.</InsetText>
  if (submittedVersion === 0)
    return (
      <div className="cb-not-in">
        <strong>Not submitted.</strong>
        {closes}
      </div>
    )
  return (
    <InsetText>
      <strong>Submitted</strong>, version {submittedVersion}
      {submittedAt ? (
        <>
          , at <Stamp at={submittedAt} />
        </>
      ) : null}
      .{' '}
      <Link className="govuk-link" to={paths.proposalReceipt(reference, String(submittedVersion))}>
        Receipt
      </Link>
      . {state === 'submitted' ? closes : null}
    </InsetText>
  )
}
