import { Link } from 'react-router'
import { modeRules } from '../../../schema/challenges.ts'
import { useViewer } from '../../frame/viewer.tsx'
import { paths } from '../../paths.ts'
import { shortTime } from '../../time.ts'
import { useNow } from '../../ui/now.ts'
import { Paragraphs } from '../../ui/paragraphs.tsx'
import { Tag } from '../../ui/tag.tsx'
import { InsetText, StopBand } from '../../ui/text-blocks.tsx'
import { Time } from '../../ui/time.tsx'
import { ContinuedBy } from '../continued-by.tsx'
import type { ShownChallenge } from './query.ts'
import { isTaking, modeOf, stageOf } from './stage.ts'
import { partOf } from './viewer-part.ts'

/** What a reader must know before the text: that it was withdrawn, decided, closed, or is only a draft. */
export function Bands({ challenge }: { challenge: ShownChallenge }) {
  const { reference, state, force, closesAt, continues } = challenge
  const stage = stageOf(challenge, useNow())
  const { scored } = modeRules[modeOf(challenge.mode)]
  return (
    <>
      {state === 'withdrawn' ? <Withdrawn challenge={challenge} /> : null}
      {stage === 'draft' ? (
        <InsetText>
          Draft. Only {[force, ...challenge.coOwners].map(({ name }) => name).join(' and ')} can see this.
        </InsetText>
      ) : null}
      {stage === 'closed' && closesAt ? (
        <InsetText>
          Closed at <Time at={closesAt} />. Nothing more can be sent.
        </InsetText>
      ) : null}
      {state === 'decided' ? (
        <InsetText>
          <p>
            {!scored
              ? 'What was found:'
              : challenge.outcome === 'partnership'
                ? 'Decided: a partnership forms.'
                : 'Decided: no partnership.'}{' '}
            {challenge.outcomeReason}
          </p>
          <Link className="govuk-link" to={paths.challengeOutcome(reference)}>
            Read the outcome and what was learnt
          </Link>
        </InsetText>
      ) : null}
      <ContinuedBy challenge={challenge} />
      {continues ? (
        <p className="govuk-body">
          It continues{' '}
          <Link className="govuk-link" to={paths.challenge(continues.reference)}>
            {continues.reference}: {continues.title}
          </Link>
        </p>
      ) : null}
    </>
  )
}

const Withdrawn = ({
  challenge: { reference, withdrawnAt, withdrawnReason, force },
}: {
  challenge: ShownChallenge
}) => (
  <StopBand title={`${force.name} withdrew this challenge${withdrawnAt ? ` at ${shortTime(withdrawnAt)}` : ''}`}>
    <Paragraphs text={withdrawnReason ?? 'No reason was recorded.'} />
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.challengeOutcome(reference)}>
        Read how it ended
      </Link>
    </p>
  </StopBand>
)

/** To the force that owns it: what it cannot read, and until when. */
export function SealedBox({ challenge }: { challenge: ShownChallenge }) {
  const stage = stageOf(challenge, useNow())
  const { sealed, response } = modeRules[modeOf(challenge.mode)]
  const isOwner = partOf(useViewer(), challenge.force) === 'owner'
  if (!isOwner || !sealed || !challenge.closesAt || !(isTaking(stage) || stage === 'closed')) return null
  return (
    <div className="cb-sealed">
      <p className="govuk-body">
        <strong>{response === 'proposal' ? 'Proposals' : 'Responses'} are sealed.</strong>{' '}
        {stage === 'closed'
          ? 'Two of your panel open them together. Until then nobody can read them or learn who sent them.'
          : `You can read none of them, nor who sent them, until ${shortTime(challenge.closesAt)}.`}
      </p>
    </div>
  )
}

/** To a supplier: how far its own side is. "Not submitted" stays in sight until it is. */
export function OwnMark({ challenge: { ownProposal, mode, force, closesAt } }: { challenge: ShownChallenge }) {
  const { response, sealed } = modeRules[modeOf(mode)]
  const now = useNow()
  const over = closesAt ? new Date(closesAt) <= now : false
  if (!ownProposal) return null
  const isIn = ownProposal.state !== 'draft'
  return (
    <p className="govuk-body">
      <Tag colour={isIn ? 'green' : 'amber'}>{isIn ? 'Submitted' : 'Not submitted'}</Tag> Your{' '}
      <Link className="govuk-link" to={paths.proposal(ownProposal.reference)}>
        {response}
      </Link>{' '}
      {isIn
        ? `is in.${sealed && !over ? ' It is sealed until the close.' : ''}`
        : over
          ? `was not submitted before the close, so ${force.name} does not see it.`
          : `is a draft. ${force.name} cannot see it until you submit it${sealed ? ' and the challenge closes' : ''}.`}
    </p>
  )
}
