import type { HydratedDocument } from 'mongoose'
import {
  confirmIneligibleInput,
  dropFindingInput,
  proposeIneligibleInput,
  responseWorkingDays,
} from '../../../schema/eligibility.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import { organisationsById } from '../../organisations/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { filter } from '../../platform/rule.ts'
import { addWorkingDays, asNation } from '../../platform/working-days.ts'
import { noteOnProposal } from '../../proposals/commands.ts'
import { openedProposals } from '../../proposals/queries.ts'
import { isFindingOfTheForce } from '../access-eligibility.ts'
import type { EvaluationFields } from '../model.ts'
import { eligibilityFacts, Finding, type FindingFields } from '../model-eligibility.ts'
import { workOutPrices } from '../prices.ts'
import { chainOfChallenge, challengeOfDeciders, demandReadable, evaluationOf } from '../seats.ts'
import { turn } from '../turn.ts'
import { demandWriter } from './moderator.ts'

type Turned = { evaluation: HydratedDocument<EvaluationFields>; challenge: ChallengeFields }

/** Says that a proposal is not to be judged, with a coded reason and in words. Nothing follows before a second person confirms. */
export const proposeIneligible = command(proposeIneligibleInput, async (act, input): Promise<FindingFields> => {
  const { challengeId, proposalId, code, essentials, words } = input
  const { challenge, evaluation } = await judging(act, challengeId)
  demandWriter(act, challenge)
  const proposal = (await openedProposals(act, challengeId)).find(({ _id }) => _id === proposalId)
  const { personId } = act.viewer
  if (!proposal || !personId) throw notFound()
  await demandReadable(act, challenge, [proposal])
  const asked = challenge.content.good.essentials
  demand(
    essentials.every((essential) => asked.includes(essential)),
    'NOT_ASKED',
    'Name essential requirements as they were published.',
    'essentials',
  )
  const open = await Finding.exists({ proposalId, droppedAt: null, outcome: { $ne: 'reinstated' } })
  demand(!open, 'ALREADY_FOUND', 'There is a finding about this proposal already.')
  demandClean({ words })

  const { forceId } = challenge
  const { supplierId, partnerIds } = proposal
  const finding = new Finding({ _id: newId(), challengeId, forceId, proposalId, supplierId, partnerIds })
  await finding.set({ code, essentials, words, proposedById: personId, proposedAt: act.now }).save()
  await turn(evaluation)
  const said = { findingId: finding._id, proposalId, code, words }
  await record(act, eligibilityFacts, 'proposed', challengeId, said, chainOfChallenge(challengeId))
  return finding.toObject()
})

/** A second person stands by it: the proposal is out of the judging, and its supplier is told why and what it may do. */
export const confirmIneligible = command(
  confirmIneligibleInput,
  async (act, { challengeId, findingId }): Promise<FindingFields> => {
    const { challenge, evaluation } = await judging(act, challengeId)
    const finding = await findingToJudge(act, challenge, findingId)
    demandOpen(finding)
    demand(!evaluation.frozenAt, 'FROZEN', 'The ranking is frozen. Reopen it first, with a reason.')
    const [force] = await organisationsById(act, [challenge.forceId])
    const respondBy = addWorkingDays(act.now, responseWorkingDays, asNation(force?.nation))

    const { proposalId, code } = finding
    await finding.set({ confirmedById: act.viewer.personId, confirmedAt: act.now, respondBy }).save()
    await turn(evaluation.set({ ineligibleIds: [...evaluation.ineligibleIds, proposalId] }))
    await noteOnProposal(act, { id: proposalId, fact: 'foundIneligible' })
    await workOutPrices(act, challenge, evaluation)
    const said = { findingId, proposalId, code, respondBy }
    await record(act, eligibilityFacts, 'confirmed', challengeId, said, chainOfChallenge(challengeId))
    return finding.toObject()
  },
)

/** It is not confirmed: nothing happens to the proposal, and its supplier never learns of it. Also for who proposed it. */
export const dropFinding = command(
  dropFindingInput,
  async (act, { challengeId, findingId, reason }): Promise<FindingFields> => {
    const { challenge, evaluation } = await judging(act, challengeId)
    const finding = await findingToJudge(act, challenge, findingId, 'also who proposed it')
    demandOpen(finding)
    demandClean({ reason })

    await finding.set({ droppedById: act.viewer.personId, droppedAt: act.now, dropReason: reason }).save()
    await turn(evaluation)
    const said = { findingId, proposalId: finding.proposalId, reason }
    await record(act, eligibilityFacts, 'dropped', challengeId, said, chainOfChallenge(challengeId))
    return finding.toObject()
  },
)

/** The evaluation while proposals are judged, to somebody of its panel or who answers for it. */
export async function judging(act: Act, challengeId: string): Promise<Turned> {
  const challenge = await challengeOfDeciders(act, challengeId)
  return { challenge, evaluation: await evaluationOf(act, challenge) }
}

/** A finding to somebody who may read its proposal: for a second person, unless who proposed it may do this too. */
export async function findingToJudge(
  act: Act,
  challenge: ChallengeFields,
  findingId: string,
  who: 'a second person' | 'also who proposed it' = 'a second person',
): Promise<HydratedDocument<FindingFields>> {
  const found = await Finding.findOne({
    $and: [{ _id: findingId, challengeId: challenge._id }, filter(isFindingOfTheForce, act)],
  })
  if (!found) throw notFound()
  await demandReadable(act, challenge, [{ _id: found.proposalId }])
  demand(
    who === 'also who proposed it' || found.proposedById !== act.viewer.personId,
    'SECOND_PERSON',
    'You proposed this, so somebody else of the panel or an admin of your force looks at it.',
  )
  return found
}

function demandOpen({ confirmedAt, droppedAt }: FindingFields): void {
  demand(!confirmedAt, 'CONFIRMED', 'It is confirmed: the supplier was told and may answer.')
  demand(!droppedAt, 'DROPPED', 'It was not confirmed.')
}
