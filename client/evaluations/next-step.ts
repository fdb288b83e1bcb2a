import { paths } from '../paths.ts'
import { many } from '../time.ts'
import { type EvaluatedChallenge, type ShownEvaluation, waitsForRuling } from './query.ts'

/** How far an evaluation is for who looks at it. */
export type Standing = {
  stage: string
  part?: string | null
  decides: boolean
  received: number
  declared: number
  /** Possible conflicts of one's own that somebody else has yet to rule on, and those of others that one rules on. */
  waits: number
  toRule: number
  scored: number
  toScore: number
  isLocked: boolean
  /** A worked example to score before anything else. */
  exampleWaits: boolean
  /** Other evaluators that have not locked. */
  waiting: number
  /** What others wrote for suppliers and one may sign. */
  toSign: number
}

export type NextStep = { words: string; to: string }

/** The same, read from a whole evaluation. */
export function standingOf(
  { workedExample }: Pick<EvaluatedChallenge, 'workedExample'>,
  { stage, part, decides, isLocked, candidates, progress, feedback, advantages, toRule }: ShownEvaluation,
): Standing {
  const own = progress.find(({ isYou }) => isYou)
  return {
    ...{ stage, part: part ?? null, decides, isLocked, received: candidates.length },
    exampleWaits: workedExample?.mayScore ?? false,
    ...{ declared: own?.declared ?? 0, waits: candidates.filter(waitsForRuling).length, toRule },
    scored: own?.scored ?? 0,
    toScore: own?.toScore ?? 0,
    waiting: progress.filter((one) => one.part === 'evaluator' && !one.lockedAt && !one.isYou).length,
    toSign: feedback.filter(({ maySign }) => maySign).length + (advantages?.maySign ? 1 : 0),
  }
}

/** Before the proposals are opened, and once all is over. */
export function stepAround(
  { reference, state }: { reference: string; state: string },
  standing: Standing & { mayConfirm: boolean; hasConfirmed: boolean; askedAs?: string | null },
): NextStep {
  if (standing.askedAs) return { words: 'Accept or decline', to: paths.challengePanel(reference) }
  if (state === 'draft') return { words: 'Nothing to do before it is published', to: paths.challengePanel(reference) }
  if (state === 'decided') return { words: 'See the outcome', to: paths.challengeOutcome(reference) }
  if (state === 'withdrawn') return { words: 'It ended without a decision', to: paths.challenge(reference) }
  if (standing.stage !== 'opening') return stepWithin(reference, standing)
  const to = paths.challengeOpening(reference)
  if (standing.mayConfirm) return { words: 'Open the proposals', to }
  if (standing.exampleWaits) return exampleFirst(reference)
  if (standing.hasConfirmed) return { words: 'Waiting for a second person to open the proposals', to }
  return { words: 'Nothing to do before the close', to }
}

/** Once the proposals are opened: what to do next, in a few words, and where. */
export function stepWithin(reference: string, standing: Standing): NextStep {
  const { stage, part, decides, received, declared } = standing
  const room = paths.challengeEvaluation(reference)
  const toDecide = { words: 'Write the feedback and decide', to: paths.challengeDecision(reference) }
  if (received === 0)
    return decides ? { ...toDecide, words: 'No proposals came: decide' } : { words: 'No proposals came', to: room }
  if (standing.exampleWaits && !standing.isLocked) return exampleFirst(reference)
  if (part && declared < received && stage !== 'decided')
    return { words: 'Declare conflicts', to: paths.challengeConflicts(reference) }
  if (standing.toRule > 0) return { words: 'Rule on a possible conflict', to: paths.challengePanel(reference) }
  if (stage === 'scoring') return whileScoring(room, standing)
  if (stage === 'moderation')
    return part === 'moderator'
      ? { words: 'Agree the scores', to: paths.challengeModeration(reference) }
      : { words: 'Waiting for the moderator', to: room }
  if (stage === 'decided') return { words: 'See the outcome', to: paths.challengeOutcome(reference) }
  if (standing.toSign > 0) return { ...toDecide, words: 'Read and sign the feedback' }
  return part === 'moderator' || decides ? toDecide : { words: 'Waiting for the decision', to: room }
}

const exampleFirst = (reference: string): NextStep => ({
  words: 'Score the example first',
  to: paths.challengeExample(reference),
})

function whileScoring(room: string, { part, isLocked, scored, toScore, waits, waiting }: Standing): NextStep {
  if (part === 'evaluator' && !isLocked && scored < toScore)
    return { words: `${scored} of ${toScore} scored`, to: room }
  if (part === 'evaluator' && !isLocked) return { words: waits > 0 ? notRuled : 'Lock your scores', to: room }
  if (waiting > 0) return { words: `Waiting for ${many(waiting, 'colleague')}`, to: room }
  if (!part) return { words: 'The panel is scoring', to: room }
  // All have locked, and it is open: something has no evaluator.
  return { words: part === 'moderator' ? 'Have another evaluator asked, or close the round' : nobodyLeft, to: room }
}

const nobodyLeft = 'Waiting for another evaluator, or for the moderator to close the round'
const notRuled = 'Waiting for a ruling on a possible conflict that you declared'
