import type { Act } from '../platform/act.ts'
import { demand } from '../platform/refusal.ts'
import { passes } from '../platform/rule.ts'
import { standsNow } from './access.ts'
import { organisationsById } from './queries.ts'

/** What became another organisation brings to an end what it has; whatever is new begins under the name of its successor. */
export async function demandStanding(act: Act, organisationId: string): Promise<void> {
  const [organisation] = await organisationsById(act, [organisationId])
  demand(
    organisation && passes(standsNow, act, organisation),
    'SUCCEEDED',
    'This organisation became another. Act for that one to begin something new.',
  )
}
