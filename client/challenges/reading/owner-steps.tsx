import { Link } from 'react-router'
import { modeRules } from '../../../schema/modes.ts'
import { useViewer } from '../../frame/viewer.tsx'
import { paths, withQuery } from '../../paths.ts'
import { OpenThread } from '../../threads/open-thread.tsx'
import { Details } from '../../ui/text-blocks.tsx'
import { HelperResults } from '../draft/helper-results.tsx'
import { SealedBox } from './bands.tsx'
import type { ShownChallenge } from './query.ts'
import { modeOf } from './stage.ts'
import { isOfACoOwner, partOf } from './viewer-part.ts'

/** To the force that owns it: what is sealed, and the steps it may take now. */
export function OwnerSteps({ challenge }: { challenge: ShownChallenge }) {
  const viewer = useViewer()
  const isOwner = partOf(viewer, challenge.force) === 'owner'
  const reads = viewer.organisation?.role !== 'viewer'
  const steps = [...(reads ? responsesOf(challenge) : []), ...stepsOf(challenge)]
  return isOwner ? (
    <div className="cb-screen-only">
      <SealedBox challenge={challenge} />
      {steps.length > 0 ? (
        <ul className="cb-quiet-steps" aria-label="What your force can do with it">
          {steps.map(({ to, words }) => (
            <li key={to}>
              <Link className="govuk-link" to={to}>
                {words}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {challenge.helperResults.length > 0 ? (
        <Details summary="What the helper counted in this text">
          <p className="govuk-body">Only your force reads this. Suppliers see the text and not the checks.</p>
          <HelperResults results={challenge.helperResults} />
        </Details>
      ) : null}
      {challenge.state !== 'withdrawn' && reads ? (
        <OpenThread kind="challenge_discussion" subject={challenge.id}>
          Talk about it in your force
        </OpenThread>
      ) : null}
    </div>
  ) : isOfACoOwner(viewer, challenge.coOwners) ? (
    <CoOwnerSteps challenge={challenge} />
  ) : challenge.actions.includes('purge') ? (
    <p className="govuk-body cb-screen-only">
      <Link className="govuk-link" to={paths.challengePurge(challenge.reference)}>
        Remove words that must not stand here
      </Link>
    </p>
  ) : null
}

/** To a force that shares it: the draft, the questions that wait, the room, and what being co-owner means. */
const CoOwnerSteps = ({ challenge: { id, reference, state, force, mayWrite } }: { challenge: ShownChallenge }) => (
  <div className="cb-screen-only">
    <p className="govuk-body">
      Your force is co-owner. {force.name} publishes, answers and decides, and judges alone what is proposed.
    </p>
    <ul className="cb-quiet-steps" aria-label="What your force can do with it">
      {[
        ...(mayWrite ? [{ to: paths.challengeEdit(reference), words: 'Write in the draft' }] : []),
        ...(state === 'draft'
          ? []
          : [
              {
                to: withQuery(paths.challengeQuestions(reference), { show: 'waiting' }),
                words: 'Questions that wait',
              },
            ]),
        { to: paths.challengeCoOwnership(reference), words: 'Your co-ownership' },
      ].map(({ to, words }) => (
        <li key={to}>
          <Link className="govuk-link" to={to}>
            {words}
          </Link>
        </li>
      ))}
    </ul>
    {state !== 'withdrawn' ? (
      <OpenThread kind="challenge_discussion" subject={id}>
        {`Talk about it with ${force.name}`}
      </OpenThread>
    ) : null}
  </div>
)

/** Where nothing is sealed the force reads what comes from the first day on. */
const responsesOf = ({ reference, mode, state }: ShownChallenge) =>
  modeRules[modeOf(mode)].sealed || state === 'draft'
    ? []
    : [{ to: paths.challengeResponses(reference), words: 'Read the responses' }]

function stepsOf({
  reference,
  actions,
  state,
  mode,
  mayAnswerFoi,
  reviewStanding,
}: ShownChallenge): { to: string; words: string }[] {
  const step = (name: string, to: string, words: string) => (actions.includes(name) ? [{ to, words }] : [])
  return [
    ...(state === 'evaluating' && actions.includes('decide')
      ? [{ to: paths.challengeDecision(reference), words: 'Decide and give feedback' }]
      : []),
    ...step('amend', paths.challengeAmend(reference), 'Post an addendum'),
    ...step('moveDeadline', paths.challengeExtend(reference), 'Move a date later'),
    ...step('unseal', paths.challengeOpening(reference), 'Open the proposals'),
    ...(state !== 'draft' && (state !== 'open' || modeRules[modeOf(mode)].privateTalkBeforeClose)
      ? [{ to: paths.challengeDisclosures(reference), words: 'What some were told' }]
      : []),
    ...(modeRules[modeOf(mode)].scored && (state === 'open' || state === 'evaluating')
      ? [{ to: paths.challengePanel(reference), words: 'The panel' }]
      : []),
    ...(reviewStanding === 'not_needed'
      ? []
      : [{ to: paths.challengeReview(reference), words: 'The review of ethics, data and AI' }]),
    ...(mayAnswerFoi ? [{ to: paths.challengeFoi(reference), words: 'Freedom of information requests' }] : []),
    ...step('inviteCoOwner', paths.challengeCoOwners(reference), 'Co-owners'),
    ...step('withdraw', paths.challengeWithdraw(reference), 'Withdraw'),
    ...step('purge', paths.challengePurge(reference), 'Remove words that must not stand here'),
  ]
}
