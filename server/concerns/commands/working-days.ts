import { organisationsById } from '../../organisations/queries.ts'
import type { Act } from '../../platform/act.ts'
import { addWorkingDays, asNation } from '../../platform/working-days.ts'

/** The moment this many working days from now, by the bank holidays of the organisation’s nation. */
export async function workingDaysOfNation(act: Act, organisationId: string, days: number): Promise<Date> {
  const [organisation] = await organisationsById(act, [organisationId])
  return addWorkingDays(act.now, days, asNation(organisation?.nation))
}
