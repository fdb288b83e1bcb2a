import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'
import type { IncidentReason } from '../../schema/incident-words.ts'
import { ask, type Document, useAnswer } from '../graphql.ts'
import { useOwnNews } from '../live.ts'
import { keepFor } from '../offline/kept-answers.ts'
import { watchLeaving } from '../offline/leave-nothing.ts'
import {
  forgetWordsOfOthers,
  isAnotherWriter,
  isSameWriter,
  keepWords,
  keptWords,
  type Writer,
} from '../offline/unsent-words.ts'
import { hearServerClock } from '../time.ts'
import { type Keeping, KeepingContext } from '../ui/forms/keeping.ts'

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

const writerOf = ({ person, organisation }: Viewer): Writer => ({
  personId: person?.id ?? null,
  organisationId: organisation?.id ?? null,
})

type Known = { viewer: Viewer; incidents: readonly RunningIncident[]; known: boolean; reload(): void }

const ViewerContext = createContext<Known>({ viewer: visitor, incidents: [], known: false, reload: () => {} })

/** Asks who is looking, again when something of theirs arrives, and sets the clock of the page by the server's. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const { data, waiting, failure, reload } = useAnswer(viewerQuery, {}, () => true)
  const isTold = data !== undefined && !failure
  const personId = data?.viewer.person?.id ?? null
  const organisationId = data?.viewer.organisation?.id ?? null
  const isForce = data?.viewer.memberships.some(({ kind }) => kind === 'force') ?? false
  useEffect(() => {
    if (isTold) void keepFor({ personId, organisationId, isForce })
  }, [isTold, personId, organisationId, isForce])
  useAnewForAnotherWriter(data?.viewer)
  const keeping = useMemo(
    () => (waiting ? null : keepingOf({ personId, organisationId })),
    [waiting, personId, organisationId],
  )
  const clock = data?.viewer.clock
  useOwnNews(data?.viewer.person?.id, reload)
  useEffect(() => {
    if (clock) hearServerClock(clock, 'clock')
  }, [clock])
  return (
    <ViewerContext.Provider
      value={{ viewer: data?.viewer ?? visitor, incidents: data?.incidentsNow ?? [], known: !waiting, reload }}
    >
      <KeepingContext value={keeping}>{children}</KeepingContext>
    </ViewerContext.Provider>
  )
}

const keepingOf = (writer: Writer): Keeping => ({
  kept: (name) => keptWords(writer, name),
  keep: (name, words) => keepWords(writer, name, words),
})

/**
 * Whoever signs in, or acts for another organisation, in another tab becomes the writer of this one too. What is on the
 * page was read and typed by the one before: all of it goes, and the page begins anew.
 */
function useAnewForAnotherWriter(viewer: Viewer | undefined): void {
  const personId = viewer?.person?.id ?? null
  const organisationId = viewer?.organisation?.id ?? null
  const before = useRef<Writer>(undefined)
  useEffect(() => {
    if (!personId) return
    const writer = { personId, organisationId }
    forgetWordsOfOthers(personId)
    if (before.current && isAnotherWriter(before.current, writer)) location.reload()
    before.current = writer
  }, [personId, organisationId])
  useEffect(() => watchLeaving(() => location.reload()), [])
}

/** Who looks at the page. */
export const useViewer = (): Viewer => useContext(ViewerContext).viewer

/** The same, with whether it is known yet and a way to ask again (after signing in, or when counts change). */
export const useKnownViewer = (): Known => useContext(ViewerContext)

/** Under whom what is typed here is kept. */
export const useWriter = (): Writer => writerOf(useViewer())

/** Asks the board whether the browser is still signed in as this writer: another tab may have changed that. */
export async function isStillWriting(writer: Writer): Promise<boolean> {
  const { data } = await ask(viewerQuery, {})
  return data !== undefined && isSameWriter(writerOf(data.viewer), writer)
}
