import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { type Act, makeViewer } from '../platform/act.ts'
import { command } from '../platform/command.ts'
import { record } from '../platform/events.ts'
import { demand, demandYours, notFound } from '../platform/refusal.ts'
import { Session } from './accounts.ts'
import { personFacts } from './model.ts'

/** A browser that somebody is signed in with. Its token is never given to a page. */
export type SessionLine = {
  _id: string
  begunAt: Date
  lastSeenAt: Date
  endsAt: Date
  device: string
  isThisOne: boolean
}

const mostShown = 50

/** Where the viewer is signed in, latest first. */
export async function ownSessions({ viewer, sessionId }: Act): Promise<SessionLine[]> {
  if (!viewer.personId) return []
  const found = await Session.find({ userId: viewer.personId, expiresAt: { $gt: new Date() } })
    .sort({ updatedAt: -1 })
    .limit(mostShown)
    .lean()
  return found.map(({ _id, createdAt, updatedAt, expiresAt, userAgent }) => ({
    _id,
    begunAt: createdAt,
    lastSeenAt: updatedAt,
    endsAt: expiresAt,
    device: deviceOf(userAgent ?? ''),
    isThisOne: _id === sessionId,
  }))
}

/** Signs one browser of one's own out, from its next request on; recorded, as for all of them, and its sockets close by that. */
export const endSession = command(z.object({ id: z.string().max(64) }), async (act, { id }): Promise<number> => {
  const { personId } = act.viewer
  if (!personId) throw notFound()
  const { deletedCount } = await Session.deleteOne({ _id: id, userId: personId })
  if (deletedCount === 0) throw notFound()
  await record(act, personFacts, 'signedOut', personId, {})
  return deletedCount
})

/** The browser that asks signed itself out, which the library does alone: the same is recorded. Only the house does this. */
export const recordSignOut = command(z.object({ personId: id }), async (act, { personId }): Promise<void> => {
  demandYours(act.viewer.isSystem)
  const by = { ...act, viewer: makeViewer(personId, [], null) }
  await record(by, personFacts, 'signedOut', personId, {})
})

/** Signs out everywhere, here too; recorded, because somebody who lost a device may be asked when. */
export const endEverySession = command(z.object({}), async (act): Promise<number> => {
  const { personId } = act.viewer
  demand(personId, 'SIGN_IN', 'Sign in to do that.')
  const { deletedCount } = await Session.deleteMany({ userId: personId })
  await record(act, personFacts, 'signedOutEverywhere', personId, {})
  return deletedCount
})

/** Enough of a browser's name for its owner to know it again. */
function deviceOf(userAgent: string): string {
  const browser = /Edg\//.test(userAgent)
    ? 'Edge'
    : /Firefox\//.test(userAgent)
      ? 'Firefox'
      : /Chrome\//.test(userAgent)
        ? 'Chrome'
        : /Safari\//.test(userAgent)
          ? 'Safari'
          : 'A browser'
  const system = (
    [
      ['Android', /Android/],
      ['iPhone', /iPhone/],
      ['iPad', /iPad/],
      ['Windows', /Windows/],
      ['Mac', /Macintosh/],
      ['Linux', /Linux/],
    ] as const
  ).find(([, pattern]) => pattern.test(userAgent))?.[0]
  return system ? `${browser} on ${system}` : browser
}
