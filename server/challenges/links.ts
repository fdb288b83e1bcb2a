import type { Act } from '../platform/act.ts'
import { find } from '../platform/database.ts'
import { demand, demandYours } from '../platform/refusal.ts'
import { passes } from '../platform/rule.ts'
import { canEdit, canSee } from './access.ts'
import { Challenge, type ChallengeFields } from './model.ts'

/** A published challenge of the viewer's own force, for what else is public to be linked to it. Refuses with NOT_YOURS or NOT_PUBLISHED. */
export async function challengeToLink(act: Act, id: string): Promise<ChallengeFields> {
  const challenge = await find(Challenge, id, act, canSee)
  demandYours(passes(canEdit, act, challenge))
  demand(challenge.state !== 'draft', 'NOT_PUBLISHED', 'Publish the challenge first.')
  return challenge.toObject()
}
