import { type AcceptedAdvantages, tellsAdvantages } from '../../schema/evaluations.ts'
import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { firstOf } from '../platform/database.ts'
import { canSeeAdvantages } from './access.ts'
import { awaitsAdvantages } from './all-written.ts'
import { isSigned } from './completeness.ts'
import { eligibleOf } from './eligible.ts'
import { writes } from './feedback.ts'
import { Advantages } from './model-advantages.ts'
import type { EvaluationShown } from './queries.ts'

/** Which proposals are proposed to be accepted and what each did better, as it is written so far. */
export type AdvantagesDraft = {
  version: number
  isWritten: boolean
  accepted: AcceptedAdvantages[]
  signedBy: string | null
  signedAt: Date | null
  /** Whether the viewer may sign it now. */
  maySign: boolean
}

/**
 * For those who write it and, of what is written, for those who may sign it. Null where nobody would be told of it, and to
 * whoever may not read every proposal that is judged: what is accepted is compared with all the others.
 */
export async function advantagesDraftOf(act: Act, shown: EvaluationShown): Promise<AdvantagesDraft | null> {
  const { challenge, evaluation, candidates, open, part } = shown
  const isWriter = writes(act, shown)
  const judged = eligibleOf(
    evaluation,
    candidates.map(({ proposal }) => proposal),
  )
  if (!(isWriter || part) || !evaluation.frozenAt || !awaitsAdvantages(challenge, evaluation, judged)) return null
  if (!judged.every(({ _id }) => open.includes(_id))) return null
  const kept = await firstOf(Advantages, act, canSeeAdvantages, { challengeId: challenge._id })
  if (!isWriter && !kept) return null
  const { accepted = [], writtenById = null, signedById = null, signedAt = null } = kept ?? {}
  const [signer] = signedById ? await peopleByIds([signedById]) : []
  const isAnothers = writtenById !== null && writtenById !== act.viewer.personId
  const isTold = tellsAdvantages(accepted.length, judged.length)
  return {
    ...{ version: kept ? kept.version + 1 : 0, isWritten: kept !== null, accepted },
    ...{ signedBy: signedById ? shownName(signer) : null, signedAt },
    maySign: isTold && isAnothers && !isSigned({ writtenById, signedById }) && !evaluation.decidedAt,
  }
}
