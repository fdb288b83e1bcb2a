import type { HydratedDocument } from 'mongoose'
import type { FindingOutcome } from '../../../schema/eligibility.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { record } from '../../platform/events.ts'
import type { EvaluationFields } from '../model.ts'
import { eligibilityFacts, Finding, type FindingFields } from '../model-eligibility.ts'
import { openRankingAgain } from '../reopened-ranking.ts'
import { chainOfChallenge } from '../seats.ts'
import { turn } from '../turn.ts'
import { bringBack } from './way-back.ts'

const reinstated: FindingOutcome = 'reinstated'
const anew = 'One of those who found this had to step back. The proposal is judged again.'

/**
 * Takes back what somebody who has a conflict found about eligibility: what only they said is dropped, and what two had
 * confirmed is undone, for it takes two who may judge. Others may find the same. Only inside their own command.
 */
export async function setFindingsAside(
  act: Act,
  challenge: ChallengeFields,
  evaluation: HydratedDocument<EvaluationFields>,
  { personId, ...which }: { personId: string; proposalId?: string },
): Promise<void> {
  const { challengeId } = evaluation
  const standing = { challengeId, ...which, droppedAt: null, outcome: { $ne: reinstated } }
  const theirs = { $or: [{ proposedById: personId }, { confirmedById: personId }, { closedById: personId }] }
  for (const finding of await Finding.find({ $and: [standing, theirs] }).sort({ _id: 1 }))
    await (finding.confirmedAt ? undo(act, challenge, evaluation, finding) : drop(act, evaluation, finding))
}

type Taken = HydratedDocument<FindingFields>

async function drop(act: Act, evaluation: HydratedDocument<EvaluationFields>, finding: Taken): Promise<void> {
  const { challengeId, proposalId, _id: findingId } = finding
  await finding.set({ droppedById: act.viewer.personId, droppedAt: act.now, dropReason: anew }).save()
  await turn(evaluation)
  const said = { findingId, proposalId, reason: anew }
  await record(act, eligibilityFacts, 'dropped', challengeId, said, chainOfChallenge(challengeId))
}

async function undo(
  act: Act,
  challenge: ChallengeFields,
  evaluation: HydratedDocument<EvaluationFields>,
  finding: Taken,
): Promise<void> {
  const { challengeId, proposalId, _id: findingId } = finding
  const closed = { outcome: reinstated, outcomeReason: anew, closedById: act.viewer.personId, closedAt: act.now }
  await finding.set(closed).save()
  if (evaluation.frozenAt) await openRankingAgain(act, evaluation, 'A proposal is judged again.')
  await bringBack(act, challenge, evaluation, proposalId)
  await turn(evaluation)
  const said = { findingId, proposalId, reason: anew }
  await record(act, eligibilityFacts, reinstated, challengeId, said, chainOfChallenge(challengeId))
}
