import { addDays } from 'date-fns/addDays'
import { addHours } from 'date-fns/addHours'
import { subDays } from 'date-fns/subDays'
import type { z } from 'zod'
import { declareIncidentInput, incidentLimits, withdrawIncidentInput } from '../../../schema/incidents.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { nextReference } from '../../platform/counters.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { demandNotTwice } from '../../platform/sent-lately.ts'
import { canSee, canWithdraw } from '../access.ts'
import { Incident, type IncidentFields, incidentFacts } from '../model.ts'
import { touchedBy } from '../touched.ts'
import { demandWaiting } from './waiting.ts'

/** One of two: says when the board was out of order, why, and by how many working days every close in it moves. */
export const declareIncident = command(declareIncidentInput, async (act, said): Promise<IncidentFields> => {
  const { personId, isCharterManager } = act.viewer
  demandYours(isCharterManager && personId)
  demandWindow(act, said)
  demandClean({ text: said.text })
  const touched = await touchedBy(act, said)
  demand(touched.length > 0, 'NOTHING_CLOSES', 'No challenge closes between these two moments.', 'to')

  await demandNotTwice(act, 'declareIncident', said)

  const incident = new Incident({
    ...{ _id: newId(), reference: await nextReference('IN', act.now), state: 'declared', ...said },
    ...{ declaredById: personId, declaredAt: act.now },
  })
  await incident.save()
  const { from, to, reason, workingDays } = said
  await record(act, incidentFacts, 'declared', incident._id, { from, to, reason, workingDays })
  return incident.toObject()
})

function demandWindow({ now }: Act, { from, to }: z.output<typeof declareIncidentInput>): void {
  const { windowDays, pastDays, aheadHours } = incidentLimits
  demand(from < to, 'ORDER', 'It ends after it began.', 'to')
  demand(from <= now, 'NOT_YET', 'Declare what has begun. What is planned is not set near a close.', 'from')
  demand(from >= subDays(now, pastDays), 'TOO_LONG_AGO', `Declare it within ${pastDays} days.`, 'from')
  demand(to <= addDays(from, windowDays), 'TOO_LONG', `Declare ${windowDays} days at the most, the rest apart.`, 'to')
  demand(to <= addHours(now, aheadHours), 'TOO_FAR', `It may last ${aheadHours} hours from now at the most.`, 'to')
}

/** Takes back what was not confirmed. Nothing has moved, and nobody but the managers has heard of it. */
export const withdrawIncident = command(withdrawIncidentInput, async (act, { id, reason }): Promise<IncidentFields> => {
  const incident = await find(Incident, id, act, canSee)
  demandWaiting(act, incident)
  demandYours(passes(canWithdraw, act, incident))
  demandClean({ reason })

  const { personId } = act.viewer
  await incident
    .set({ state: 'withdrawn', withdrawnById: personId, withdrawnAt: act.now, withdrawnReason: reason })
    .save()
  await record(act, incidentFacts, 'withdrawn', incident._id, { reason })
  return incident.toObject()
})
