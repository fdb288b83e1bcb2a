import type { ThreadMessageMessage } from '../../schema/live.ts'
import { organisationsById } from '../organisations/queries.ts'
import { peopleByIds, shownName } from '../people/queries.ts'
import { systemAct } from '../platform/act.ts'
import { firstOf } from '../platform/database.ts'
import { hiddenFrom, theHouse, theHousesMessages } from './access.ts'
import { Message, Thread } from './model.ts'
import { roomParts, roomPolicy } from './policy.ts'

/** A message as all in the room see it, or null where some in the room may not: what was said before they came is not told live. */
export async function messageToDeliver(messageId: string, now: Date): Promise<ThreadMessageMessage | null> {
  const system = systemAct(now)
  const message = await firstOf(Message, system, theHousesMessages, { _id: messageId })
  const thread = message && (await firstOf(Thread, system, theHouse, { _id: message.threadId }))
  if (!thread) return null
  const inside = roomParts.filter((part) => roomPolicy(thread.mode, thread.state, thread.kind, part).see)
  if (inside.some((part) => message.number <= hiddenFrom(part, thread))) return null

  const [[author], [organisation]] = await Promise.all([
    peopleByIds([message.authorId]),
    message.organisationId ? organisationsById(system, [message.organisationId]) : [null],
  ])
  return {
    threadId: message.threadId,
    id: message._id,
    number: message.number,
    clientId: message.clientId,
    version: message.version,
    authorId: message.authorId,
    authorName: shownName(author),
    organisationId: message.organisationId,
    organisationName: organisation?.name ?? null,
    text: message.text,
    replyToNumber: message.replyToNumber,
    sentAt: message.sentAt.toISOString(),
    editedAt: message.editedAt?.toISOString() ?? null,
    retractedAt: message.retractedAt?.toISOString() ?? null,
    purgedAt: message.purgedAt?.toISOString() ?? null,
    edits: message.wordings.length,
  }
}
