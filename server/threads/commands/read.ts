import { markThreadReadInput, resolveThreadInput } from '../../../schema/threads.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { canSee, policyNow } from '../access.ts'
import { Reader, Thread, type ThreadFields, threadFacts } from '../model.ts'

/** Remembers how far somebody has read. It never goes back, and nobody else is told. */
export const markThreadRead = command(markThreadReadInput, async (act, { threadId, number }): Promise<ThreadFields> => {
  const thread = (await find(Thread, threadId, act, canSee)).toObject()
  const { personId } = act.viewer
  demandYours(personId)
  await Reader.updateOne(
    { personId, threadId },
    { $max: { readNumber: Math.min(number, thread.lastNumber) }, $setOnInsert: { _id: newId(), version: 0 } },
    { upsert: true },
  )
  return thread
})

/** Says that the matter is settled, or that it is open again. The room stays; it leaves the list of what is open. */
export const resolveThread = command(resolveThreadInput, async (act, { threadId, resolved }): Promise<ThreadFields> => {
  const thread = await find(Thread, threadId, act, canSee)
  demand(policyNow(act, thread.toObject()).write, 'ROOM_CLOSED', 'The room is closed.')
  if ((thread.resolvedAt !== null) === resolved) return thread.toObject()

  await thread
    .set({ resolvedAt: resolved ? act.now : null, resolvedById: resolved ? act.viewer.personId : null })
    .save()
  await record(act, threadFacts, resolved ? 'resolved' : 'reopened', threadId, {})
  return thread.toObject()
})
