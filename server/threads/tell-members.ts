import type { Viewer } from '../platform/act.ts'
import type { Live } from '../platform/live.ts'
import { hiddenUpTo, policyNow } from './access.ts'
import type { ThreadFields } from './model.ts'

/**
 * Tells the other pages of a room's members that something changed in it, so that inboxes and counts ask again: never what.
 * Who may not see the room learns nothing, nor does a side of a message from before it came in.
 */
export function tellMembers(
  live: Pick<Live, 'elsewhere' | 'toPerson'>,
  thread: ThreadFields,
  now: Date,
  number: number | null,
): void {
  const maySee = (viewer: Viewer) => {
    const act = { viewer, now, requestId: 'members' }
    return policyNow(act, thread).see && (number === null || number > hiddenUpTo(act, thread))
  }
  const members = [...thread.forceIds, ...thread.supplierIds, ...thread.managerIds]
  for (const viewer of live.elsewhere({ kind: 'thread', id: thread._id }, members)) {
    if (viewer.personId && maySee(viewer)) live.toPerson(viewer.personId, 'roomChanged', { threadId: thread._id })
  }
}
