import { useLocation } from 'react-router'
import { modeRules } from '../../../schema/modes.ts'
import { useViewer } from '../../frame/viewer.tsx'
import { paths, withQuery } from '../../paths.ts'
import { many } from '../../time.ts'
import { ButtonGroup, LinkButton } from '../../ui/button.tsx'
import { useNow } from '../../ui/now.ts'
import type { ShownChallenge } from './query.ts'
import { isTaking, modeOf, type Stage, stageOf } from './stage.ts'
import { partOf } from './viewer-part.ts'

type Step = { to: string; words: string }

/** The one thing that this viewer does next with the challenge, or nothing. */
export function useFirstStep(challenge: ShownChallenge): Step | null {
  const viewer = useViewer()
  const stage = stageOf(challenge, useNow())
  const { pathname } = useLocation()
  const part = partOf(viewer, challenge.force)
  if (part === 'visitor')
    return isTaking(stage)
      ? { to: withQuery(paths.signIn(), { back: pathname }), words: 'Sign in to propose or ask' }
      : null
  return part === 'owner' ? ownerStep(challenge, stage) : otherStep(challenge, stage, part, viewer.organisation?.role)
}

function ownerStep({ reference, actions, waitingQuestions }: ShownChallenge, stage: Stage): Step | null {
  const waiting = waitingQuestions.length
  if (stage === 'draft') return { to: paths.challengeEdit(reference), words: 'Go on writing' }
  if (actions.includes('unseal')) return { to: paths.challengeOpening(reference), words: 'Open the proposals' }
  if (isTaking(stage) && waiting > 0)
    return {
      to: withQuery(paths.challengeQuestions(reference), { show: 'waiting' }),
      words: `Answer ${many(waiting, 'question')}`,
    }
  return stage === 'evaluating' ? { to: paths.challengeEvaluation(reference), words: 'Go to the evaluation' } : null
}

function otherStep(
  challenge: ShownChallenge,
  stage: Stage,
  part: ReturnType<typeof partOf>,
  role: string | undefined,
): Step | null {
  const { reference, actions, sameProblems } = challenge
  if (part === 'supplier' && stage === 'asking')
    return { to: withQuery(paths.challengeQuestions(reference), { ask: 'yes' }), words: 'Ask a question' }
  if (part === 'force' && (actions.includes('addSameProblem') || sameProblems.some(({ isOurs }) => isOurs)))
    return {
      to: paths.challengeSameProblem(reference),
      words: sameProblems.some(({ isOurs }) => isOurs) ? 'Change what we said' : 'We have this problem too',
    }
  // Signed in, and acting for nobody yet: the desk says how to begin.
  if (part === 'other')
    return isTaking(stage) ? { to: paths.desk(), words: 'Join or register to propose or ask' } : null
  return part === 'charter' ? charterStep(challenge, role) : null
}

/** Charter managers bring together what waits for an answer. */
function charterStep({ reference, curation, state }: ShownChallenge, role: string | undefined): Step | null {
  if (role !== 'admin' && role !== 'editor') return null
  if (curation) return { to: paths.curation(curation.reference), words: `Go to curation ${curation.reference}` }
  return state === 'open' || state === 'evaluating'
    ? { to: withQuery(paths.newCuration(), { of: reference }), words: 'Start a curation' }
    : null
}

/** The same step as a button: at the top where there is room, under the thumb on a phone. */
export function FirstStep({ challenge }: { challenge: ShownChallenge }) {
  const step = useFirstStep(challenge)
  const propose = useProposeStep(challenge)
  if (!propose) return step ? <LinkButton to={step.to}>{step.words}</LinkButton> : null
  return (
    <ButtonGroup>
      <LinkButton to={propose.to}>{propose.words}</LinkButton>
      {step ? (
        <LinkButton to={step.to} look="secondary">
          {step.words}
        </LinkButton>
      ) : null}
    </ButtonGroup>
  )
}

/** For a supplier: its proposal, begun or not, while the challenge takes any or afterwards. */
function useProposeStep(challenge: ShownChallenge): Step | null {
  const part = partOf(useViewer(), challenge.force)
  const stage = stageOf(challenge, useNow())
  const { response } = modeRules[modeOf(challenge.mode)]
  if (part !== 'supplier') return null
  if (challenge.ownProposal)
    return { to: paths.proposal(challenge.ownProposal.reference), words: `Go to your ${response}` }
  return isTaking(stage) ? { to: paths.startProposal(challenge.reference), words: `Start a ${response}` } : null
}
