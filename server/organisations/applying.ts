import { isSuspended } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { demand } from '../platform/refusal.ts'
import { Organisation } from './model.ts'

/** How many applications of one person may wait at once. */
const mostWaiting = 3

/** Whoever is signed in and not suspended may apply, a few times at once. Their id. */
export async function mayApply({ viewer }: Act): Promise<string> {
  const { personId } = viewer
  demand(personId, 'SIGN_IN', 'Sign in to do that.')
  demand(!(await isSuspended(personId)), 'SUSPENDED', 'Your account is suspended, so you cannot apply.')
  const waiting = await Organisation.countDocuments({ applicantId: personId, appliedAt: { $ne: null } })
  demand(
    waiting < mostWaiting,
    'TOO_MANY_WAIT',
    'Three of your applications wait already. A Charter manager answers each.',
  )
  return personId
}
