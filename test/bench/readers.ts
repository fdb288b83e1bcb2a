import { io } from 'socket.io-client'
import { WebSocket } from 'ws'

export const readers = 200

/** Two hundred who read: each tells when the next message has reached them. */
export type Audience = { next(): Promise<number[]>; close(): void }

type Ear = (arrived: () => void) => void

function audience(ears: readonly Ear[], close: () => void): Audience {
  return {
    next: () => Promise.all(ears.map((ear) => new Promise<number>((resolve) => ear(() => resolve(performance.now()))))),
    close,
  }
}

/** Readers of a room of ours. */
export async function ourReaders(url: string, cookie: string, threadId: string): Promise<Audience> {
  const sockets = Array.from({ length: readers }, () =>
    io(url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie } }),
  )
  for (const socket of sockets) {
    if (!socket.connected) await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
    const { watching } = await socket.emitWithAck('watch', { kind: 'thread', id: threadId })
    if (!watching) throw new Error('A reader may not read.')
  }
  return audience(
    sockets.map((socket) => (arrived) => void socket.once('message', arrived)),
    () => {
      for (const socket of sockets) socket.close()
    },
  )
}

/** Readers of the floor. */
export async function floorReaders(url: string): Promise<Audience> {
  const sockets = Array.from({ length: readers }, () => new WebSocket(url.replace('http', 'ws')))
  for (const socket of sockets)
    if (socket.readyState !== WebSocket.OPEN) await new Promise((resolve) => socket.once('open', resolve))
  return audience(
    sockets.map((socket) => (arrived) => void socket.once('message', arrived)),
    () => {
      for (const socket of sockets) socket.close()
    },
  )
}
