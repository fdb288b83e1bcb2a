import type { HydratedDocument } from 'mongoose'
import { closeFindingInput, respondToFindingInput } from '../../../schema/eligibility.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandClean, demandLooked } from '../../platform/guarded.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { filter } from '../../platform/rule.ts'
import { noteOnProposal } from '../../proposals/commands.ts'
import { mayRespond } from '../access-eligibility.ts'
import { AgreedScore, type EvaluationFields, Score, Seat, type SeatFields } from '../model.ts'
import { eligibilityFacts, Finding, type FindingFields, findingStateOf } from '../model-eligibility.ts'
import { workOutPrices } from '../prices.ts'
import { chainOfChallenge, evaluationAnsweredIn, hasConflict } from '../seats.ts'
import { turn } from '../turn.ts'
import { findingToJudge, judging } from './eligibility.ts'

/** The supplier answers that its proposal is found ineligible: once, in writing, while the window runs. */
export const respondToFinding = command(
  respondToFindingInput,
  async (act, { challengeId, proposalId, findingId, words, looked }): Promise<FindingFields> => {
    demandLooked({ words }, looked)
    const where = { _id: findingId, challengeId, proposalId }
    const finding = await Finding.findOne({ $and: [where, filter(mayRespond, act)] })
    if (!finding) throw notFound()
    const evaluation = await evaluationAnsweredIn(act, challengeId)
    const state = findingStateOf(finding, act.now)
    demand(!finding.respondedAt, 'ANSWERED', 'Your organisation has answered. The force looks into it.')
    demand(state === 'waiting', 'TOO_LATE', 'The time to answer is over.')

    await finding.set({ response: words, respondedById: act.viewer.personId, respondedAt: act.now }).save()
    await turn(evaluation)
    const said = { findingId, proposalId }
    await record(act, eligibilityFacts, 'responded', challengeId, said, chainOfChallenge(challengeId))
    return finding.toObject()
  },
)

/**
 * Somebody else than who proposed it reinstates the proposal or upholds the finding, with a reason that its supplier
 * reads. What is reinstated is judged as any other: where a round went on without it, scoring opens again for it alone.
 */
export const closeFinding = command(
  closeFindingInput,
  async (act, { challengeId, findingId, outcome, reason }): Promise<FindingFields> => {
    const { challenge, evaluation } = await judging(act, challengeId)
    const finding = await findingToJudge(act, challenge, findingId)
    demand(finding.confirmedAt && !finding.outcome, 'NOT_OPEN', 'Nothing is to be decided about this finding.')
    demand(
      outcome === 'reinstated' || findingStateOf(finding, act.now) !== 'waiting',
      'WINDOW_RUNS',
      'The supplier may still answer. Uphold it after that.',
    )
    const isBack = outcome === 'reinstated'
    demand(!isBack || !evaluation.frozenAt, 'FROZEN', 'The ranking is frozen. Reopen it first, with a reason.')
    demandClean({ reason })

    const { proposalId } = finding
    const closed = { outcome, outcomeReason: reason, closedById: act.viewer.personId, closedAt: act.now }
    await finding.set(closed).save()
    if (isBack) await bringBack(act, challenge, evaluation, proposalId)
    await turn(evaluation)
    const said = { findingId, proposalId, reason }
    await record(act, eligibilityFacts, outcome, challengeId, said, chainOfChallenge(challengeId))
    return finding.toObject()
  },
)

/** The proposal is judged again. The evaluation is changed and has yet to be kept. */
export async function bringBack(
  act: Act,
  challenge: ChallengeFields,
  evaluation: HydratedDocument<EvaluationFields>,
  proposalId: string,
): Promise<void> {
  evaluation.set({ ineligibleIds: evaluation.ineligibleIds.filter((one) => one !== proposalId) })
  await noteOnProposal(act, { id: proposalId, fact: 'reinstated' })
  await scoreAgain(evaluation, proposalId)
  await workOutPrices(act, challenge, evaluation)
}

/** Opens the scoring for what is reinstated, unless the panel has seen its scores: then they stand as they were given. */
async function scoreAgain(evaluation: HydratedDocument<EvaluationFields>, proposalId: string): Promise<void> {
  const { challengeId, closedAt, reopenedFor } = evaluation
  if (await Score.exists({ challengeId, proposalId, sharedAt: { $ne: null } })) return
  if (closedAt || reopenedFor.length > 0)
    evaluation.set({ closedAt: null, closedReason: null, reopenedFor: [...reopenedFor, proposalId] })
  // What was agreed while nobody had scored it waits for their scores: it is agreed anew.
  await AgreedScore.deleteMany({ challengeId, proposalId })
  await unlockFor(challengeId, proposalId)
}

/** Whoever locked did so without it: they score it now, but for those who never judge it. */
async function unlockFor(challengeId: string, proposalId: string): Promise<void> {
  const locked = await Seat.find({ challengeId, lockedAt: { $ne: null } })
    .limit(50)
    .lean<SeatFields[]>()
  const judging = locked.filter((seat) => !hasConflict(seat, proposalId)).map(({ _id }) => _id)
  await Seat.updateMany({ _id: { $in: judging } }, { $set: { lockedAt: null }, $inc: { saves: 1, version: 1 } })
}
