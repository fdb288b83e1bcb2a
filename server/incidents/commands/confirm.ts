import { addHours } from 'date-fns/addHours'
import { confirmIncidentInput, incidentLimits, incidentReasonWords } from '../../../schema/incidents.ts'
import { moveByIncident, stayInIncident } from '../../challenges/commands.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand, Refusal } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canConfirm, canSee } from '../access.ts'
import { Incident, type IncidentFields, incidentFacts, type Touched } from '../model.ts'
import { sealOf, touchedBy } from '../touched.ts'
import { demandWaiting } from './waiting.ts'

/**
 * The second of two: every close in the window moves at once, each through the one way by which a close moves, or none
 * does. It holds for exactly the list that was read; has anything changed since, it is read again first.
 */
export const confirmIncident = command(confirmIncidentInput, async (act, { id, madeFrom }): Promise<IncidentFields> => {
  const incident = await find(Incident, id, act, canSee)
  demandWaiting(act, incident)
  demand(
    passes(canConfirm, act, incident),
    'SECOND_PERSON',
    'You declared it, so another Charter manager reads and confirms it.',
  )
  const touched = await touchedBy(act, incident)
  demandSame(madeFrom, sealOf(incident, touched))
  demandTimeLeft(act, incident, touched)

  for (const one of touched) await settle(act, incident, one)
  await incident
    .set({
      state: 'confirmed',
      confirmedById: act.viewer.personId,
      confirmedAt: act.now,
      touched,
      lastCloseAt: lastOf(touched),
    })
    .save()
  const { from, to, reason, text, workingDays } = incident
  await record(act, incidentFacts, 'confirmed', id, {
    ...{ from, to, reason, text, workingDays },
    moved: touched.flatMap(({ reference, closedAt, to: next }) => (next ? [{ reference, closedAt, to: next }] : [])),
    stayed: touched.flatMap(({ reference, closedAt, stays }) => (stays ? [{ reference, closedAt, stays }] : [])),
  })
  return incident.toObject()
})

function demandSame(madeFrom: string, seal: string): void {
  if (madeFrom !== seal)
    throw new Refusal('CHANGED_SINCE', 'What it would move has changed since you read it. Read the list again.')
}

/** More time that is over before anybody hears of it helps nobody, and one that ends while it lasts is no time. */
function demandTimeLeft({ now }: Act, incident: IncidentFields, touched: readonly Touched[]): void {
  const { leastHoursLeft } = incidentLimits
  const least = new Date(Math.max(addHours(now, leastHoursLeft).getTime(), incident.to.getTime()))
  const early = touched.find(({ to }) => to && to < least)
  demand(
    !early,
    'TOO_SOON',
    `${early?.reference} would close again less than ${leastHoursLeft} hours from now, or before it is over. Take it back and declare it with more working days.`,
  )
}

const lastOf = (touched: readonly Touched[]): Date | null =>
  touched.reduce<Date | null>((last, { to }) => (to && (!last || to > last) ? to : last), null)

async function settle(act: Act, { reference, reason }: IncidentFields, one: Touched): Promise<void> {
  const { challengeId: id, to, decisionTo, stays } = one
  if (to) {
    const said = `Incident ${reference}: ${incidentReasonWords[reason].toLowerCase()}`
    await moveByIncident(act, { id, to, decisionTo, incident: reference, reason: said })
  } else if (stays) await stayInIncident(act, { id, incident: reference, because: stays })
}
