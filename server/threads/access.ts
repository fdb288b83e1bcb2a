import type { Act } from '../platform/act.ts'
import { anyOf, nothing, passes, type Rule } from '../platform/rule.ts'
import type { HeldMessageFields, MessageFields, ThreadFields } from './model.ts'
import { type RoomPart, type RoomPolicy, roomParts, roomPolicy, roomsSeenBy } from './policy.ts'

type ThreadRule = Rule<ThreadFields>

const membership: Record<RoomPart, ThreadRule> = {
  panel: ({ viewer }) =>
    viewer.personId
      ? {
          $and: [
            { forceIds: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator') } },
            { panelIds: viewer.personId },
          ],
        }
      : nothing(),
  force: ({ viewer }) => ({ forceIds: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator') } }),
  force_reader: ({ viewer }) => ({ forceIds: { $in: viewer.organisationsAs('viewer') } }),
  supplier: ({ viewer }) => ({ supplierIds: { $in: viewer.organisationsAs('admin', 'editor') } }),
  supplier_reader: ({ viewer }) => ({ supplierIds: { $in: viewer.organisationsAs('viewer') } }),
  manager: ({ viewer }) =>
    viewer.isCharterManager ? { managerIds: { $in: viewer.organisationsAs('admin', 'editor') } } : nothing(),
}

const withoutConflict: ThreadRule = ({ viewer }) =>
  viewer.personId ? { excludedIds: { $ne: viewer.personId } } : nothing()

/** Membership is stored; the policy of the room says whether it may be used now. */
const inPart =
  (part: RoomPart): ThreadRule =>
  (act) => ({ $and: [membership[part](act), withoutConflict(act), { room: { $in: roomsSeenBy[part] } }] })

export const canSee: ThreadRule = anyOf(...roomParts.map(inPart))

/** For reactors of the house alone: no request ever passes it. */
export const theHouse: ThreadRule = ({ viewer }) => (viewer.isSystem ? { $and: [] } : nothing())

/** The same for what is said in rooms. */
export const theHousesMessages: Rule<MessageFields> = ({ viewer }) => (viewer.isSystem ? { $and: [] } : nothing())

/** The viewer's part in a room that they may see, or null. */
export const partNow = (act: Act, thread: ThreadFields): RoomPart | null =>
  roomParts.find((part) => passes(inPart(part), act, thread)) ?? null

/** What the viewer may do in the room now. */
export const policyNow = (act: Act, thread: ThreadFields): RoomPolicy =>
  roomPolicy(thread.mode, thread.state, thread.kind, partNow(act, thread))

/** The last message that was sent before the viewer's side came in: it stays with those who said it. */
export const hiddenUpTo = (act: Act, thread: ThreadFields): number => hiddenFrom(partNow(act, thread), thread)

export function hiddenFrom(part: RoomPart | null, { forceFrom, managerFrom, lastNumber }: ThreadFields): number {
  if (part === null) return lastNumber
  if (part === 'manager') return managerFrom
  return part === 'force' || part === 'force_reader' ? forceFrom : 0
}

/** Whether a force that sees the room answers for what is written there. Where none does, nobody can be asked to look. */
export const hasOwner = ({ mode, state, kind, forceIds }: ThreadFields): boolean =>
  forceIds.length > 0 && roomPolicy(mode, state, kind, 'force').see

/** The forces that answer for what is written there: where a challenge is shared, the one that owns it. */
export const forcesThatAnswer = ({ kind, forceIds }: Pick<ThreadFields, 'kind' | 'forceIds'>): string[] =>
  kind === 'challenge_discussion' ? forceIds.slice(0, 1) : forceIds

/** An admin of such a force, who is in the room, looks at what is held and removes what must not stand there. */
export const isOwner = (act: Act, thread: ThreadFields): boolean =>
  hasOwner(thread) &&
  partNow(act, thread) !== null &&
  act.viewer.organisationsAs('admin').some((id) => forcesThatAnswer(thread).includes(id))

/** A Charter manager who was let into a room may remove from it too. */
export const mayPurge = (act: Act, thread: ThreadFields): boolean =>
  isOwner(act, thread) || partNow(act, thread) === 'manager'

/** What waits in a room is seen by who wrote it, and by admins of the forces that answer for it. */
export const canSeeHeld: Rule<HeldMessageFields> = anyOf<HeldMessageFields>(
  ({ viewer }) => (viewer.personId ? { authorId: viewer.personId } : nothing()),
  ({ viewer }) => ({ reviewerIds: { $in: viewer.organisationsAs('admin') } }),
)

/** The messages of a room that was read by its own rule, as far as the viewer may read it. */
export const messagesOf =
  (thread: ThreadFields): Rule<MessageFields> =>
  (act) => ({ $and: [{ threadId: thread._id }, { number: { $gt: hiddenUpTo(act, thread) } }] })
