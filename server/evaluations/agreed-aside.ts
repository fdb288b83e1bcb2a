import type { HydratedDocument } from 'mongoose'
import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { record } from '../platform/events.ts'
import { AgreedScore, type AgreedScoreFields, type EvaluationFields, evaluationFacts, Score } from './model.ts'
import { openRankingAgain } from './reopened-ranking.ts'
import { chainOfChallenge } from './seats.ts'

type Of = { personId: string; proposalId?: string }

/**
 * Takes back what the panel agreed with somebody who says now that they have a conflict: what they agreed themselves, and
 * what rests on a score of theirs. It is agreed anew without them, and a frozen ranking is open again. What was agreed
 * stays in the record. Done before their scores are set aside, inside the same command.
 */
export async function setAgreedAside(
  act: Act,
  { content }: ChallengeFields,
  evaluation: HydratedDocument<EvaluationFields>,
  { personId, ...which }: Of,
): Promise<void> {
  const { challengeId } = evaluation
  const theirs = await Score.find({ challengeId, personId, ...which, sharedAt: { $ne: null } }).lean()
  const restsOn = (cell: { proposalId: string; criterionId: string }) =>
    theirs.some(({ proposalId, criterionId }) => proposalId === cell.proposalId && criterionId === cell.criterionId)
  // The score of a price is a sum: nobody agreed it.
  const prices = content.choosing.criteria.flatMap(({ id, price }) => (price ? [id] : []))
  const agreed = await AgreedScore.find({ challengeId, ...which, criterionId: { $nin: prices } }).lean<
    AgreedScoreFields[]
  >()
  const taken = agreed.filter((cell) => cell.agreedById === personId || restsOn(cell))
  if (taken.length === 0) return
  await AgreedScore.deleteMany({ _id: { $in: taken.map(({ _id }) => _id) } })
  const cells = taken.map(({ proposalId, criterionId, score }) => ({ proposalId, criterionId, score }))
  const chain = chainOfChallenge(challengeId)
  await record(act, evaluationFacts, 'agreementSetAside', challengeId, { personId, cells }, chain)
  await openRankingAgain(act, evaluation, 'Somebody of the panel has a conflict, so it is agreed anew without them.')
}
