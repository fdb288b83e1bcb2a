import { Link, useSearchParams } from 'react-router'
import { repeatedTexts } from '../../schema/feedback-checks.ts'
import { paths, withQuery } from '../paths.ts'
import { many } from '../time.ts'
import { LinkButton } from '../ui/button.tsx'
import { type Task, TaskList } from '../ui/task-list.tsx'
import { NotificationBanner, WarningText } from '../ui/text-blocks.tsx'
import { DecisionForm } from './decision-form.tsx'
import { FeedbackBuilder } from './feedback-builder.tsx'
import { FindingsForm } from './findings-form.tsx'
import { EvaluationFrame } from './frame.tsx'
import { type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'
import { SignFeedback } from './sign-feedback.tsx'

type Shown = { challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }

/** Who, why, and is everybody told properly? The decision itself is offered only when nothing is missing. */
export default function Decision() {
  const [address] = useSearchParams()
  const proposal = address.get('proposal')
  return (
    <EvaluationFrame
      title="Decision and feedback"
      current="decision"
      instead={({ challenge, reload }) =>
        challenge.actions.includes('decide') ? <FindingsForm challenge={challenge} reload={reload} /> : null
      }
    >
      {(shown) => {
        const candidate = shown.evaluation.candidates.find(({ reference }) => reference === proposal)
        if (shown.evaluation.stage === 'decided') return <Released challenge={shown.challenge} />
        if (candidate && mayWrite(shown.evaluation))
          return <FeedbackBuilder key={candidate.proposalId} candidate={candidate} {...shown} />
        return <Checklist {...shown} />
      }}
    </EvaluationFrame>
  )
}

function Released({ challenge }: { challenge: EvaluatedChallenge }) {
  return (
    <>
      <NotificationBanner kind="success">
        <p className="govuk-notification-banner__heading">Decided. Every supplier has its feedback.</p>
      </NotificationBanner>
      <LinkButton to={paths.challengeOutcome(challenge.reference)}>See the public outcome</LinkButton>
    </>
  )
}

function Checklist({ challenge, evaluation, reload }: Shown) {
  const { stage, missing, candidates, feedback, decides } = evaluation
  if (!mayWrite(evaluation)) return <ToSign challenge={challenge} evaluation={evaluation} reload={reload} />
  const { reference } = challenge
  const isRanked = stage === 'ranked'
  const unagreed = missing.filter(({ code }) => code === 'NOT_AGREED').length
  const tasks: Task[] = [
    {
      title: 'Ranking frozen',
      state: isRanked ? 'done' : 'blocked',
      to: isRanked ? paths.challengeRanking(reference) : paths.challengeModeration(reference),
      ...(unagreed > 0 ? { hint: `${many(unagreed, 'cell')} not agreed` } : {}),
    },
    ...candidates.map((candidate): Task => {
      const draft = feedback.find(({ proposalId }) => proposalId === candidate.proposalId)
      const lacks = draft?.criteria.some(({ reason, strength, change }) => !reason || !(strength || change)) ?? true
      return {
        title: `Feedback: ${nameOf(candidate)}`,
        ...(draft ? { to: withQuery(paths.challengeDecision(reference), { proposal: candidate.reference }) } : {}),
        state: !draft ? 'blocked' : draft.isWritten ? (lacks ? 'started' : 'done') : 'empty',
        ...(draft ? { hint: hintOf(draft) } : {}),
      }
    }),
  ]
  return (
    <>
      {candidates.length > 0 ? <TaskList tasks={tasks} /> : <p className="govuk-body-l">No proposals came.</p>}
      <Repeated feedback={feedback} />
      <SignFeedback challenge={challenge} evaluation={evaluation} reload={reload} />
      {missing.length > 0 && missing.every(({ code }) => code === 'SECOND_PERSON') ? (
        <p className="govuk-body" role="status">
          The feedback waits for a second person: somebody of the panel or an admin of {challenge.force.name} who did
          not write it signs it on this page. They were told. The decision can be released after that.
        </p>
      ) : missing.length > 0 ? (
        <p className="govuk-body" role="status">
          {many(missing.length, 'thing')} missing. The decision can be released when nothing is.
        </p>
      ) : decides && challenge.actions.includes('decide') ? (
        <DecisionForm challenge={challenge} evaluation={evaluation} reload={reload} />
      ) : (
        <p className="govuk-body">
          Nothing is missing. An admin of {challenge.force.name} writes the outcome and releases the decision.{' '}
          <Link className="govuk-link" to={paths.challengeEvaluation(reference)}>
            Back to the overview
          </Link>
        </p>
      )}
    </>
  )
}

const mayWrite = ({ decides, part }: ShownEvaluation) => decides || part === 'moderator'

type Draft = ShownEvaluation['feedback'][number]

function hintOf({ isWritten, signedBy, maySign }: Draft): string {
  if (!isWritten) return 'Drafted from the agreed reasons'
  if (signedBy) return `Signed by ${signedBy}`
  return maySign ? 'You have not signed it' : 'Somebody else signs it'
}

/** For the others of the panel: what waits for a second person, and what they have signed. */
function ToSign({ challenge, evaluation, reload }: Shown) {
  const { candidates, feedback } = evaluation
  const waits = feedback.some(({ maySign }) => maySign)
  return (
    <>
      {feedback.length > 0 ? (
        <ul className="govuk-list">
          {feedback.map((draft) => {
            const candidate = candidates.find(({ proposalId }) => proposalId === draft.proposalId)
            return candidate ? (
              <li key={draft.proposalId}>
                {nameOf(candidate)}: {hintOf(draft)}
              </li>
            ) : null
          })}
        </ul>
      ) : null}
      <SignFeedback challenge={challenge} evaluation={evaluation} reload={reload} />
      {waits ? null : (
        <p className="govuk-body-l">
          {feedback.length > 0
            ? `Nothing to sign now. An admin of ${challenge.force.name} releases the decision.`
            : 'Nothing to sign yet. The moderator writes the feedback; you are told when it is there.'}
        </p>
      )}
    </>
  )
}

/** What many suppliers would read word for word tells none of them anything. It may be sent all the same. */
function Repeated({ feedback }: { feedback: ShownEvaluation['feedback'] }) {
  return repeatedTexts(feedback.filter(({ isWritten }) => isWritten)).map(({ text, proposals }) => (
    <WarningText key={text}>
      The same words go to {proposals} suppliers: “{text}”. Say to each what is true of its own proposal.
    </WarningText>
  ))
}
