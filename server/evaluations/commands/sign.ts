import { signFeedbackInput } from '../../../schema/evaluations.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demand, demandCurrent, notFound } from '../../platform/refusal.ts'
import { type EvaluationFields, evaluationFacts, Feedback } from '../model.ts'
import { chainOfChallenge, challengeOfDeciders, demandReadable, evaluationOf } from '../seats.ts'
import { turn } from '../turn.ts'
import { signAdvantages } from './advantages.ts'

/**
 * A second person stands by what suppliers will be told, of their own proposal and of what was better: somebody of the
 * panel or an admin of the force, not who wrote it, and without a conflict. What is signed is the version that was read.
 */
export const signFeedback = command(
  signFeedbackInput,
  async (act, { challengeId, proposals, advantages }): Promise<EvaluationFields> => {
    const challenge = await challengeOfDeciders(act, challengeId)
    const evaluation = await evaluationOf(act, challenge)
    demand(evaluation.frozenAt, 'NOT_FROZEN', 'Freeze the ranking first: feedback explains scores that stand.')
    for (const { proposalId, version } of proposals) await sign(act, challenge, proposalId, version)
    const signed = { by: act.viewer.personId ?? '', proposalIds: proposals.map(({ proposalId }) => proposalId) }
    if (proposals.length > 0)
      await record(act, evaluationFacts, 'feedbackSigned', challengeId, signed, chainOfChallenge(challengeId))
    if (advantages !== null) await signAdvantages(act, challenge, evaluation, advantages)
    await turn(evaluation)
    return evaluation.toObject()
  },
)

async function sign(act: Act, challenge: ChallengeFields, proposalId: string, version: number): Promise<void> {
  const { personId } = act.viewer
  await demandReadable(act, challenge, [{ _id: proposalId }])
  const feedback = await Feedback.findOne({ challengeId: challenge._id, proposalId })
  if (!feedback) throw notFound()
  demandCurrent({ version: feedback.version + 1 }, version, feedback.criteria)
  // Of what was written before writers were kept nobody knows who may sign it: it is saved once more first.
  demand(
    feedback.writtenById && feedback.writtenById !== personId,
    'SECOND_PERSON',
    'You wrote this feedback, so somebody else signs it.',
  )
  await feedback.set({ signedById: personId, signedAt: act.now }).save()
}
