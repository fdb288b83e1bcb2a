import { MongoNetworkError, MongoServerSelectionError } from 'mongodb'

/** Whether it is the database that cannot be reached, and nothing of ours is at fault. */
export const isDatabaseAway = (error: unknown): boolean =>
  error instanceof MongoServerSelectionError || error instanceof MongoNetworkError

/** What everybody is told meanwhile. Whether a write that was under way was kept is not known, so nothing is said of it. */
export const awayAnswer = {
  code: 'UNAVAILABLE',
  status: 503,
  message: 'Our records cannot be reached just now. Wait a moment and try again.',
} as const
