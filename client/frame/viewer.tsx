import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { IncidentReason } from '../../schema/incident-words.ts'
import { type Document, useAnswer } from '../graphql.ts'
import { useOwnNews } from '../live.ts'
import { keepFor } from '../offline/kept-answers.ts'
import { hearServerClock } from '../time.ts'

type ActingFor = { id: string; name: string; slug: string; kind: string; role: string }

/** Who looks at the page, and for whom they act. A visitor has no person. */
export type Viewer = {
  person: { id: string; name: string } | null
  organisation: ActingFor | null
  memberships: readonly ActingFor[]
  unreadThreads: number
  unreadNotifications: number
  isDemo: boolean
  contact: string | null
  clock: string
}

/** An incident whose moved closes are still to come. */
export type RunningIncident = { reference: string; reason: IncidentReason; workingDays: number; moved: number }

const viewerQuery: Document<{ viewer: Viewer; incidentsNow: readonly RunningIncident[] }, Record<string, never>> = {
  toString: () => `query Viewer {
  viewer {
    person { id name }
    organisation { id name slug kind role }
    memberships { id name slug kind role }
    unreadThreads
    unreadNotifications
    isDemo
    contact
    clock
  }
  incidentsNow { reference reason workingDays moved }
}`,
}

const visitor: Viewer = {
  person: null,
  organisation: null,
  memberships: [],
  unreadThreads: 0,
  unreadNotifications: 0,
  isDemo: false,
  contact: null,
  clock: '',
}

type Known = { viewer: Viewer; incidents: readonly RunningIncident[]; known: boolean; reload(): void }

const ViewerContext = createContext<Known>({ viewer: visitor, incidents: [], known: false, reload: () => {} })

/** Asks who is looking, again when something of theirs arrives, and sets the clock of the page by the server's. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const { data, waiting, failure, reload } = useAnswer(viewerQuery, {}, () => true)
  const isTold = data !== undefined && !failure
  const personId = data?.viewer.person?.id ?? null
  const isForce = data?.viewer.memberships.some(({ kind }) => kind === 'force') ?? false
  useEffect(() => {
    if (isTold) void keepFor({ personId, isForce })
  }, [isTold, personId, isForce])
  const clock = data?.viewer.clock
  useOwnNews(data?.viewer.person?.id, reload)
  useEffect(() => {
    if (clock) hearServerClock(clock, 'clock')
  }, [clock])
  return (
    <ViewerContext.Provider
      value={{ viewer: data?.viewer ?? visitor, incidents: data?.incidentsNow ?? [], known: !waiting, reload }}
    >
      {children}
    </ViewerContext.Provider>
  )
}

/** Who looks at the page. */
export const useViewer = (): Viewer => useContext(ViewerContext).viewer

/** The same, with whether it is known yet and a way to ask again (after signing in, or when counts change). */
export const useKnownViewer = (): Known => useContext(ViewerContext)
