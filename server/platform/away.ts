import { MongoNetworkError, MongoServerSelectionError } from 'mongodb'

/** What a line says that breaks while a command is being written to it: the driver hands that on as it is. */
const brokenLine = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ERR_STREAM_DESTROYED'])

/** Whether it is the database that cannot be reached, and nothing of ours is at fault. Nothing else that answers a request goes over a network. */
export const isDatabaseAway = (error: unknown): boolean =>
  error instanceof MongoServerSelectionError ||
  error instanceof MongoNetworkError ||
  (typeof error === 'object' && error !== null && 'code' in error && brokenLine.has(String(error.code)))

/** What everybody is told meanwhile. Whether a write that was under way was kept is not known, so nothing is said of it. */
export const awayAnswer = {
  code: 'UNAVAILABLE',
  status: 503,
  message: 'Our records cannot be reached just now. Wait a moment and try again.',
} as const
