import { type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'
import { SignFeedback } from './sign-feedback.tsx'

type Shown = { challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }
type Draft = Pick<ShownEvaluation['feedback'][number], 'signedBy' | 'maySign'>

/** Where what is written is on its way to being signed, in words. */
export function signingOf({ signedBy, maySign }: Draft): string {
  if (signedBy) return `Signed by ${signedBy}`
  return maySign ? 'You have not signed it' : 'Somebody else signs it'
}

/** For the others of the panel: what waits for a second person, and what they have signed. */
export function ToSign({ challenge, evaluation, reload }: Shown) {
  const { candidates, feedback, advantages } = evaluation
  const waits = feedback.some(({ maySign }) => maySign) || advantages?.maySign === true
  return (
    <>
      {feedback.length > 0 ? (
        <ul className="govuk-list">
          {feedback.map((draft) => {
            const candidate = candidates.find(({ proposalId }) => proposalId === draft.proposalId)
            return candidate ? (
              <li key={draft.proposalId}>
                {nameOf(candidate)}: {signingOf(draft)}
              </li>
            ) : null
          })}
          {advantages?.accepted.length ? <li>What was done better: {signingOf(advantages)}</li> : null}
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
