import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { canSee } from './access.ts'
import { Incident, type IncidentFields } from './model.ts'

let remembered: { since: Date; incidents: IncidentFields[] } | null = null
let isFollowed = false
let edition = 0

const mostShown = 3

/**
 * Confirmed incidents until the last close that they moved, newest first: the band above every page. Every page asks, so
 * they are read once and kept until another is confirmed; nothing is kept unless the events are followed.
 */
export async function incidentsNow(act: Act): Promise<IncidentFields[]> {
  const { now } = act
  if (!remembered || remembered.since > now) {
    const begun = edition
    const incidents = await listOf(
      Incident,
      act,
      canSee,
      { state: 'confirmed', lastCloseAt: { $gt: now } },
      { sort: { lastCloseAt: -1 }, limit: mostShown },
    )
    if (!isFollowed || begun !== edition) return incidents
    remembered = { since: now, incidents }
  }
  return remembered.incidents.filter(({ lastCloseAt }) => lastCloseAt && lastCloseAt > now)
}

/** From now on somebody follows the events, and says when one was confirmed. */
export function followIncidents(): void {
  isFollowed = true
  forgetIncidents()
}

/** One was confirmed: the next to ask reads them again. */
export function forgetIncidents(): void {
  edition += 1
  remembered = null
}
