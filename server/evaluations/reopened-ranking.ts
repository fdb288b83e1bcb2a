import type { HydratedDocument } from 'mongoose'
import type { Act } from '../platform/act.ts'
import { record } from '../platform/events.ts'
import { type EvaluationFields, evaluationFacts } from './model.ts'
import { chainOfChallenge } from './seats.ts'
import { takeSignaturesBack } from './signatures.ts'
import { turn } from './turn.ts'

/** A ranking that no longer follows from what is agreed is open again, and whatever was signed on it is signed anew. */
export async function openRankingAgain(
  act: Act,
  evaluation: HydratedDocument<EvaluationFields>,
  reason: string,
): Promise<void> {
  const { challengeId, frozenAt } = evaluation
  await turn(evaluation.set({ frozenAt: null, ranking: [] }))
  await takeSignaturesBack({ challengeId })
  if (frozenAt)
    await record(act, evaluationFacts, 'rankingReopened', challengeId, { reason }, chainOfChallenge(challengeId))
}
