import { roundInput, roundWithReasonInput } from '../../../schema/evaluations.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demand, Refusal } from '../../platform/refusal.ts'
import { openedProposals } from '../../proposals/queries.ts'
import { unagreedCells } from '../completeness.ts'
import { eligibleOf } from '../eligible.ts'
import { restingOnWhoWaits } from '../hands.ts'
import { AgreedScore, type EvaluationFields, evaluationFacts } from '../model.ts'
import { workOutPrices } from '../prices.ts'
import { rankingOf } from '../ranking.ts'
import { openRankingAgain } from '../reopened-ranking.ts'
import { chainOfChallenge, challengeOfPanel, demandReadable, evaluationOf } from '../seats.ts'
import { demandModerator } from './moderator.ts'

/** Keeps the order that the agreed scores make, with every sum. Only when the round is closed and every cell is agreed. */
export const freezeRanking = command(roundInput, async (act, { challengeId }): Promise<EvaluationFields> => {
  const challenge = await challengeOfPanel(act, challengeId)
  demandModerator(act, challenge)
  const evaluation = await evaluationOf(act, challenge)
  demand(!evaluation.frozenAt, 'FROZEN', 'The ranking is frozen.')
  demand(evaluation.closedAt, 'ROUND_OPEN', 'Evaluators are still scoring. Close the round first.')
  const { criteria } = challenge.content.choosing
  const proposals = eligibleOf(evaluation, await openedProposals(act, challengeId))
  await demandReadable(act, challenge, proposals)
  const waiting = await restingOnWhoWaits(challenge, proposals)
  if (waiting[0]) throw new Refusal('RULING_FIRST', waiting[0].message, waiting)
  await workOutPrices(act, challenge, evaluation)
  const agreed = await AgreedScore.find({ challengeId }).lean()
  const missing = unagreedCells(criteria, proposals, agreed)
  if (missing.length > 0)
    throw new Refusal(
      'NOT_COMPLETE',
      missing.length === 1 ? 'One cell is not agreed.' : `${missing.length} cells are not agreed.`,
      missing,
    )

  const ids = proposals.map(({ _id }) => _id)
  await evaluation.set({ frozenAt: act.now, ranking: rankingOf(ids, criteria, agreed) }).save()
  await record(
    act,
    evaluationFacts,
    'rankingFrozen',
    challengeId,
    { proposals: ids.length },
    chainOfChallenge(challengeId),
  )
  return evaluation.toObject()
})

/** Takes the frozen ranking back to moderation, with a reason that stays on the record. */
export const reopenRanking = command(
  roundWithReasonInput,
  async (act, { challengeId, reason }): Promise<EvaluationFields> => {
    const challenge = await challengeOfPanel(act, challengeId)
    demandModerator(act, challenge)
    const evaluation = await evaluationOf(act, challenge)
    demand(evaluation.frozenAt, 'NOT_FROZEN', 'The ranking is not frozen.')

    await openRankingAgain(act, evaluation, reason)
    return evaluation.toObject()
  },
)
