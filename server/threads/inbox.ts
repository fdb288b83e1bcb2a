import type { ThreadKind } from '../../schema/threads.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { canSee } from './access.ts'
import { Reader, type ReaderFields, Thread, type ThreadFields } from './model.ts'
import { unreadIds } from './queries.ts'

export type InboxFilter = {
  unread?: boolean
  mine?: boolean
  kind?: ThreadKind | null
  subjectIds?: readonly string[] | null
  mentions?: boolean
  resolved?: boolean
}

/** The viewer's rooms, last written in first. */
export async function inbox(
  act: Act,
  { unread, mine, mentions, kind, subjectIds, resolved }: InboxFilter,
  { before, limit }: { before: { lastAt: Date; id: string } | null; limit: number },
): Promise<ThreadFields[]> {
  const only = unread
    ? await unreadIds(act)
    : mine
      ? await idsWhere(act, { wrote: true })
      : mentions
        ? await idsWhere(act, { mentionedNumber: { $gt: 0 } })
        : null
  const where = [
    ...(only ? [{ _id: { $in: only } }] : []),
    ...(kind ? [{ kind }] : []),
    ...(subjectIds ? [{ subjectId: { $in: subjectIds } }] : []),
    ...(resolved === undefined ? [] : [{ resolvedAt: resolved ? { $ne: null } : null }]),
    ...(before
      ? [{ $or: [{ lastAt: { $lt: before.lastAt } }, { lastAt: before.lastAt, _id: { $lt: before.id } }] }]
      : []),
  ]
  return listOf(Thread, act, canSee, where.length > 0 ? { $and: where } : {}, { sort: { lastAt: -1, _id: -1 }, limit })
}

async function idsWhere({ viewer }: Act, where: Record<string, unknown>): Promise<string[]> {
  if (!viewer.personId) return []
  const found = await Reader.find({ personId: viewer.personId, ...where })
    .limit(500)
    .lean<ReaderFields[]>()
  return found.map(({ threadId }) => threadId)
}
