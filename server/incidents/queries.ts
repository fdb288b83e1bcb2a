import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { numberedReference } from '../platform/ids.ts'
import { passes } from '../platform/rule.ts'
import { canConfirm, canSee, canWithdraw, theHouse } from './access.ts'
import { Incident, type IncidentFields, type Touched } from './model.ts'
import { sealOf, touchedBy } from './touched.ts'

export type { IncidentFields, Touched } from './model.ts'

/** In the order of the ids; null where absent or hidden. */
export const incidentsById = (act: Act, ids: readonly string[]): Promise<(IncidentFields | null)[]> =>
  byIds(Incident, ids, act, canSee)

/** By its reference, however it is written. */
export const incidentByReference = (act: Act, reference: string): Promise<IncidentFields | null> =>
  firstOf(Incident, act, canSee, { reference: numberedReference('IN', reference) })

/** Those that the viewer may see, newest first. */
export const incidentsFor = (
  act: Act,
  { before, limit }: { before: string | null; limit: number },
): Promise<IncidentFields[]> =>
  listOf(Incident, act, canSee, { _id: before ? { $lt: before } : { $gt: '' } }, { sort: { _id: -1 }, limit })

/** What waits for the viewer as the second of two, oldest first. */
export const incidentsToConfirm = (act: Act): Promise<IncidentFields[]> =>
  listOf(Incident, act, canConfirm, { state: 'declared' }, { sort: { _id: 1 }, limit: 20 })

export type IncidentList = { touched: Touched[]; madeFrom: string | null }

/** What it moved; while it waits, what it would move now, and what a confirmation of that is made from. */
export async function listOfIncident(act: Act, incident: IncidentFields): Promise<IncidentList> {
  if (incident.state !== 'declared') return { touched: incident.touched, madeFrom: null }
  const touched = await touchedBy(act, incident)
  return { touched, madeFrom: sealOf(incident, touched) }
}

/** The names of who declared it and who confirmed it, as of the two of an opening. One round trip. */
export async function namesOfIncident({ declaredById, confirmedById }: IncidentFields): Promise<string[]> {
  const [declared, second] = await peopleByIds([declaredById, ...(confirmedById ? [confirmedById] : [])])
  return [shownName(declared), ...(confirmedById ? [shownName(second)] : [])]
}

export const incidentSteps = ['confirm', 'withdraw'] as const
export type IncidentStep = (typeof incidentSteps)[number]

/** What this viewer may do with it now. */
export const incidentStepsNow = (act: Act, incident: IncidentFields): IncidentStep[] =>
  incidentSteps.filter((step) => passes(step === 'confirm' ? canConfirm : canWithdraw, act, incident))

/** Whether the viewer may declare one. */
export const mayDeclare = ({ viewer }: Act): boolean => viewer.isCharterManager

/** For reactors of the house alone. */
export const incidentToTellOf = (system: Act, id: string): Promise<IncidentFields | null> =>
  firstOf(Incident, system, theHouse, { _id: id })
