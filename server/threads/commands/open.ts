import { openThreadInput } from '../../../schema/threads.ts'
import { systemAct } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { newId, randomReference } from '../../platform/ids.ts'
import { notFound } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canSee, policyNow } from '../access.ts'
import { Thread, type ThreadFields, threadFacts } from '../model.ts'
import { roomKey } from '../policy.ts'
import { roomFactsOf } from '../subjects.ts'

/** Opens the room of a subject; it has one of each kind, so a second opening finds the first. Who may not see it learns nothing. */
export const openThread = command(openThreadInput, async (act, { kind, subjectId }): Promise<ThreadFields> => {
  const key = `${kind}:${subjectId}`
  const known = await Thread.findOne({ key }).lean<ThreadFields | null>()
  if (known) {
    if (!act.viewer.isSystem && !passes(canSee, act, known)) throw notFound()
    return known
  }
  const facts = await roomFactsOf[kind](systemAct(act.now, act.requestId), subjectId)
  if (!facts) throw notFound()
  const thread = new Thread({
    _id: newId(),
    reference: randomReference('TH'),
    kind,
    subjectId,
    key,
    ...facts,
    room: roomKey(kind, facts.mode, facts.state),
    lastAt: act.now,
    openedById: act.viewer.personId,
    createdAt: act.now,
  })
  const room = thread.toObject()
  if (!act.viewer.isSystem && !policyNow(act, room).write) throw notFound()

  await thread.save()
  await record(act, threadFacts, 'opened', thread._id, { kind, subjectId })
  return room
})
