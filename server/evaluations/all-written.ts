import { modeRules } from '../../schema/challenges.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import type { ProposalFields } from '../proposals/queries.ts'
import { missingAdvantages, missingFeedback } from './completeness.ts'
import { type EvaluationFields, Feedback } from './model.ts'
import { Advantages } from './model-advantages.ts'

/** Whether it is to be said who is proposed for an award, nobody being an answer: where one may be, beside others. */
export const awaitsAdvantages = (
  { mode }: Pick<ChallengeFields, 'mode'>,
  { ranking }: Pick<EvaluationFields, 'ranking'>,
  judged: readonly unknown[],
): boolean => modeRules[mode].mayAward && judged.length > 1 && ranking.some(({ rank }) => rank !== null)

/** Whether everything is there that a second person signs. Only inside a command, whose act it is a part of. */
export async function isAllWritten(
  challenge: ChallengeFields,
  evaluation: Pick<EvaluationFields, 'ranking'>,
  judged: readonly ProposalFields[],
): Promise<boolean> {
  const { _id: challengeId, content } = challenge
  const feedback = await Feedback.find({ challengeId }).lean()
  if (missingFeedback(content.choosing.criteria, judged, feedback).length > 0) return false
  if (!awaitsAdvantages(challenge, evaluation, judged)) return true
  const written = await Advantages.findOne({ challengeId }).lean()
  const proposed = judged.filter(({ _id }) => written?.accepted.some(({ proposalId }) => proposalId === _id))
  const isForAll = proposed.length === judged.length
  return written !== null && (isForAll || missingAdvantages(proposed, written).length === 0)
}
