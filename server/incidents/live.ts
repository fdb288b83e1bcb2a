import type { Live, LiveRule } from '../platform/live.ts'
import { everyNode, type Reactor } from '../platform/reactor.ts'
import { followIncidents, forgetIncidents } from './now.ts'
import { incidentsById } from './queries.ts'

const list = { kind: 'board', id: 'incidents' } as const

/** Whoever may read it may watch it; of what is not public, Charter managers learn. */
export const incidentLive: LiveRule = {
  mayWatch: async (act, id) => (await incidentsById(act, [id]))[0] != null,
  mayLearn: async (act) => act.viewer.isCharterManager,
}

/** Tells the list of incidents that one was confirmed; which, the page asks. What the band above every page shows is read again. */
export function incidentsLive(live: Live): Reactor {
  followIncidents()
  return everyNode('incidents', async ({ subject, audience, kind, number, at }) => {
    if (subject !== 'incident' || audience !== 'public') return
    forgetIncidents()
    live.toRoom(list, 'changed', { ...list, fact: kind, number, at: at.toISOString() })
  })
}
