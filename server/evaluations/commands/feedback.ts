import { saveFeedbackInput } from '../../../schema/evaluations.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandLooked, textsIn } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandCurrent, notFound } from '../../platform/refusal.ts'
import { openedProposals, type ProposalFields } from '../../proposals/queries.ts'
import { isAllWritten } from '../all-written.ts'
import { demandEligible, eligibleOf } from '../eligible.ts'
import { type EvaluationFields, evaluationFacts, Feedback, type FeedbackFields } from '../model.ts'
import { chainOfChallenge, challengeOfDeciders, demandReadable, evaluationOf } from '../seats.ts'
import { turn } from '../turn.ts'
import { demandWriter } from './moderator.ts'

/** Writes what a supplier will be told, criterion by criterion. Nobody of its side sees it before the decision is released. */
export const saveFeedback = command(
  saveFeedbackInput,
  async (act, { challengeId, version, looked, ...input }): Promise<FeedbackFields> => {
    const challenge = await challengeOfDeciders(act, challengeId)
    demandWriter(act, challenge)
    demandLooked(textsIn({ criteria: input.criteria }, new Set(['criterionId'])), looked)
    const evaluation = await evaluationOf(act, challenge)
    demand(evaluation.frozenAt, 'NOT_FROZEN', 'Freeze the ranking first: feedback explains scores that stand.')
    const proposals = await openedProposals(act, challengeId)
    const proposal = proposals.find(({ _id }) => _id === input.proposalId)
    if (!proposal) throw notFound()
    await demandReadable(act, challenge, [proposal])
    demandEligible(evaluation, proposal._id)
    const kept = await Feedback.findOne({ proposalId: proposal._id })
    demandCurrent({ version: kept ? kept.version + 1 : 0 }, version, kept?.criteria ?? null)

    const { forceId } = challenge
    const judged = eligibleOf(evaluation, proposals)
    const wasWritten = await isAllWritten(challenge, evaluation, judged)
    const wasSigned = Boolean(kept?.signedById)
    const feedback = kept ?? new Feedback({ _id: newId(), challengeId, forceId, proposalId: proposal._id })
    await feedback.set({ criteria: input.criteria, savedAt: act.now, ...writtenBy(act) }).save()
    await turn(evaluation)
    await record(act, evaluationFacts, 'feedbackWritten', feedback._id, { proposalId: proposal._id })
    if (!wasWritten || wasSigned) await sayToSign(act, challenge, evaluation, judged)
    return feedback.toObject()
  },
)

/** Said once when all is written, and again when an edit took a signature away. */
export async function sayToSign(
  act: Act,
  challenge: ChallengeFields,
  evaluation: EvaluationFields,
  judged: readonly ProposalFields[],
): Promise<void> {
  const { _id: challengeId } = challenge
  if (await isAllWritten(challenge, evaluation, judged))
    await record(act, evaluationFacts, 'feedbackToSign', challengeId, {}, chainOfChallenge(challengeId))
}

/** Whoever saves it last has written it, and what was signed before is not what stands there now. */
export const writtenBy = ({ viewer }: Act) => ({ writtenById: viewer.personId, signedById: null, signedAt: null })
