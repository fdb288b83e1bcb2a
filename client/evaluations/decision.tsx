import { Link, useSearchParams } from 'react-router'
import { tellsAdvantages } from '../../schema/evaluations.ts'
import { repeatedTexts } from '../../schema/feedback-checks.ts'
import { paths, withQuery } from '../paths.ts'
import { many } from '../time.ts'
import { LinkButton } from '../ui/button.tsx'
import { type Task, TaskList } from '../ui/task-list.tsx'
import { NotificationBanner, WarningText } from '../ui/text-blocks.tsx'
import { AdvantagesBuilder } from './advantages-builder.tsx'
import { DecisionForm } from './decision-form.tsx'
import { FeedbackBuilder } from './feedback-builder.tsx'
import { FindingsForm } from './findings-form.tsx'
import { EvaluationFrame } from './frame.tsx'
import { advantagesPath, type EvaluatedChallenge, eligible, judged, nameOf, type ShownEvaluation } from './query.ts'
import { SignFeedback } from './sign-feedback.tsx'
import { signingOf, ToSign } from './to-sign.tsx'

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
        const { advantages } = shown.evaluation
        if (address.get('step') === 'advantages' && advantages && mayWrite(shown.evaluation))
          return <AdvantagesBuilder draft={advantages} {...shown} />
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
  // A price is explained by its sum.
  const scoredByPeople = judged(evaluation)
  const unagreed = missing.filter(({ code }) => code === 'NOT_AGREED').length
  const tasks: Task[] = [
    {
      title: 'Ranking frozen',
      state: isRanked ? 'done' : 'blocked',
      to: isRanked ? paths.challengeRanking(reference) : paths.challengeModeration(reference),
      ...(unagreed > 0 ? { hint: `${many(unagreed, 'cell')} not agreed` } : {}),
    },
    ...candidates.map((candidate): Task => {
      if (candidate.isEligible === false) return ineligibleTask(reference, candidate, evaluation.findings)
      const draft = feedback.find(({ proposalId }) => proposalId === candidate.proposalId)
      const toExplain = draft?.criteria.filter(({ criterionId }) => scoredByPeople.some(({ id }) => id === criterionId))
      const lacks = toExplain?.some(({ reason, strength, change }) => !reason || !(strength || change)) ?? true
      return {
        title: `Feedback: ${nameOf(candidate)}`,
        ...(draft ? { to: withQuery(paths.challengeDecision(reference), { proposal: candidate.reference }) } : {}),
        state: !draft ? 'blocked' : draft.isWritten ? (lacks ? 'started' : 'done') : 'empty',
        ...(draft ? { hint: draft.isWritten ? signingOf(draft) : 'Drafted from the agreed reasons' } : {}),
      }
    }),
    ...advantagesTask(reference, evaluation),
  ]
  return (
    <>
      {candidates.length > 0 ? <TaskList tasks={tasks} /> : <p className="govuk-body-l">No proposals came.</p>}
      <Repeated feedback={feedback} />
      <SignFeedback challenge={challenge} evaluation={evaluation} reload={reload} />
      {missing.some(({ code }) => code === 'CONFLICT') ? (
        <p className="govuk-body" role="status">
          You declared a conflict here, so another admin of {challenge.force.name} releases the decision.
        </p>
      ) : missing.some(({ code }) => code === 'DECLARE_FIRST') ? (
        <p className="govuk-body" role="status">
          <Link className="govuk-link" to={paths.challengeConflicts(reference)}>
            Declare first
          </Link>{' '}
          whether anything keeps you from judging each proposal.
        </p>
      ) : missing.length > 0 && missing.every(({ code }) => code === 'SECOND_PERSON') ? (
        <p className="govuk-body" role="status">
          The feedback waits for a second person: somebody of the panel or an admin of {challenge.force.name} who did
          not write it signs it on this page.{' '}
          {isUnsaid(evaluation)
            ? 'They are told once it is written what was done better.'
            : 'They were told. The decision can be released after that.'}
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

/** Whether it is still to be said whom to accept, nobody being an answer, or what one of them did better. */
function isUnsaid(evaluation: ShownEvaluation): boolean {
  const { advantages } = evaluation
  if (!advantages) return false
  const isTold = tellsAdvantages(advantages.accepted.length, eligible(evaluation).length)
  return !advantages.isWritten || (isTold && advantages.accepted.some((one) => !one.advantages))
}

/** Where somebody may be declined beside an award: what they are told of it. */
function advantagesTask(reference: string, evaluation: ShownEvaluation): Task[] {
  const { advantages } = evaluation
  if (!advantages) return []
  const { isWritten, accepted } = advantages
  const isTold = tellsAdvantages(accepted.length, eligible(evaluation).length)
  const nothingTold = accepted.length === 0 ? 'Nobody is proposed to be accepted' : 'All are proposed to be accepted'
  const hint = isTold ? signingOf(advantages) : nothingTold
  return [
    {
      title: 'What was done better',
      to: advantagesPath(reference),
      state: !isWritten ? 'empty' : isUnsaid(evaluation) ? 'started' : 'done',
      hint: isWritten ? hint : 'Whom to accept, and what the others are told of it',
    },
  ]
}

/** What is not judged needs no feedback but its reason; it is settled, or the decision waits for it. */
const ineligibleTask = (
  reference: string,
  candidate: ShownEvaluation['candidates'][number],
  findings: ShownEvaluation['findings'],
): Task => {
  const waits = findings.some(
    ({ proposalId, state }) => proposalId === candidate.proposalId && (state === 'waiting' || state === 'answered'),
  )
  return {
    title: `Not judged: ${nameOf(candidate)}`,
    to: paths.challengeEligibility(reference),
    state: waits ? 'started' : 'done',
    hint: waits ? 'Its supplier may answer, or did: the decision waits' : 'Found ineligible: it is told the reason',
  }
}

const mayWrite = ({ decides, part }: ShownEvaluation) => decides || part === 'moderator'

/** What many suppliers would read word for word tells none of them anything. It may be sent all the same. */
function Repeated({ feedback }: { feedback: ShownEvaluation['feedback'] }) {
  return repeatedTexts(feedback.filter(({ isWritten }) => isWritten)).map(({ text, proposals }) => (
    <WarningText key={text}>
      The same words go to {proposals} suppliers: “{text.replace(/\.$/, '')}”. Say to each what is true of its own
      proposal.
    </WarningText>
  ))
}
