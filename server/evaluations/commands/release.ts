import { modeRules } from '../../../schema/challenges.ts'
import { releaseDecisionInput, tellsAdvantages } from '../../../schema/evaluations.ts'
import { markDecided } from '../../challenges/commands.ts'
import { type ChallengeFields, continuedIdsOf } from '../../challenges/queries.ts'
import { demandStep } from '../../challenges/transitions.ts'
import { demandSettled as demandLedgerSettled } from '../../disclosures/commands.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { demand, notFound, Refusal } from '../../platform/refusal.ts'
import { demandSignedInLately } from '../../platform/signed-in-lately.ts'
import { acceptProposal, declineProposal } from '../../proposals/commands.ts'
import { openedProposals, type ProposalFields } from '../../proposals/queries.ts'
import { demandAcceptable } from '../acceptable.ts'
import { clarificationsThatWait, demandHeard } from '../clarifications.ts'
import {
  missingAdvantages,
  missingFeedback,
  unagreedCells,
  unsignedAdvantages,
  unsignedFeedback,
} from '../completeness.ts'
import { eligibleOf } from '../eligible.ts'
import { demandSettled, findingsThatWait } from '../findings.ts'
import { AgreedScore, type AgreedScoreFields, type EvaluationFields, evaluationFacts, Feedback } from '../model.ts'
import { Advantages } from '../model-advantages.ts'
import { chainOfChallenge, challengeOfDeciders, demandReadable, evaluationOf, hasConflict, ownSeat } from '../seats.ts'
import { awardedFrom, toldFrom } from '../told.ts'
import { releaseIneligible } from './release-ineligible.ts'

/**
 * Decides, tells every supplier why, and tells everybody: all of it in one transaction, or none of it. Refused, with all
 * that is missing, until every criterion of every proposal has its agreed score and its feedback, in an award also what
 * those who are declined are told of it, and until somebody else than who wrote all this has signed it.
 */
export const releaseDecision = command(releaseDecisionInput, async (act, decision): Promise<EvaluationFields> => {
  const { challengeId, outcome, code, reason, lessons } = decision
  const challenge = await challengeOfDeciders(act, challengeId)
  demandClean({ reason, lessons })
  demandStep(act, challenge, 'decide')
  demandSignedInLately(act)
  const evaluation = await evaluationOf(act, challenge)
  const proposals = await openedProposals(act, challengeId)
  const agreed = await AgreedScore.find({ challengeId }).lean<AgreedScoreFields[]>()
  await demandNoConflict(act, challenge, proposals)
  const judged = eligibleOf(evaluation, proposals)
  await demandLedgerSettled(continuedIdsOf(challenge))
  demandSettled(await findingsThatWait(act, challengeId, proposals))
  demandHeard(await clarificationsThatWait(act, challengeId, proposals))
  // While no ranking is frozen nothing can be accepted, and that is what is missing.
  if (evaluation.frozenAt || judged.length === 0) demandAcceptable(decision.acceptedIds, challenge, evaluation, judged)
  const accepted = judged.filter(({ _id }) => decision.acceptedIds.includes(_id))
  const decided = { judged, accepted, agreed, advantages: await advantagesOf(challenge, accepted, judged) }
  await demandReleasable(challenge, evaluation, decided)

  await release(act, challenge, decided)
  await releaseIneligible(act, challengeId, proposals, judged)
  const eligible = judged.length
  await evaluation.set({ decidedAt: act.now, decidedById: act.viewer.personId, eligible }).save()
  const told = { proposals: proposals.length }
  await record(act, evaluationFacts, 'feedbackReleased', challengeId, told, chainOfChallenge(challengeId))
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
  { judged, accepted, agreed, advantages }: Decided,
): Promise<void> {
  if (judged.length === 0) return
  const { criteria } = content.choosing
  const written = await Feedback.find({ challengeId }).lean()
  const missing = [
    ...unagreedCells(criteria, judged, agreed),
    ...(frozenAt ? [] : [{ path: 'ranking', code: 'NOT_FROZEN', message: 'The ranking is not frozen.' }]),
    ...missingFeedback(criteria, judged, written),
    ...(advantages.isTold ? missingAdvantages(accepted, advantages.written) : []),
  ]
  if (missing.length > 0) throw new Refusal('NOT_COMPLETE', `${missing.length} things are missing.`, missing)
  const unsigned = [
    ...unsignedFeedback(judged, written),
    ...(advantages.isTold ? unsignedAdvantages(advantages.written) : []),
  ]
  if (unsigned.length > 0)
    throw new Refusal('SECOND_PERSON', 'Somebody else than who wrote the feedback signs it first.', unsigned)
}

/** What was done better, and whether anybody is told: where the mode may award and somebody is declined beside it. */
async function advantagesOf(
  { _id: challengeId, mode }: ChallengeFields,
  accepted: readonly ProposalFields[],
  judged: readonly ProposalFields[],
) {
  const isTold = modeRules[mode].mayAward && tellsAdvantages(accepted.length, judged.length)
  return { isTold, written: isTold ? await Advantages.findOne({ challengeId }) : null }
}

type Decided = {
  judged: readonly ProposalFields[]
  accepted: readonly ProposalFields[]
  agreed: readonly AgreedScoreFields[]
  advantages: Awaited<ReturnType<typeof advantagesOf>>
}

/** What is told is copied as it stands now, so that a supplier reads the same for ever. */
async function release(
  act: Act,
  { _id: challengeId, content, mode }: ChallengeFields,
  { judged, accepted, agreed, advantages: { written } }: Decided,
): Promise<void> {
  const { criteria } = content.choosing
  const awarded = modeRules[mode].mayAward ? awardedFrom(criteria, accepted, agreed, written?.accepted ?? []) : []
  await written?.set({ releasedAt: act.now }).save()
  for (const proposal of judged) {
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
