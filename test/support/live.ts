import { io, type Socket } from 'socket.io-client'
import type {
  ChangedMessage,
  ClientToServer,
  LiveSubject,
  PresenceMessage,
  ServerToClient,
  ThreadMessageMessage,
} from '../../schema/live.ts'
import { type App, startApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import type { Letter } from '../../server/platform/mail.ts'
import { browserOf } from './browser.ts'
import { testDatabase } from './database.ts'
import { morning, theWorld, type World } from './world.ts'

/** A whole board that listens, with its reactors and sockets, at the time of the world. */
export type Board = {
  app: App
  /** Empties and peoples the board anew. */
  begin(): Promise<World>
  /** Signs somebody in by a code, as people do, and opens their page's socket. */
  reader(address: string): Promise<LiveReader>
  close(): Promise<void>
}

export type LiveReader = {
  ask: ReturnType<typeof browserOf>['ask']
  /** Signs this browser in once more, as before a decision. */
  signInAgain(): Promise<void>
  /** Signs this browser out, as its page does. */
  signOut(): Promise<void>
  /** What the browser sends to say who it is. */
  cookie: string
  watch(kind: LiveSubject['kind'], id: string): Promise<boolean>
  typing(threadId: string): void
  /** What the socket was told so far. */
  told: {
    changed: ChangedMessage[]
    messages: ThreadMessageMessage[]
    presence: PresenceMessage[]
    closed: LiveSubject[]
    /** The rooms of one's own in which something changed. */
    rooms: string[]
  }
  isConnected(): boolean
  /** Waits until everything that was done before has reached this reader, or would have. */
  caughtUp(): Promise<void>
  /** Waits for the next word about who is here. */
  nextPresence(): Promise<PresenceMessage>
  /** Loses the connection, and finds it again. */
  away(): void
  back(): Promise<void>
}

export async function startBoard(): Promise<Board> {
  const letters: Letter[] = []
  const sockets: Socket[] = []
  let world: World | undefined
  const app = await startApp(readConfig({ NODE_ENV: 'test', PORT: '0', DEMO: 'false', MONGODB_URI: testDatabase() }), {
    clock: { now: () => world?.clock.now() ?? morning },
    mail: { send: async (letter) => void letters.push(letter) },
  })
  return {
    app,
    async begin() {
      for (const socket of sockets.splice(0)) socket.close()
      await app.settled()
      world = await theWorld()
      return world
    },
    async reader(address) {
      const browser = browserOf(app.url)
      const signIn = async () => {
        await browser.askForCode(address)
        const code = letters.findLast(({ to }) => to === address)?.subject.slice(0, 6) ?? ''
        await browser.typeCode(address, code)
      }
      await signIn()
      // Asked for at every connection, as a browser does.
      const headers = {
        get cookie() {
          return browser.cookie()
        },
      }
      const live: Socket<ServerToClient, ClientToServer> = io(app.url, {
        transports: ['websocket'],
        forceNew: true,
        extraHeaders: headers,
      })
      sockets.push(live)
      const signOut = async () => void (await browser.post('/api/auth/sign-out', {}))
      return { ...(await listening(live, app, browser.ask)), signInAgain: signIn, signOut, cookie: browser.cookie() }
    },
    async close() {
      for (const socket of sockets) socket.close()
      await app.close()
    },
  }
}

async function listening(
  live: Socket<ServerToClient, ClientToServer>,
  app: App,
  ask: LiveReader['ask'],
): Promise<Omit<LiveReader, 'cookie' | 'signInAgain' | 'signOut'>> {
  const told: LiveReader['told'] = { changed: [], messages: [], presence: [], closed: [], rooms: [] }
  live.on('changed', (message) => void told.changed.push(message))
  live.on('message', (message) => void told.messages.push(message))
  live.on('presence', (message) => void told.presence.push(message))
  live.on('closed', (message) => void told.closed.push(message))
  live.on('roomChanged', ({ threadId }) => void told.rooms.push(threadId))
  const connected = () => new Promise<void>((resolve) => live.once('connect', resolve))
  const watch: LiveReader['watch'] = (kind, id) =>
    new Promise((resolve) => live.emit('watch', { kind, id }, ({ watching }) => resolve(watching)))
  await connected()
  return {
    ask,
    told,
    watch,
    typing: (threadId) => void live.emit('typing', { threadId, typing: true }),
    async caughtUp() {
      await app.settled()
      // Answers and deliveries of one connection come in the order they were sent.
      // One that was put out is answered no more.
      const out = new Promise((resolve) => live.once('disconnect', resolve))
      if (live.connected) await Promise.race([watch('desk', 'nobody'), out])
    },
    isConnected: () => live.connected,
    nextPresence: () => new Promise((resolve) => live.once('presence', resolve)),
    away: () => void live.disconnect(),
    async back() {
      const done = connected()
      live.connect()
      await done
    },
  }
}
