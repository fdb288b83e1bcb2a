import { actingPeopleOf } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { conflictedIn } from './conflicted.ts'
import { Evaluation } from './model.ts'
import type { StandstillCaseFields } from './model-cases.ts'

/**
 * Whether somebody else than the viewer has to look into challenges to a decision: the viewer released it, and the force
 * has another admin who can act. Where it has none, the one who decided answers, for an answer is owed.
 */
export async function isForAnother(act: Act, challengeId: string, forceId: string): Promise<boolean> {
  const { personId } = act.viewer
  const evaluation = await Evaluation.findOne({ challengeId }).select('decidedById').lean()
  if (!personId || evaluation?.decidedById !== personId) return false
  return hasAnother(challengeId, forceId, personId)
}

/** Who answers for a new case: who decided; for a challenge another admin, who has yet to take it. */
export const firstOwner = async (
  { kind, challengeId, forceId }: Pick<StandstillCaseFields, 'kind' | 'challengeId' | 'forceId'>,
  decidedById: string | null,
): Promise<string | null> =>
  kind === 'challenge' && decidedById && (await hasAnother(challengeId, forceId, decidedById)) ? null : decidedById

/** Whoever said that they have a conflict looks into nothing, so they are not another. */
async function hasAnother(challengeId: string, forceId: string, personId: string): Promise<boolean> {
  const [admins, conflicted] = await Promise.all([actingPeopleOf(forceId, 'admin'), conflictedIn(challengeId)])
  return admins.some((admin) => admin !== personId && !conflicted.includes(admin))
}
