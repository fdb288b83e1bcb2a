import { peopleByIds, shownName } from '../people/queries.ts'
import { type Act, systemAct, type Viewer } from '../platform/act.ts'
import type { Clock } from '../platform/clock.ts'
import type { StoredEvent } from '../platform/events.ts'
import type { Live, LiveRule } from '../platform/live.ts'
import { everyNode, type Reactor } from '../platform/reactor.ts'
import { isOwner, policyNow } from './access.ts'
import { messageToDeliver } from './deliver.ts'
import { threadOfTheHouse } from './keep.ts'
import { threadsById } from './queries.ts'
import { tellMembers } from './tell-members.ts'

/** Whoever may see the room may watch it; what changes in it is for those who still may. */
export const threadLive: LiveRule = {
  mayWatch: async (act, id) => (await threadsById(act, [id]))[0] != null,
  mayLearn: async (act, id, event) => {
    const [thread] = await threadsById(act, [id])
    return thread != null && (!heldKinds.has(event.kind) || isOwner(act, thread) || isTheirs(act, event))
  },
}

/** That something is kept back is known to its writer and to who looks at it, and to nobody else in the room. */
const heldKinds = new Set(['thread.held', 'thread.released', 'thread.heldDropped'])
const isTheirs = ({ viewer }: Act, { actorId, data }: StoredEvent): boolean =>
  viewer.personId !== null &&
  (actorId === viewer.personId ||
    (typeof data === 'object' && data !== null && 'authorId' in data && data.authorId === viewer.personId))

const lossOfAPerson = new Set([
  'person.left',
  'person.suspended',
  'person.roleChanged',
  'person.restored',
  'person.joined',
  'person.postPaused',
  'person.postResumed',
  'person.signedOut',
  'person.signedOutEverywhere',
  'person.erased',
])
const messageKinds = new Set(['thread.sent', 'thread.edited', 'thread.retracted', 'thread.purged'])
/** What changes a row of the inbox, besides what is said. */
const rowKinds = new Set(['thread.opened', 'thread.resolved', 'thread.reopened', 'thread.rulesChanged'])

/**
 * Carries messages to the sockets of this node: one for the whole room. Losing a membership and sending stand in one
 * order here, so nobody is told a message that was sent after they left.
 */
export function threadDelivery({ live, clock }: { live: Live; clock: Clock }): Reactor {
  showPresence(live, clock)
  return everyNode('threads-live', async (event) => {
    if (lossOfAPerson.has(event.kind)) return live.recheckPerson(event.subjectId)
    if (event.kind === 'thread.rulesChanged') await live.recheckSubject({ kind: 'thread', id: event.subjectId })
    const said = messageKinds.has(event.kind) ? (event.data as { messageId: string; number: number }) : null
    if (!said && !rowKinds.has(event.kind)) return
    const message = said && (await messageToDeliver(said.messageId, clock.now()))
    if (message) live.toRoom({ kind: 'thread', id: event.subjectId }, 'message', message)
    const thread = await threadOfTheHouse(systemAct(clock.now()), event.subjectId)
    if (thread) tellMembers(live, thread, clock.now(), said?.number ?? null)
  })
}

const typingLastsMilliseconds = 6_000
const presenceWaitsMilliseconds = 150

/** Who is here and who types, where the kind of the room allows: kept nowhere, and lost when the node ends. */
function showPresence(live: Live, clock: Clock): void {
  const typing = new Map<string, Map<string, NodeJS.Timeout>>()
  const actOf = (viewer: Viewer) => ({ viewer, now: clock.now(), requestId: 'presence' })

  async function tell(threadId: string) {
    const watchers = live.watchers({ kind: 'thread', id: threadId })
    if (watchers.length === 0) return
    const thread = await threadOfTheHouse(systemAct(clock.now()), threadId)
    const shown = watchers.flatMap(({ personId, ...viewer }) =>
      thread && personId && policyNow(actOf({ personId, ...viewer }), thread).presence ? [personId] : [],
    )
    const names = await peopleByIds(shown)
    const people = shown.map((personId, index) => ({
      personId,
      name: shownName(names[index]),
      typing: typing.get(threadId)?.has(personId) ?? false,
    }))
    live.toRoom({ kind: 'thread', id: threadId }, 'presence', { threadId, people })
  }

  // Two hundred who come at once are told of once, not two hundred times.
  const due = new Set<string>()
  const tellSoon = (threadId: string) => {
    if (due.has(threadId)) return
    due.add(threadId)
    setTimeout(() => {
      due.delete(threadId)
      void tell(threadId).catch(() => {})
    }, presenceWaitsMilliseconds).unref()
  }

  live.onWatching(({ kind, id }) => {
    if (kind === 'thread') tellSoon(id)
  })
  live.onTyping(async ({ personId }, message) => {
    if (!personId) return
    const room = typing.get(message.threadId) ?? new Map<string, NodeJS.Timeout>()
    typing.set(message.threadId, room)
    const stop = () => {
      clearTimeout(room.get(personId))
      room.delete(personId)
      if (room.size === 0) typing.delete(message.threadId)
    }
    stop()
    if (message.typing) {
      typing.set(message.threadId, room)
      room.set(
        personId,
        setTimeout(() => {
          stop()
          tellSoon(message.threadId)
        }, typingLastsMilliseconds).unref(),
      )
    }
    tellSoon(message.threadId)
  })
}
