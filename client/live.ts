import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Socket } from 'socket.io-client'
import type {
  ChangedMessage,
  ClientToServer,
  LiveSubject,
  PresenceMessage,
  ServerToClient,
  ThreadMessageMessage,
} from '../schema/live.ts'
import { isProbablyOurs } from './graphql.ts'

/** What arrives by itself. A socket says that something changed; what it is, the page asks by GraphQL. */

type LiveSocket = Socket<ServerToClient, ClientToServer>

export type LiveState = 'starting' | 'connected' | 'paused'

const pollEveryMilliseconds = 30_000

let socket: Promise<LiveSocket> | undefined
let state: LiveState = 'starting'
const listeners = new Set<() => void>()
/** How many parts of the page watch each subject: the last one to leave ends it. */
const watchedBy = new Map<string, number>()

function become(next: LiveState) {
  state = next
  for (const tell of listeners) tell()
}

/** The one connection of this tab. It is fetched when the first page asks for it: the first page need not wait for it. */
function connection(): Promise<LiveSocket> {
  socket ??= import('socket.io-client').then(({ io }) => {
    const made: LiveSocket = io({ transports: ['websocket', 'polling'], reconnectionDelayMax: 10_000 })
    made.on('connect', () => become('connected'))
    made.on('disconnect', (reason) => {
      become('paused')
      // Put out, because the session is over: what everybody may see goes on, as whoever the browser is now.
      if (reason === 'io server disconnect') made.connect()
    })
    made.on('connect_error', () => become('paused'))
    return made
  })
  return socket
}

/** Whether live updates come; the frame tells when they are paused. */
export function useLiveState(): LiveState {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => state,
  )
}

type Handlers = {
  onChanged?(message: ChangedMessage): void
  onMessage?(message: ThreadMessageMessage): void
  onPresence?(message: PresenceMessage): void
  onClosed?(): void
  onNotified?(message: { unread: number }): void
  onRoomChanged?(): void
  /** The connection was away, or is: something may have been missed, so ask. */
  onMissed?(): void
}

function useSubject(subject: LiveSubject | null, handlers: Handlers) {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  const kind = subject?.kind
  const id = subject?.id

  useEffect(() => {
    if (!kind || !id) return
    const watched: LiveSubject = { kind, id }
    const isThis = (other: LiveSubject) => other.kind === kind && other.id === id
    let over = false
    let stop = () => {}

    connection().then((live) => {
      if (over) return
      const room = `${kind}:${id}`
      watchedBy.set(room, (watchedBy.get(room) ?? 0) + 1)
      // Put out with its session, it is told by this alone that whoever its browser is now is let in no more.
      let wasLetIn = false
      const watch = () =>
        live.emit('watch', watched, ({ watching }) => {
          if (wasLetIn && !watching) latest.current.onClosed?.()
          wasLetIn = watching
        })
      // The page asked before the connection stood, or before it stood again: what happened between is not told.
      const watchAgain = () => {
        watch()
        latest.current.onMissed?.()
      }
      const changed = (message: ChangedMessage) => isThis(message) && latest.current.onChanged?.(message)
      const message = (sent: ThreadMessageMessage) => sent.threadId === id && latest.current.onMessage?.(sent)
      const presence = (who: PresenceMessage) => who.threadId === id && latest.current.onPresence?.(who)
      const closed = (which: LiveSubject) => isThis(which) && latest.current.onClosed?.()
      const notified = (told: { unread: number }) => latest.current.onNotified?.(told)
      const roomChanged = () => latest.current.onRoomChanged?.()

      live.on('connect', watchAgain)
      live.on('changed', changed)
      live.on('message', message)
      live.on('presence', presence)
      live.on('closed', closed)
      live.on('notified', notified)
      live.on('roomChanged', roomChanged)
      if (live.connected) watch()
      const poll = setInterval(() => live.connected || latest.current.onMissed?.(), pollEveryMilliseconds)
      stop = () => {
        clearInterval(poll)
        const others = (watchedBy.get(room) ?? 1) - 1
        watchedBy.set(room, others)
        if (others === 0) live.emit('unwatch', watched)
        live.off('connect', watchAgain)
        live.off('changed', changed)
        live.off('message', message)
        live.off('presence', presence)
        live.off('closed', closed)
        live.off('notified', notified)
        live.off('roomChanged', roomChanged)
      }
    })
    return () => {
      over = true
      stop()
    }
  }, [kind, id])
}

/**
 * Watches a subject. `onChanged` gets the message when something changed, and null when something may have been missed
 * (after a pause, and every 30 seconds during one).
 */
export function useLive(
  kind: LiveSubject['kind'],
  id: string | null | undefined,
  onChanged: (message: ChangedMessage | null) => void,
  onClosed: () => void = () => {},
): void {
  useSubject(id ? { kind, id } : null, { onChanged, onMissed: () => onChanged(null), onClosed })
}

/**
 * Counts what changed since the page was opened, for a `ChangeLine`. What this tab did itself is fetched at once, as is
 * what may have been missed while the connection was away.
 */
export function useChanges(
  kind: LiveSubject['kind'],
  id: string | null | undefined,
  reload: () => void,
): { count: number; show(): void } {
  const [count, setCount] = useState(0)
  useLive(kind, id, (message) => {
    if (message && !isProbablyOurs()) setCount((before) => before + 1)
    else reload()
  })
  return {
    count,
    show: () => {
      setCount(0)
      reload()
    },
  }
}

/** The events of a thread as they come. `onMissed` is the time to ask for all after the last number one has. */
export function useThread(
  threadId: string | null | undefined,
  handlers: Pick<Handlers, 'onMessage' | 'onPresence' | 'onClosed' | 'onMissed' | 'onChanged'>,
): { typing(typing: boolean): void } {
  useSubject(threadId ? { kind: 'thread', id: threadId } : null, handlers)
  return {
    typing: (typing) => {
      if (threadId && state === 'connected') void connection().then((live) => live.emit('typing', { threadId, typing }))
    },
  }
}

/** Told when a notification of one's own arrives. */
export function useNotified(personId: string | null | undefined, onNotified: (unread: number) => void): void {
  useSubject(personId ? { kind: 'desk', id: personId } : null, { onNotified: ({ unread }) => onNotified(unread) })
}

/** Counts what one was notified of since the page was opened, for a `ChangeLine`. */
export function useArrived(personId: string | null | undefined, reload: () => void): { count: number; show(): void } {
  const [count, setCount] = useState(0)
  useNotified(personId, () => setCount((before) => before + 1))
  return {
    count,
    show: () => {
      setCount(0)
      reload()
    },
  }
}

const newsAtMostEveryMilliseconds = 1_000

/**
 * Told when something of one's own may have changed: a notification came, something happened in one of one's rooms, or
 * the connection was away. In a busy room once a second, and always after the last.
 */
export function useOwnNews(personId: string | null | undefined, onNews: () => void): void {
  const due = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(onNews)
  useEffect(() => {
    latest.current = onNews
  })
  useEffect(() => () => clearTimeout(due.current), [])
  const soon = () => {
    due.current ??= setTimeout(() => {
      due.current = undefined
      latest.current()
    }, newsAtMostEveryMilliseconds)
  }
  useSubject(personId ? { kind: 'desk', id: personId } : null, {
    onNotified: soon,
    onRoomChanged: soon,
    onMissed: soon,
  })
}
