import type { HydratedDocument } from 'mongoose'
import { modeRules } from '../../../schema/challenges.ts'
import { confirmOpeningInput } from '../../../schema/evaluations.ts'
import { markUnsealed } from '../../challenges/commands.ts'
import { type ChallengeFields, continuedIdsOf } from '../../challenges/queries.ts'
import { demandStep } from '../../challenges/transitions.ts'
import { demandSettled } from '../../disclosures/commands.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { barReaders, unsealProposals } from '../../proposals/commands.ts'
import { conflictedIn } from '../conflicted.ts'
import { Evaluation, type EvaluationFields, evaluationFacts } from '../model.ts'
import { standingConfirmations } from '../opening-confirmations.ts'
import { chainOfChallenge, challengeOfPanel } from '../seats.ts'

/**
 * Confirms that the proposals be opened. It takes two different people of the panel, after the close by the server's
 * clock; with the second everything is opened at once, or nothing is.
 */
export const confirmOpening = command(confirmOpeningInput, async (act, { challengeId }): Promise<EvaluationFields> => {
  const challenge = await challengeOfPanel(act, challengeId)
  const { personId } = act.viewer
  if (!personId) throw notFound()
  demand(modeRules[challenge.mode].sealed, 'NOTHING_SEALED', 'Nothing is sealed in this mode: you read what came.')
  demandStep(act, challenge, 'unseal')
  // What some were told and was written down since it opened is weighed before anything is judged.
  if (modeRules[challenge.mode].scored) await demandSettled(continuedIdsOf(challenge))
  const evaluation = (await Evaluation.findOne({ challengeId })) ?? begunFor(challenge)
  const standing = standingConfirmations(challenge, evaluation.confirmations)
  demand(
    !standing.some((one) => one.personId === personId),
    'ALREADY_CONFIRMED',
    'You have confirmed. Now a second person of the panel does.',
  )

  await evaluation.set({ confirmations: [...standing, { personId, at: act.now }] }).save()
  await record(act, evaluationFacts, 'openingConfirmed', challengeId, { by: personId }, chainOfChallenge(challengeId))
  if (evaluation.confirmations.length >= 2) await open(act, challenge, evaluation)
  return evaluation.toObject()
})

const begunFor = ({ _id: challengeId, forceId }: ChallengeFields) =>
  new Evaluation({ _id: newId(), challengeId, forceId })

async function open(act: Act, { _id }: ChallengeFields, evaluation: HydratedDocument<EvaluationFields>): Promise<void> {
  const { received, receipts, chains, seed } = await unsealProposals(act, { challengeId: _id })
  const by = evaluation.confirmations.map(({ personId }) => personId)

  await evaluation.set({ openedAt: act.now, received, receipts, seed }).save()
  await record(act, evaluationFacts, 'opened', _id, { received, seed }, chainOfChallenge(_id))
  await barReaders(act, { challengeId: _id, personIds: await conflictedIn(_id) })
  await markUnsealed(act, { id: _id, by, received, receipts, chains, seed })
}
