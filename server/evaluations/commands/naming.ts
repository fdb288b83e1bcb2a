import { chooseNamingInput } from '../../../schema/evaluations.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { filter } from '../../platform/rule.ts'
import { maySayItsName } from '../access.ts'
import { evaluationFacts, Feedback } from '../model.ts'
import { chainOfChallenge } from '../seats.ts'

/**
 * An accepted supplier says whether the public outcome names it, and may say otherwise later. Refused with
 * `NAMED_BY_LAW` for an award, which the Procurement Act 2023 has published.
 */
export const chooseNaming = command(chooseNamingInput, async (act, { proposalId, isNamed }): Promise<string> => {
  const feedback = await Feedback.findOne({ $and: [{ proposalId }, filter(maySayItsName, act)] })
  if (!feedback) throw notFound()
  demand(feedback.named !== 'by_law', 'NAMED_BY_LAW', 'Whom an award goes to is published by law.')
  const named = isNamed ? 'by_consent' : null
  if (feedback.named === named) return proposalId
  await feedback.set({ named }).save()
  const { challengeId } = feedback
  const chosen = { proposalId, isNamed }
  await record(act, evaluationFacts, 'namingChosen', challengeId, chosen, chainOfChallenge(challengeId))
  return proposalId
})
