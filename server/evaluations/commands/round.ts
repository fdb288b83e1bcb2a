import type { HydratedDocument } from 'mongoose'
import { roundInput, roundWithReasonInput } from '../../../schema/evaluations.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demand, Refusal } from '../../platform/refusal.ts'
import { filter } from '../../platform/rule.ts'
import { openedProposals } from '../../proposals/queries.ts'
import { isOwnScore } from '../access.ts'
import { unscoredCells } from '../completeness.ts'
import { toScoreOf } from '../eligible.ts'
import { type EvaluationFields, evaluationFacts, Score, Seat, type SeatFields } from '../model.ts'
import { workOutPrices } from '../prices.ts'
import { chainOfChallenge, challengeOfPanel, evaluationOf, ownSeat, readableTo } from '../seats.ts'
import { turn } from '../turn.ts'
import { waitsForEvaluator } from '../without-evaluator.ts'
import { demandModerator } from './moderator.ts'
import { seatToScore } from './scores.ts'

/** Says that one's scores are done. With the last evaluator's the round is closed, and all scores are shown at once. */
export const lockScores = command(roundInput, async (act, { challengeId }): Promise<SeatFields> => {
  const challenge = await challengeOfPanel(act, challengeId)
  const { seat, evaluation } = await seatToScore(act, challenge)
  await demandComplete(act, challenge, evaluation, seat)

  await seat.set({ lockedAt: act.now }).save()
  await turn(evaluation)
  const chain = chainOfChallenge(challengeId)
  await record(act, evaluationFacts, 'scoresLocked', challengeId, { personId: seat.personId }, chain)
  await closeIfAllLocked(act, challenge, evaluation)
  return seat.toObject()
})

async function demandComplete(
  act: Act,
  challenge: ChallengeFields,
  evaluation: EvaluationFields,
  seat: SeatFields,
): Promise<void> {
  const proposals = toScoreOf(evaluation, await openedProposals(act, challenge._id))
  const scores = await Score.find({ $and: [{ challengeId: challenge._id }, filter(isOwnScore, act)] }).lean()
  const missing = unscoredCells(challenge.content.choosing.criteria, proposals, seat, scores)
  if (missing.length === 0) return
  const message = missing.length === 1 ? 'One thing is missing.' : `${missing.length} things are missing.`
  throw new Refusal('NOT_COMPLETE', message, missing)
}

/**
 * With the last evaluator's lock the round is over; so it is when the last who had not locked leaves. It stays open for a
 * proposal that no evaluator may score: once it is closed nobody else could be asked to.
 */
export async function closeIfAllLocked(
  act: Act,
  challenge: ChallengeFields,
  evaluation: HydratedDocument<EvaluationFields>,
): Promise<void> {
  if (!(await everybodyLocked(challenge))) return
  if (await waitsForEvaluator(act, challenge, evaluation)) return
  await close(act, challenge, evaluation, '')
}

async function everybodyLocked({ _id: challengeId, panel }: ChallengeFields): Promise<boolean> {
  const evaluators = panel.filter(({ part }) => part === 'evaluator').map(({ personId }) => personId)
  if (evaluators.length === 0) return false
  return (
    (await Seat.countDocuments({ challengeId, personId: { $in: evaluators }, lockedAt: { $ne: null } })) ===
    evaluators.length
  )
}

/** Every seat is written, so that a score saved at the same moment conflicts, and is refused when it is tried again. */
async function close(
  act: Act,
  challenge: ChallengeFields,
  evaluation: HydratedDocument<EvaluationFields>,
  reason: string,
): Promise<void> {
  const { challengeId } = evaluation
  await evaluation.set({ closedAt: act.now, closedReason: reason || null, reopenedFor: [] }).save()
  await Seat.updateMany({ challengeId }, { $inc: { saves: 1, version: 1 } })
  // What is not judged stays with who scored it: reinstated, it is scored as unseen as any other. So does what they have
  // to declare for again: whether they may judge it nobody knows.
  for (const seat of await Seat.find({ challengeId }).lean<SeatFields[]>()) {
    const proposalIds = readableTo(seat).filter((id) => !evaluation.ineligibleIds.includes(id))
    const shared = { challengeId, personId: seat.personId, sharedAt: null, proposalId: { $in: proposalIds } }
    await Score.updateMany(shared, { $set: { sharedAt: act.now } })
  }
  await record(act, evaluationFacts, 'roundClosed', challengeId, { reason }, chainOfChallenge(challengeId))
  await workOutPrices(act, challenge, evaluation)
}

/** Takes one's lock back, with a reason, while the round goes on. */
export const recallScores = command(roundWithReasonInput, async (act, { challengeId, reason }): Promise<SeatFields> => {
  const challenge = await challengeOfPanel(act, challengeId)
  const evaluation = await evaluationOf(act, challenge)
  demand(!evaluation.closedAt, 'ROUND_CLOSED', 'The round is closed: your colleagues have seen what you scored.')
  const seat = await ownSeat(act, challenge)
  demand(seat.lockedAt, 'NOT_LOCKED', 'Your scores are not locked.')

  await seat.set({ lockedAt: null }).save()
  await turn(evaluation)
  const said = { personId: seat.personId, reason }
  await record(act, evaluationFacts, 'scoresRecalled', challengeId, said, chainOfChallenge(challengeId))
  return seat.toObject()
})

/** Ends the round without those who have not locked, and where no evaluator is left. What they scored so far counts. */
export const closeRound = command(
  roundWithReasonInput,
  async (act, { challengeId, reason }): Promise<EvaluationFields> => {
    const challenge = await challengeOfPanel(act, challengeId)
    demandModerator(act, challenge)
    const evaluation = await evaluationOf(act, challenge)
    demand(!evaluation.closedAt, 'ROUND_CLOSED', 'The round is closed already.')

    await close(act, challenge, evaluation, reason)
    return evaluation.toObject()
  },
)
