import type { Act } from '../platform/act.ts'
import { firstOf, listOf } from '../platform/database.ts'
import { anyOf, type Rule } from '../platform/rule.ts'
import { canSee, hiddenUpTo, partNow, theHouse } from './access.ts'
import { Message, Reader, type ReaderFields, Thread, type ThreadFields } from './model.ts'

/** What the viewer and the people of one organisation wrote in the rooms that they share: how often, never what. */
export type Contact = { organisationId: string; rooms: number; ownMessages: number; theirMessages: number }

const mostRooms = 200

/**
 * The viewer's contact with the people of each of these suppliers since a moment: in the rooms that the viewer sees now,
 * and in those they wrote in before, as far as they had read them. A fixed number of round trips, however many.
 */
export async function contactWith(act: Act, supplierIds: readonly string[], since: Date): Promise<Contact[]> {
  const { personId } = act.viewer
  if (!personId || supplierIds.length === 0) return []
  const marks = await Reader.find({ personId, wrote: true }).sort({ _id: -1 }).limit(mostRooms).lean<ReaderFields[]>()
  const read = new Map(marks.map(({ threadId, readNumber }) => [threadId, readNumber]))
  const where = { supplierIds: { $in: supplierIds }, lastAt: { $gte: since } }
  const latest = { sort: { lastAt: -1, _id: -1 }, limit: mostRooms } as const
  const rooms = await listOf(Thread, act, anyOf(canSee, wroteIn([...read.keys()])), where, latest)
  const counts = await countsIn(act, rooms, read, since)
  return supplierIds.map((organisationId) => {
    const shared = rooms.filter((room) => room.supplierIds.includes(organisationId)).map(({ _id }) => _id)
    const said = counts.filter(({ _id }) => shared.includes(_id.threadId))
    const own = said.filter(({ _id }) => _id.authorId === personId)
    const theirs = said.filter(({ _id }) => _id.authorId !== personId && _id.organisationId === organisationId)
    return {
      organisationId,
      rooms: new Set([...own, ...theirs].map(({ _id }) => _id.threadId)).size,
      ownMessages: sumOf(own),
      theirMessages: sumOf(theirs),
    }
  })
}

/** Everybody who wrote in the room of a subject since a moment. For reactors of the house alone. */
export async function writersIn(system: Act, subjectId: string, since: Date): Promise<string[]> {
  const room = await firstOf(Thread, system, theHouse, { subjectId })
  return room ? Message.distinct('authorId', { threadId: room._id, sentAt: { $gte: since } }) : []
}

const wroteIn =
  (threadIds: readonly string[]): Rule<ThreadFields> =>
  () => ({ _id: { $in: threadIds } })

type Count = { _id: { threadId: string; organisationId: string | null; authorId: string }; count: number }

const sumOf = (counts: readonly Count[]): number => counts.reduce((sum, { count }) => sum + count, 0)

/** Counted in the database: no message is fetched. */
async function countsIn(
  act: Act,
  rooms: readonly ThreadFields[],
  read: ReadonlyMap<string, number>,
  since: Date,
): Promise<Count[]> {
  if (rooms.length === 0) return []
  const known = rooms.map((room) => ({
    threadId: room._id,
    number: partNow(act, room) ? { $gt: hiddenUpTo(act, room) } : { $lte: read.get(room._id) ?? 0 },
  }))
  return Message.aggregate<Count>([
    { $match: { $and: [{ sentAt: { $gte: since } }, { $or: known }] } },
    {
      $group: {
        _id: { threadId: '$threadId', organisationId: '$organisationId', authorId: '$authorId' },
        count: { $sum: 1 },
      },
    },
  ])
}
