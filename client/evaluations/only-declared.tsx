import { paths } from '../paths.ts'
import { LinkButton } from '../ui/button.tsx'
import type { EvaluatedChallenge, ShownEvaluation } from './query.ts'

/** Why not all proposals are listed, and the way to declare for the others while that helps. */
export function OnlyDeclared({
  challenge,
  evaluation,
}: {
  challenge: EvaluatedChallenge
  evaluation: ShownEvaluation
}) {
  const mayDeclare = challenge.state === 'evaluating' && evaluation.candidates.some(({ declared }) => !declared)
  return (
    <>
      <p className="govuk-body">You see here the proposals that you declared for and have no conflict with.</p>
      {mayDeclare ? (
        <LinkButton look="secondary" to={paths.challengeConflicts(challenge.reference)}>
          Declare conflicts
        </LinkButton>
      ) : null}
    </>
  )
}
