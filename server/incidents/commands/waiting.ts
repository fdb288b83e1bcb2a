import type { IncidentState } from '../../../schema/incidents.ts'
import type { Act } from '../../platform/act.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canDeclare } from '../access.ts'
import type { IncidentFields } from '../model.ts'

const over: Record<Exclude<IncidentState, 'declared'>, [code: string, message: string]> = {
  confirmed: ['CONFIRMED', 'It was confirmed: what it moved stays moved.'],
  withdrawn: ['WITHDRAWN', 'It was taken back. Declare it anew.'],
}

/** Refuses whoever is no Charter manager, and what no longer waits for a second person. */
export function demandWaiting(act: Act, incident: IncidentFields): void {
  demandYours(passes(canDeclare, act, incident))
  if (incident.state !== 'declared') demand(false, ...over[incident.state])
}
