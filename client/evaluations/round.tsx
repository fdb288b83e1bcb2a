import { useNavigate } from 'react-router'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { ConfirmPage } from '../ui/confirm-page.tsx'
import { closeRound, lockScores, recallScores } from './commands.ts'
import type { EvaluatedChallenge, ShownEvaluation } from './query.ts'

type Shown = { challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }

/** Says that one's scores are done. */
export function LockScores({ challenge, evaluation, reload }: Shown) {
  const back = useBack(challenge)
  const waiting = evaluation.progress.filter(({ part, lockedAt, isYou }) => part === 'evaluator' && !lockedAt && !isYou)
  return (
    <ConfirmPage
      isWithin
      title="Lock my scores?"
      verb="Lock my scores"
      back={{ to: back.to, words: 'Not yet' }}
      send={() => command(lockScores, { challenge: challenge.id })}
      after={() => {
        reload()
        back.go()
      }}
    >
      <p className="govuk-body">
        {waiting.length > 0
          ? 'You can recall them, with a reason, until the last of you has locked. Nobody sees them before.'
          : 'You are the last: the round closes once each proposal has an evaluator, and all of you see all scores at once. Nothing can be recalled then.'}
      </p>
    </ConfirmPage>
  )
}

/** Takes one's lock back, with a reason. */
export function RecallScores({ challenge, reload }: Shown) {
  const back = useBack(challenge)
  return (
    <ConfirmPage
      isWithin
      title="Recall my scores?"
      verb="Recall my scores"
      back={{ to: back.to, words: 'Leave them locked' }}
      reason={{ label: 'Why' }}
      send={(reason) => command(recallScores, { challenge: challenge.id, reason })}
      after={() => {
        reload()
        back.go()
      }}
    >
      <p className="govuk-body">You can change them and lock again. That you did, and why, stays on the record.</p>
    </ConfirmPage>
  )
}

/** Ends the scoring without those who have not locked, or where nobody is left to score. */
export function CloseRound({ challenge, evaluation, reload }: Shown) {
  const back = useBack(challenge)
  const waiting = evaluation.progress.filter(({ part, lockedAt }) => part === 'evaluator' && !lockedAt)
  return (
    <ConfirmPage
      isWithin
      title="Close the round?"
      verb="Close the round"
      back={{ to: back.to, words: waiting.length > 0 ? 'Wait for them' : 'Leave it open' }}
      reason={{ label: 'Why' }}
      send={(reason) => command(closeRound, { challenge: challenge.id, reason })}
      after={() => {
        reload()
        back.go()
      }}
    >
      <p className="govuk-body">
        {waiting.length > 0
          ? `Not locked: ${waiting.map(({ name }) => name).join(', ')}. What they scored so far counts as it stands, and`
          : 'Nobody on the panel has anything left to score. From then on'}{' '}
        nobody can score any more. The reason stays on the record.
      </p>
    </ConfirmPage>
  )
}

function useBack({ reference }: EvaluatedChallenge) {
  const navigate = useNavigate()
  const to = paths.challengeEvaluation(reference)
  return { to, go: () => void navigate(to) }
}
