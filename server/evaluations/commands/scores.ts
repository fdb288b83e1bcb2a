import { saveScoreInput } from '../../../schema/evaluations.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandLooked, newIn } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandCurrent } from '../../platform/refusal.ts'
import { filter } from '../../platform/rule.ts'
import { isOwnScore } from '../access.ts'
import { demandEligible, toScoreOf } from '../eligible.ts'
import { demandJudged } from '../judged.ts'
import { evaluationFacts, Score, type ScoreFields } from '../model.ts'
import { challengeOfPanel, demandDeclared, evaluationOf, ownSeat, partOf } from '../seats.ts'
import { demandExampleScored } from './example.ts'

/**
 * Keeps what an evaluator thinks of one criterion of one proposal, as they type it: theirs alone until the round closes.
 * Version 0 is one that was never saved.
 */
export const saveScore = command(saveScoreInput, async (act, { version, looked, ...input }): Promise<ScoreFields> => {
  const challenge = await challengeOfPanel(act, input.challengeId)
  const { seat, evaluation } = await seatToScore(act, challenge)
  await demandExampleScored(act, challenge)
  demandDeclared(seat, input.proposalId)
  demandEligible(evaluation, input.proposalId)
  demand(
    toScoreOf(evaluation, [{ _id: input.proposalId }]).length > 0,
    'ROUND_CLOSED',
    'The round on this proposal is closed. What you scored counts as it stands.',
  )
  demandJudged(challenge, input.criterionId)
  const { challengeId, proposalId, criterionId } = input
  const kept = await Score.findOne({ $and: [{ challengeId, proposalId, criterionId }, filter(isOwnScore, act)] })
  demandCurrent({ version: kept ? kept.version + 1 : 0 }, version, kept && shown(kept))
  const { reason, privateNote } = input
  demandLooked(newIn({ reason, privateNote }, kept && shown(kept)), looked)

  const { personId, forceId } = seat
  const score = kept ?? new Score({ _id: newId(), personId, forceId })
  await score.set({ ...input, savedAt: act.now }).save()
  await seat.set({ saves: seat.saves + 1 }).save()
  await record(act, evaluationFacts, 'scored', score._id, { proposalId, criterionId, score: input.score })
  return score.toObject()
})

const shown = ({ score, reason, privateNote }: ScoreFields) => ({ score, reason, privateNote })

/** Nothing is scored by a moderator, nor after the round, nor while one's scores are locked. */
export async function seatToScore(act: Act, challenge: ChallengeFields) {
  const evaluation = await evaluationOf(act, challenge)
  demand(
    partOf(challenge, act.viewer.personId) === 'evaluator',
    'NOT_EVALUATOR',
    'Evaluators score; you moderate what they scored.',
  )
  demand(!evaluation.closedAt, 'ROUND_CLOSED', 'The round is closed. What you scored counts as it stands.')
  const seat = await ownSeat(act, challenge)
  demand(!seat.lockedAt, 'LOCKED', 'Your scores are locked. Recall them first, with a reason.')
  return { seat, evaluation }
}
