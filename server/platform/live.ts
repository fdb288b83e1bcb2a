import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { ClientToServer, LiveSubject, ServerToClient } from '../../schema/live.ts'
import type { Act, Viewer } from './act.ts'
import type { Clock } from './clock.ts'
import type { StoredEvent } from './events.ts'
import { newId } from './ids.ts'
import { log } from './log.ts'
import { everyNode, type Reactor } from './reactor.ts'

/**
 * The rule of one kind of subject: who may watch it, and who may learn of an event on its chain that is not public.
 * The mere timing of an event may be a secret, so what is not named here is not told.
 */
export type LiveRule = {
  mayWatch(act: Act, id: string): Promise<boolean>
  mayLearn(act: Act, id: string, event: StoredEvent): Promise<boolean>
}

type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, { viewer: Viewer; headers: Headers }>

export type Live = {
  reactor: Reactor
  /** To everybody in a room, whole. */
  toRoom<Name extends keyof ServerToClient>(
    subject: LiveSubject,
    name: Name,
    ...message: Parameters<ServerToClient[Name]>
  ): void
  /** To every socket of one person, on this node. */
  toPerson<Name extends keyof ServerToClient>(
    personId: string,
    name: Name,
    ...message: Parameters<ServerToClient[Name]>
  ): void
  /** Asks again who these sockets are and what they may watch; closes what they may not, and those of whom it was somebody else. */
  recheckPerson(personId: string): Promise<void>
  recheckSubject(subject: LiveSubject): Promise<void>
  /** The viewers who watch a subject on this node, one for each person. */
  watchers(subject: LiveSubject): Viewer[]
  /** Who has a page open on this node that does not watch this subject, and acts for one of these organisations: one for each person. */
  elsewhere(subject: LiveSubject, organisationIds: readonly string[]): Viewer[]
  /** Lets a subject answer messages that may be lost, such as typing. */
  onTyping(answer: (viewer: Viewer, message: { threadId: string; typing: boolean }) => Promise<void>): void
  /** Told when somebody begins or stops to watch. */
  onWatching(answer: (subject: LiveSubject) => void): void
  close(): Promise<void>
}

const roomOf = ({ kind, id }: LiveSubject) => `${kind}:${id}`
const subjectOf = (room: string): LiveSubject | null => {
  const [kind, id] = room.split(':')
  return kind && id ? ({ kind, id } as LiveSubject) : null
}

export function startLive(
  http: HttpServer,
  {
    clock,
    rules,
    viewerOf,
    allowedOrigin,
  }: {
    clock: Clock
    rules: Partial<Record<LiveSubject['kind'], LiveRule>>
    viewerOf(headers: Headers): Promise<Viewer>
    allowedOrigin: string
  },
): Live {
  const io = new Server<ClientToServer, ServerToClient, Record<string, never>, LiveSocket['data']>(http, {
    perMessageDeflate: false,
    maxHttpBufferSize: 4_096,
    serveClient: false,
    // A page of another site must not ride on our cookie.
    allowRequest: (request, answer) =>
      answer(null, !request.headers.origin || isOurs(request.headers.origin, request.headers.host, allowedOrigin)),
  })
  const actOf = (viewer: Viewer): Act => ({ viewer, now: clock.now(), requestId: newId() })
  const typingAnswers: ((viewer: Viewer, message: { threadId: string; typing: boolean }) => Promise<void>)[] = []
  const watchingAnswers: ((subject: LiveSubject) => void)[] = []

  io.use((socket, next) => {
    const headers = new Headers()
    if (socket.handshake.headers.cookie) headers.set('cookie', socket.handshake.headers.cookie)
    viewerOf(headers).then((viewer) => {
      socket.data = { viewer, headers }
      next()
    }, next)
  })

  io.on('connection', (socket: LiveSocket) => {
    const { personId } = socket.data.viewer
    if (personId) void socket.join(`person:${personId}`)
    socket.on('watch', (subject, answer) => {
      void watch(socket, subject).then((watching) => typeof answer === 'function' && answer({ watching }))
    })
    socket.on('unwatch', (subject) => {
      void socket.leave(roomOf(subject))
      for (const tell of watchingAnswers) tell(subject)
    })
    socket.on('typing', (message) => {
      if (!socket.rooms.has(roomOf({ kind: 'thread', id: String(message?.threadId) }))) return
      for (const tell of typingAnswers)
        tell(socket.data.viewer, { threadId: message.threadId, typing: Boolean(message.typing) }).catch(complain)
    })
    socket.on('disconnecting', () => {
      const subjects = [...socket.rooms].flatMap((room) => subjectOf(room) ?? [])
      setImmediate(() => {
        for (const subject of subjects) for (const tell of watchingAnswers) tell(subject)
      })
    })
  })

  async function watch(socket: LiveSocket, subject: LiveSubject): Promise<boolean> {
    const rule = typeof subject?.id === 'string' && socket.rooms.size < 40 ? rules[subject.kind] : undefined
    const allowed = rule ? await rule.mayWatch(actOf(socket.data.viewer), subject.id).catch(refuse) : false
    if (!allowed) return false
    await socket.join(roomOf(subject))
    for (const tell of watchingAnswers) tell(subject)
    return true
  }

  const socketsIn = (room: string): LiveSocket[] =>
    [...(io.sockets.adapter.rooms.get(room) ?? [])].flatMap((id) => io.sockets.sockets.get(id) ?? [])

  async function tellWatchers(event: StoredEvent) {
    const subject = subjectOf(event.chain)
    const rule = subject && rules[subject.kind]
    if (!subject || !rule || event.audience === 'audit') return
    const message = { ...subject, fact: event.kind, number: event.number, at: event.at.toISOString() }
    if (event.audience === 'public') return void io.to(roomOf(subject)).emit('changed', message)
    for (const socket of socketsIn(roomOf(subject))) {
      if (await rule.mayLearn(actOf(socket.data.viewer), subject.id, event).catch(refuse))
        socket.emit('changed', message)
    }
  }

  async function recheck(sockets: LiveSocket[], rooms?: string[]) {
    for (const socket of sockets) {
      const { personId } = socket.data.viewer
      socket.data.viewer = await viewerOf(socket.data.headers)
      // Its session is over: nothing is for it any more, not even what comes to the person alone. Its page may come back as
      // whoever its browser is now, and learns by asking to watch whether a room is still theirs.
      if (socket.data.viewer.personId !== personId) {
        socket.disconnect(true)
        continue
      }
      for (const room of rooms ?? [...socket.rooms]) {
        const subject = subjectOf(room)
        const rule = subject && rules[subject.kind]
        if (!subject || !rule || (await rule.mayWatch(actOf(socket.data.viewer), subject.id).catch(refuse))) continue
        await socket.leave(room)
        socket.emit('closed', subject)
      }
    }
  }

  return {
    reactor: everyNode('live', tellWatchers),
    toRoom: (subject, name, ...message) => void io.to(roomOf(subject)).emit(name, ...message),
    toPerson: (personId, name, ...message) => void io.to(`person:${personId}`).emit(name, ...message),
    recheckPerson: (personId) => recheck(socketsIn(`person:${personId}`)),
    recheckSubject: (subject) => recheck(socketsIn(roomOf(subject)), [roomOf(subject)]),
    watchers: (subject) => onePerPerson(socketsIn(roomOf(subject))),
    elsewhere: (subject, organisationIds) => {
      const wanted = new Set(organisationIds)
      const there = [...io.sockets.sockets.values()].filter(
        ({ data, rooms }) => wanted.has(data.viewer.actingFor?.organisationId ?? '') && !rooms.has(roomOf(subject)),
      )
      return onePerPerson(there)
    },
    onTyping: (answer) => void typingAnswers.push(answer),
    onWatching: (answer) => void watchingAnswers.push(answer),
    close: () => io.close(),
  }
}

function onePerPerson(sockets: readonly LiveSocket[]): Viewer[] {
  const people = new Map(sockets.map(({ data: { viewer } }) => [viewer.personId, viewer]))
  people.delete(null)
  return [...people.values()]
}

const refuse = (error: unknown) => {
  complain(error)
  return false
}
const complain = (error: unknown) =>
  log.error({ reason: error instanceof Error ? error.stack : 'unknown' }, 'a live delivery failed')

function isOurs(origin: string, host: string | undefined, allowedOrigin: string): boolean {
  return origin === allowedOrigin || (URL.canParse(origin) && new URL(origin).host === host)
}
