import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandYours } from '../../platform/refusal.ts'
import { theHouse } from '../access.ts'
import { Thread, type ThreadFields, threadFacts } from '../model.ts'
import { type RoomPart, roomKey, roomPolicy } from '../policy.ts'
import { type RoomFacts, roomFactsOf } from '../subjects.ts'

/** The house alone: takes over what the subject of a room says now about its members and rules. Done twice it changes nothing. */
export const keepThreadCurrent = command(z.object({ threadId: id }), async (act, { threadId }): Promise<void> => {
  demandYours(act.viewer.isSystem)
  const thread = await find(Thread, threadId, act, theHouse)
  const before = thread.toObject()
  const facts = await roomFactsOf[thread.kind](act, thread.subjectId)
  const now = facts ?? { ...copied(before), state: 'over' as const }
  if (isDeepStrictEqual(now, copied(before))) return

  thread.set({
    ...now,
    room: roomKey(thread.kind, now.mode, now.state),
    forceFrom: comesIn('force', before, now) ? before.lastNumber : before.forceFrom,
    managerFrom: comesIn('manager', before, now) ? before.lastNumber : before.managerFrom,
  })
  await thread.save()
  await record(act, threadFacts, 'rulesChanged', threadId, { state: now.state })
})

const copied = ({
  challengeId,
  title,
  subjectReference,
  mode,
  state,
  forceIds,
  supplierIds,
  panelIds,
  excludedIds,
  managerIds,
}: ThreadFields): RoomFacts => ({
  ...{ challengeId, title, subjectReference, mode, state, forceIds, supplierIds, panelIds, excludedIds, managerIds },
})

/** Whether this side could not see the room before and can from now on. */
function comesIn(part: RoomPart & ('force' | 'manager'), before: ThreadFields, now: RoomFacts): boolean {
  const was = part === 'force' ? before.forceIds : before.managerIds
  const is = part === 'force' ? now.forceIds : now.managerIds
  const saw = was.length > 0 && roomPolicy(before.mode, before.state, before.kind, part).see
  return !saw && is.length > 0 && roomPolicy(now.mode, now.state, before.kind, part).see
}
