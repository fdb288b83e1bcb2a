import type { Act } from '../../platform/act.ts'
import { listOf } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { answersForCase } from '../access.ts'
import { isForAnother } from '../another-admin.ts'
import { StandstillCase, standstillFacts } from '../model-cases.ts'
import { chainOfChallenge } from '../seats.ts'

/**
 * The viewer answers from here on for the open cases of a colleague, those that they could take themselves: joins the
 * transaction of a handover. For who has a conflict, or released the decision, a case stays where it is.
 */
export async function passCases(act: Act, { forceId, fromId }: { forceId: string; fromId: string }): Promise<string[]> {
  const { personId: ownerId } = act.viewer
  if (!ownerId) return []
  const theirs = { forceId, ownerId: fromId, closedAt: null }
  const passed: string[] = []
  for (const one of await listOf(StandstillCase, act, answersForCase, theirs, { sort: { _id: 1 }, limit: 50 })) {
    const { _id: caseId, challengeId, kind } = one
    if (kind === 'challenge' && (await isForAnother(act, challengeId, forceId))) continue
    await StandstillCase.updateOne({ _id: caseId }, { $set: { ownerId } })
    await record(act, standstillFacts, 'caseTaken', challengeId, { caseId, ownerId }, chainOfChallenge(challengeId))
    passed.push(challengeId)
  }
  return passed
}
