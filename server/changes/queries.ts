import { organisationsById } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { Event, type StoredEvent } from '../platform/events.ts'
import { type ChangeGroup, changeGroups } from './groups.ts'
import { sentenceOf } from './sentences.ts'
import { type ChangeSubject, subjectsOf } from './subjects.ts'

/** One public event as everybody reads it. */
export type Change = {
  id: string
  kind: string
  at: Date
  by: string
  text: string
  subject: ChangeSubject
  number: number
  hash: string
}

/** Public events, newest first, from below a cursor. A private event is not here, nor counted. */
export async function publicChanges(
  act: Act,
  { after, limit, group }: { after: string | null; limit: number; group: ChangeGroup | null },
): Promise<{ changes: Change[]; endCursor: string | null; hasMore: boolean }> {
  const events = await Event.find({
    audience: 'public',
    ...(group ? { kind: { $in: changeGroups[group] } } : {}),
    ...belowCursor(after),
  })
    .sort({ at: -1, _id: -1 })
    .limit(limit + 1)
    .lean<StoredEvent[]>()
  const shown = events.slice(0, limit)
  const last = shown.at(-1)
  const [subjects, actors] = await Promise.all([subjectsOf(act, shown), partsOf(act, shown)])
  const changes = shown.flatMap((event) => {
    const subject = subjects.get(event.chain)
    if (!subject) return []
    const by = actors.get(event.actingForId ?? '') ?? (event.actingForId ? 'A supplier' : 'The board')
    const { _id: id, kind, at, number, hash } = event
    return [{ id, kind, at, by, text: sentenceOf(kind, event.data), subject, number, hash }]
  })
  return { changes, endCursor: last ? cursorOf(last) : null, hasMore: events.length > limit }
}

/** Two events may have one time: the id tells them apart. */
const cursorOf = ({ at, _id }: StoredEvent) => `${at.toISOString()}|${_id}`

function belowCursor(cursor: string | null) {
  const [time = '', id = ''] = cursor?.split('|') ?? []
  const at = new Date(time)
  return Number.isNaN(at.getTime()) ? {} : { at: { $lte: at }, $or: [{ at: { $lt: at } }, { at, _id: { $lt: id } }] }
}

/** Who did it: a force or a Charter body by name. A supplier stays unnamed, here and everywhere that is public. */
async function partsOf(act: Act, events: readonly StoredEvent[]): Promise<Map<string, string>> {
  const ids = [...new Set(events.flatMap(({ actingForId }) => actingForId ?? []))]
  const found = await organisationsById(act, ids)
  return new Map(
    found.flatMap((organisation) =>
      organisation && organisation.kind !== 'supplier' ? [[organisation._id, organisation.name] as const] : [],
    ),
  )
}
