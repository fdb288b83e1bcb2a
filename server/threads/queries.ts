import { messageLimits, type ThreadKind } from '../../schema/threads.ts'
import type { Act } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { spelledReference } from '../platform/ids.ts'
import { demand } from '../platform/refusal.ts'
import { filter } from '../platform/rule.ts'
import { canSee, canSeeHeld, hiddenUpTo, messagesOf } from './access.ts'
import {
  HeldMessage,
  type HeldMessageFields,
  Message,
  type MessageFields,
  Reader,
  type ReaderFields,
  Thread,
  type ThreadFields,
} from './model.ts'

/** In the order of the ids; null where absent or hidden. */
export const threadsById = (act: Act, ids: readonly string[]): Promise<(ThreadFields | null)[]> =>
  byIds(Thread, ids, act, canSee)

/** By its reference, in any case, with or without hyphens. */
export const threadByReference = (act: Act, reference: string): Promise<ThreadFields | null> =>
  firstOf(Thread, act, canSee, { reference: spelledReference('TH', reference) })

/** The rooms that subjects have and the viewer may see: at most one of each kind for each subject. */
export const threadsOfSubjects = (act: Act, subjectIds: readonly string[]): Promise<ThreadFields[]> =>
  listOf(Thread, act, canSee, { subjectId: { $in: subjectIds } }, { sort: { _id: 1 }, limit: 200 })

/** The room of one kind that each subject has, where the viewer may see it. One round trip for all. */
export async function roomsOfSubjects(
  act: Act,
  kind: ThreadKind,
  subjectIds: readonly string[],
): Promise<(ThreadFields | null)[]> {
  const rooms = await threadsOfSubjects(act, subjectIds)
  return subjectIds.map((id) => rooms.find((room) => room.kind === kind && room.subjectId === id) ?? null)
}

export type { MessageFields, ThreadFields } from './model.ts'

/** The latest rooms, as many as unread ones are looked for among. */
const lookedThrough = 200

export type UnreadRoom = { room: ThreadFields; unread: number }

/** Among the latest rooms, those with something that the viewer has not read, and how much. */
export async function unreadRooms(act: Act): Promise<UnreadRoom[]> {
  if (!act.viewer.personId) return []
  const rooms = await listOf(Thread, act, canSee, {}, { sort: { lastAt: -1, _id: -1 }, limit: lookedThrough })
  const unread = await unreadCounts(act, rooms)
  return rooms.map((room, index) => ({ room, unread: unread[index] ?? 0 })).filter((one) => one.unread > 0)
}

export const unreadIds = async (act: Act): Promise<string[]> => (await unreadRooms(act)).map(({ room }) => room._id)

/** How far the viewer has read each room; 0 where never. */
export async function readNumbers(act: Act, threadIds: readonly string[]): Promise<number[]> {
  const marks = await marksIn(act, threadIds)
  return threadIds.map((threadId) => marks.get(threadId)?.readNumber ?? 0)
}

/** Whether something that the viewer may read and has not read in a room names them. One round trip for all. */
export async function mentionedUnread(act: Act, threads: readonly ThreadFields[]): Promise<boolean[]> {
  const marks = await marksIn(
    act,
    threads.map(({ _id }) => _id),
  )
  return threads.map((thread) => {
    const { mentionedNumber = 0, readNumber = 0 } = marks.get(thread._id) ?? {}
    return mentionedNumber > Math.max(readNumber, hiddenUpTo(act, thread))
  })
}

async function marksIn({ viewer }: Act, threadIds: readonly string[]): Promise<Map<string, ReaderFields>> {
  const { personId } = viewer
  const found = personId
    ? await Reader.find({ personId, threadId: { $in: threadIds } })
        .limit(500)
        .lean<ReaderFields[]>()
    : []
  return new Map(found.map((mark) => [mark.threadId, mark]))
}

/** The last number of each room less what the viewer has read and what they may not see. */
export async function unreadCounts(act: Act, threads: readonly ThreadFields[]): Promise<number[]> {
  const read = await readNumbers(
    act,
    threads.map(({ _id }) => _id),
  )
  return threads.map((thread, index) =>
    Math.max(0, thread.lastNumber - Math.max(read[index] ?? 0, hiddenUpTo(act, thread))),
  )
}

/** The last message of each room, where the viewer may read it. One round trip for all. */
export async function lastMessages(act: Act, threads: readonly ThreadFields[]): Promise<(MessageFields | null)[]> {
  const shown = threads.filter((thread) => thread.lastNumber > hiddenUpTo(act, thread))
  if (shown.length === 0) return threads.map(() => null)
  const last = await Message.find({
    $or: shown.map(({ _id, lastNumber }) => ({ threadId: _id, number: lastNumber })),
  })
    .limit(500)
    .lean<MessageFields[]>()
  const byThread = new Map(last.map((message) => [message.threadId, message]))
  return threads.map(({ _id }) => byThread.get(_id) ?? null)
}

export type Part = { after?: number | null; before?: number | null; from?: Date | null; limit: number }

/** A part of a room in order: after a number, from a moment, or the last ones before a number. */
export async function messagesIn(
  act: Act,
  thread: ThreadFields,
  { after, before, from, limit }: Part,
): Promise<MessageFields[]> {
  demand(limit > 0 && limit <= messageLimits.atOnce, 'LIMIT', `Ask for 1 to ${messageLimits.atOnce} at a time.`)
  const rule = messagesOf(thread)
  const upwards = { sort: { number: 1 } as const, limit }
  if (from) return listOf(Message, act, rule, { threadId: thread._id, sentAt: { $gte: from } }, upwards)
  if (after !== null && after !== undefined)
    return listOf(Message, act, rule, { threadId: thread._id, number: { $gt: after } }, upwards)
  const where = { threadId: thread._id, ...(before ? { number: { $lt: before } } : {}) }
  return (await listOf(Message, act, rule, where, { sort: { number: -1 }, limit })).reverse()
}

/** The latest messages of several rooms, as far as the viewer may read each, last first. One round trip for all. */
export async function messagesOfRooms(
  act: Act,
  rooms: readonly ThreadFields[],
  limit: number,
): Promise<MessageFields[]> {
  if (rooms.length === 0) return []
  return Message.find({ $or: rooms.map((room) => filter(messagesOf(room), act)) })
    .sort({ sentAt: -1 })
    .limit(limit)
    .lean<MessageFields[]>()
}

/** What is kept back in a room, as far as the viewer wrote it or looks at it, oldest first. */
export const heldIn = (act: Act, threadId: string): Promise<HeldMessageFields[]> =>
  listOf(HeldMessage, act, canSeeHeld, { threadId }, { sort: { _id: 1 }, limit: messageLimits.atOnce })

/** Messages of one room by their numbers, for who may read them: what a decision rests on. */
export async function messagesByNumber(
  act: Act,
  threadId: string,
  numbers: readonly number[],
): Promise<MessageFields[]> {
  const [thread] = await threadsById(act, [threadId])
  if (!thread || numbers.length === 0) return []
  return listOf(
    Message,
    act,
    messagesOf(thread),
    { threadId, number: { $in: numbers } },
    { sort: { number: 1 }, limit: messageLimits.atOnce },
  )
}
