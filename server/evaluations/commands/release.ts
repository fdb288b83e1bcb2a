import type { z } from 'zod'
import { modeRules } from '../../../schema/challenges.ts'
import { releaseDecisionInput } from '../../../schema/evaluations.ts'
import { markDecided } from '../../challenges/commands.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import { demandStep } from '../../challenges/transitions.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demand, notFound, Refusal } from '../../platform/refusal.ts'
import { acceptProposal, declineProposal } from '../../proposals/commands.ts'
import { openedProposals, type ProposalFields } from '../../proposals/queries.ts'
import { clarificationsThatWait, demandHeard } from '../clarifications.ts'
import { missingFeedback, unagreedCells, unsignedFeedback } from '../completeness.ts'
import { eligibleOf } from '../eligible.ts'
import { demandSettled, findingsThatWait } from '../findings.ts'
import { AgreedScore, type AgreedScoreFields, type EvaluationFields, evaluationFacts, Feedback } from '../model.ts'
import { chainOfChallenge, challengeOfDeciders, demandReadable, evaluationOf, hasConflict, ownSeat } from '../seats.ts'
import { awardedFrom, toldFrom } from '../told.ts'
import { releaseIneligible } from './release-ineligible.ts'

type Decision = z.output<typeof releaseDecisionInput>

/**
 * Decides, tells every supplier why, and tells everybody: all of it in one transaction, or none of it. Refused, with all
 * that is missing, until every criterion of every proposal has its agreed score and its feedback, and until somebody
 * else than who wrote the feedback has signed it.
 */
export const releaseDecision = command(releaseDecisionInput, async (act, decision): Promise<EvaluationFields> => {
  const { challengeId } = decision
  const challenge = await challengeOfDeciders(act, challengeId)
  demandStep(act, challenge, 'decide')
  const evaluation = await evaluationOf(act, challenge)
  const proposals = await openedProposals(act, challengeId)
  const agreed = await AgreedScore.find({ challengeId }).lean<AgreedScoreFields[]>()
  await demandNoConflict(act, challenge, proposals)
  const judged = eligibleOf(evaluation, proposals)
  demandSettled(await findingsThatWait(act, challengeId, proposals))
  demandHeard(await clarificationsThatWait(act, challengeId, proposals))
  await demandReleasable(challenge, evaluation, judged, agreed)
  demandAcceptable(decision, challenge, evaluation, judged)

  await release(act, decision, challenge, judged, agreed)
  await releaseIneligible(act, challengeId, proposals, judged)
  const eligible = judged.length
  await evaluation.set({ decidedAt: act.now, decidedById: act.viewer.personId, eligible }).save()
  const told = { proposals: proposals.length }
  await record(act, evaluationFacts, 'feedbackReleased', challengeId, told, chainOfChallenge(challengeId))
  const { outcome, code, reason, lessons } = decision
  await markDecided(act, { id: challengeId, outcome, code, reason, lessons })
  return evaluation.toObject()
})

async function demandNoConflict(act: Act, challenge: ChallengeFields, proposals: readonly ProposalFields[]) {
  const seat = await ownSeat(act, challenge)
  demand(
    !proposals.some(({ _id }) => hasConflict(seat, _id)),
    'CONFLICT',
    'You said that you have a conflict here, so another admin of your force decides.',
  )
  await demandReadable(act, challenge, proposals)
}

async function demandReleasable(
  { _id: challengeId, content }: ChallengeFields,
  { frozenAt }: EvaluationFields,
  proposals: readonly ProposalFields[],
  agreed: readonly AgreedScoreFields[],
): Promise<void> {
  if (proposals.length === 0) return
  const { criteria } = content.choosing
  const written = await Feedback.find({ challengeId }).lean()
  const missing = [
    ...unagreedCells(criteria, proposals, agreed),
    ...(frozenAt ? [] : [{ path: 'ranking', code: 'NOT_FROZEN', message: 'The ranking is not frozen.' }]),
    ...missingFeedback(criteria, proposals, written),
  ]
  if (missing.length > 0) throw new Refusal('NOT_COMPLETE', `${missing.length} things are missing.`, missing)
  const unsigned = unsignedFeedback(proposals, written)
  if (unsigned.length > 0)
    throw new Refusal('SECOND_PERSON', 'Somebody else than who wrote the feedback signs it first.', unsigned)
}

function demandAcceptable(
  { acceptedIds, outcome, advantages }: Decision,
  { mode }: ChallengeFields,
  { ranking, shortlistedAt }: EvaluationFields,
  proposals: readonly ProposalFields[],
): void {
  if (!acceptedIds.every((accepted) => proposals.some(({ _id }) => _id === accepted))) throw notFound()
  demand(
    acceptedIds.every((accepted) => ranking.some(({ proposalId, rank }) => proposalId === accepted && rank !== null)),
    'BELOW_MINIMUM',
    'A proposal that is listed apart, below a minimum or not scored, cannot be accepted.',
    'acceptedIds',
  )
  const mayBeAccepted = proposals.filter(({ state }) => !shortlistedAt || state === 'shortlisted')
  const isIn = (accepted: string) => mayBeAccepted.some(({ _id }) => _id === accepted)
  demand(
    acceptedIds.every(isIn),
    'NOT_SHORTLISTED',
    'There is a shortlist, and only a proposal on it can be accepted.',
    'acceptedIds',
  )
  // Of all that is judged, not of the shortlist alone: ranks may have changed, or a proposal come back, since it was made.
  const isJudged = (ranked: string) => proposals.some(({ _id }) => _id === ranked)
  const rankOf = new Map(
    ranking.flatMap(({ proposalId, rank }) =>
      rank === null || !isJudged(proposalId) ? [] : [[proposalId, rank] as const],
    ),
  )
  const worst = Math.max(0, ...acceptedIds.flatMap((id) => rankOf.get(id) ?? []))
  demand(
    !modeRules[mode].mayAward || [...rankOf].every(([id, rank]) => acceptedIds.includes(id) || rank >= worst),
    'OUT_OF_ORDER',
    'In this mode the best rank goes first: a proposal of a better rank would be declined. If it is not on the shortlist, put it there.',
    'acceptedIds',
  )
  demand(
    !modeRules[mode].mayAward ||
      outcome !== 'partnership' ||
      proposals.length === acceptedIds.length ||
      advantages !== '',
    'ADVANTAGES',
    'Say what the accepted proposal did better: in this mode those who are declined are told.',
    'advantages',
  )
}

/** What is told is copied as it stands now, so that a supplier reads the same for ever. */
async function release(
  act: Act,
  { acceptedIds, advantages }: Decision,
  { _id: challengeId, content, mode }: ChallengeFields,
  proposals: readonly ProposalFields[],
  agreed: readonly AgreedScoreFields[],
): Promise<void> {
  const { criteria } = content.choosing
  const accepted = proposals.filter(({ _id }) => acceptedIds.includes(_id))
  const awarded = modeRules[mode].mayAward ? awardedFrom(criteria, accepted, agreed, advantages) : []
  for (const proposal of proposals) {
    const isAccepted = accepted.includes(proposal)
    await (isAccepted ? acceptProposal : declineProposal)(act, { id: proposal._id })
    const feedback = await Feedback.findOne({ challengeId, proposalId: proposal._id })
    if (!feedback) throw notFound()
    feedback.set({ releasedAt: act.now, supplierId: proposal.supplierId, partnerIds: proposal.partnerIds })
    feedback.set({ outcome: isAccepted ? 'accepted' : 'declined', awarded: isAccepted ? [] : awarded })
    feedback.set({ named: isAccepted && modeRules[mode].mayAward ? 'by_law' : null })
    await feedback.set({ told: toldFrom(criteria, feedback, agreed) }).save()
  }
}
