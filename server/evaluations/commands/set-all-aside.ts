import type { HydratedDocument } from 'mongoose'
import type { ChallengeFields } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { setAgreedAside } from '../agreed-aside.ts'
import type { EvaluationFields } from '../model.ts'
import { setScoresAside } from '../set-aside.ts'
import { takeSignaturesBack, takeWritingBack } from '../signatures.ts'
import { setFindingsAside } from './findings-aside.ts'

/**
 * Somebody has a conflict with a proposal, as they declared or as it was ruled: whatever they had a hand in counts no
 * more, and is done anew without them. Only inside that command.
 */
export async function setAllAside(
  act: Act,
  challenge: ChallengeFields,
  evaluation: HydratedDocument<EvaluationFields>,
  { personId, proposalId }: { personId: string; proposalId: string },
): Promise<void> {
  const { challengeId } = evaluation
  await setFindingsAside(act, challenge, evaluation, { personId, proposalId })
  await setAgreedAside(act, challenge, evaluation, { personId, proposalId })
  await setScoresAside(act, { challengeId, personId, proposalId }, 'conflict')
  await takeSignaturesBack({ challengeId, proposalId, signedById: personId })
  await takeWritingBack({ challengeId, proposalId, writtenById: personId })
}
