import { writeAdvantagesInput } from '../../../schema/evaluations.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandLooked, textsIn } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandCurrent, notFound } from '../../platform/refusal.ts'
import { openedProposals, type ProposalFields } from '../../proposals/queries.ts'
import { demandAcceptable } from '../acceptable.ts'
import { awaitsAdvantages, isAllWritten } from '../all-written.ts'
import { eligibleOf } from '../eligible.ts'
import { type EvaluationFields, evaluationFacts } from '../model.ts'
import { Advantages, type AdvantagesFields } from '../model-advantages.ts'
import { chainOfChallenge, challengeOfDeciders, demandReadable, evaluationOf } from '../seats.ts'
import { turn } from '../turn.ts'
import { sayToSign, writtenBy } from './feedback.ts'
import { demandWriter } from './moderator.ts'

/**
 * Says which proposals are proposed to be accepted, and what each did better: in a mode that may award those who are
 * declined are told. Nobody is told before the decision is released, and nothing that a second person has not signed.
 */
export const writeAdvantages = command(
  writeAdvantagesInput,
  async (act, { challengeId, version, accepted, looked }): Promise<AdvantagesFields> => {
    const challenge = await challengeOfDeciders(act, challengeId)
    demandWriter(act, challenge)
    demandLooked(textsIn({ accepted }, new Set(['proposalId', 'criterionId'])), looked)
    const evaluation = await evaluationOf(act, challenge)
    demand(evaluation.frozenAt, 'NOT_FROZEN', 'Freeze the ranking first: an award rests on ranks that stand.')
    const judged = eligibleOf(evaluation, await openedProposals(act, challengeId))
    // What is accepted is compared with all the others, so all of them are read.
    await demandReadable(act, challenge, judged)
    demand(
      awaitsAdvantages(challenge, evaluation, judged),
      'NOBODY_TOLD',
      'Nobody is told this here: no award is possible that declines somebody.',
    )
    const proposalIds = accepted.map(({ proposalId }) => proposalId)
    demandAcceptable(proposalIds, challenge, evaluation, judged)
    const kept = await Advantages.findOne({ challengeId })
    demandCurrent({ version: kept ? kept.version + 1 : 0 }, version, kept && byLetter(kept, judged))

    const wasWritten = await isAllWritten(challenge, evaluation, judged)
    const wasSigned = Boolean(kept?.signedById)
    const advantages = kept ?? new Advantages({ _id: newId(), challengeId, forceId: challenge.forceId })
    await advantages.set({ accepted, savedAt: act.now, ...writtenBy(act) }).save()
    await turn(evaluation)
    await record(act, evaluationFacts, 'advantagesWritten', challengeId, { proposalIds }, chainOfChallenge(challengeId))
    if (!wasWritten || wasSigned) await sayToSign(act, challenge, evaluation, judged)
    return advantages.toObject()
  },
)

/** A second person stands by what was done better, as it was read. Only inside the command that signs. */
export async function signAdvantages(
  act: Act,
  challenge: ChallengeFields,
  evaluation: EvaluationFields,
  version: number,
): Promise<void> {
  const { _id: challengeId } = challenge
  const { personId } = act.viewer
  const judged = eligibleOf(evaluation, await openedProposals(act, challengeId))
  await demandReadable(act, challenge, judged)
  const advantages = await Advantages.findOne({ challengeId })
  if (!advantages) throw notFound()
  demandCurrent({ version: advantages.version + 1 }, version, byLetter(advantages, judged))
  demand(
    advantages.writtenById && advantages.writtenById !== personId,
    'SECOND_PERSON',
    'You wrote what was done better, so somebody else signs it.',
  )
  await advantages.set({ signedById: personId, signedAt: act.now }).save()
  const proposalIds = advantages.accepted.map(({ proposalId }) => proposalId)
  const said = { by: personId ?? '', proposalIds }
  await record(act, evaluationFacts, 'advantagesSigned', challengeId, said, chainOfChallenge(challengeId))
}

/** As the panel knows the proposals, for who compares what stands with their own words. */
const byLetter = ({ accepted }: AdvantagesFields, judged: readonly ProposalFields[]) =>
  accepted.map(({ proposalId, ...said }) => ({
    letter: judged.find(({ _id }) => _id === proposalId)?.letter ?? '',
    ...said,
  }))
