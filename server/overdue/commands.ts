import { askAgainWorkingDays, askForceInput, type ForceAsked } from '../../schema/overdue.ts'
import { keepForceAsked } from '../challenges/commands.ts'
import { inLondon } from '../notifications/times.ts'
import { nationsOf } from '../organisations/queries.ts'
import { keepPartnershipForceAsked } from '../partnerships/commands.ts'
import type { Act } from '../platform/act.ts'
import { command } from '../platform/command.ts'
import { demand, demandYours } from '../platform/refusal.ts'
import { addWorkingDays } from '../platform/working-days.ts'
import { type Overdue, overdueNow } from './queries.ts'

/** A Charter manager asks a force about what a queue names, by a letter to the people there who can act. */
export const askForce = command(askForceInput, async (act, { kind, subjectId, note }): Promise<ForceAsked> => {
  const byId = act.viewer.isCharterManager && act.viewer.actingFor?.organisationId
  demandYours(byId)
  const overdue = await overdueNow(act, kind, subjectId)
  demand(overdue, 'NOT_OVERDUE', 'It is not overdue any more: nobody has to be asked. Load the page again.')
  demandNotLately(act, overdue)

  const againFrom = await fiveWorkingDaysOn(act, overdue)
  const kept = { id: subjectId, byId, note, againFrom }
  if (kind === 'movement') await keepPartnershipForceAsked(act, kept)
  else await keepForceAsked(act, { ...kept, kind })
  return { at: act.now, byId, againFrom }
})

function demandNotLately({ now }: Act, { last }: Overdue): void {
  if (!last) return
  const when = `It was asked at ${inLondon(last.at)}. Ask again from ${inLondon(last.againFrom)} on.`
  demand(last.againFrom <= now, 'ASKED_LATELY', when)
}

async function fiveWorkingDaysOn(act: Act, { forceIds }: Overdue): Promise<Date> {
  const nationOf = await nationsOf(act, forceIds)
  return addWorkingDays(act.now, askAgainWorkingDays, nationOf(forceIds[0] ?? ''))
}
