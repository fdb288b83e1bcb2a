import type { HydratedDocument } from 'mongoose'
import type { ChallengeFields } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { hadAHand } from '../hands.ts'
import type { EvaluationFields } from '../model.ts'
import { openRankingAgain } from '../reopened-ranking.ts'
import { takeSignaturesBack } from '../signatures.ts'
import { turn } from '../turn.ts'

/**
 * Somebody declared a possible conflict, and it waits for a ruling. What they scored and agreed stays as it is, but no
 * ranking stands on it and nothing is signed by them until then. Only inside their own command.
 */
export async function holdBack(
  act: Act,
  challenge: ChallengeFields,
  evaluation: HydratedDocument<EvaluationFields>,
  of: { personId: string; proposalId: string },
): Promise<void> {
  const { challengeId, frozenAt } = evaluation
  await takeSignaturesBack({ challengeId, proposalId: of.proposalId, signedById: of.personId })
  if (frozenAt && (await hadAHand(challenge, of))) return openRankingAgain(act, evaluation, ruledFirst)
  await turn(evaluation)
}

const ruledFirst = 'Somebody of the panel declared a possible conflict, which is ruled on first.'
