import { judgeFeedbackInput } from '../../../schema/evaluations.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { notFound } from '../../platform/refusal.ts'
import { filter } from '../../platform/rule.ts'
import { mayJudgeFeedback } from '../access.ts'
import { evaluationFacts, Feedback } from '../model.ts'

/**
 * A supplier says whether its feedback was of use, and may say otherwise later. What it said is counted among the
 * figures of its force, and no fact holds it: a supplier speaks more freely where nobody learns what it said.
 */
export const judgeFeedback = command(judgeFeedbackInput, async (act, { proposalId, isUseful }): Promise<string> => {
  const feedback = await Feedback.findOne({ $and: [{ proposalId }, filter(mayJudgeFeedback, act)] })
  if (!feedback) throw notFound()
  if (feedback.useful === isUseful) return proposalId
  await feedback.set({ useful: isUseful }).save()
  await record(act, evaluationFacts, 'feedbackJudged', feedback._id, { proposalId })
  return proposalId
})
