import { actingPeopleOf } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
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
  return hasAnother(forceId, personId)
}

/** Who answers for a new case: who decided; for a challenge another admin, who has yet to take it. */
export const firstOwner = async (
  { kind, forceId }: Pick<StandstillCaseFields, 'kind' | 'forceId'>,
  decidedById: string | null,
): Promise<string | null> =>
  kind === 'challenge' && decidedById && (await hasAnother(forceId, decidedById)) ? null : decidedById

const hasAnother = async (forceId: string, personId: string): Promise<boolean> =>
  (await actingPeopleOf(forceId, 'admin')).some((admin) => admin !== personId)
