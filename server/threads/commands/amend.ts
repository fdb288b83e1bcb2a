import { addMinutes } from 'date-fns/addMinutes'
import type { HydratedDocument } from 'mongoose'
import { editMessageInput, messageLimits, retractMessageInput } from '../../../schema/threads.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandLooked } from '../../platform/guarded.ts'
import { demand, demandCurrent, demandYours, notFound } from '../../platform/refusal.ts'
import { canSee, hiddenUpTo, policyNow } from '../access.ts'
import { Message, type MessageFields, Thread, type ThreadFields, threadFacts } from '../model.ts'
import { asOfNow } from './as-of-now.ts'

/** Changes one's own message within ten minutes. It is marked, and everybody in the room can read what it said before. */
export const editMessage = command(editMessageInput, async (act, { id, text, version }): Promise<MessageFields> => {
  const { message, thread } = await ownMessage(act, id)
  demand(message.text !== null, 'RETRACTED', 'You took this message back. Write a new one.')
  demand(
    act.now < addMinutes(message.sentAt, messageLimits.editMinutes),
    'TOO_LATE',
    `A message can be changed for ${messageLimits.editMinutes} minutes. Write a new one that puts it right.`,
  )
  demandStillInside(thread, message)
  demandCurrent(message, version, message.text)
  // A change is read by all at once and cannot wait: what looks like case material is sent as a message of its own.
  demandLooked({ text }, false)

  const wordings = [...message.wordings, { text: message.text, until: act.now }]
  await message.set({ text, wordings, editedAt: act.now }).save()
  await record(act, threadFacts, 'edited', thread._id, { messageId: id, number: message.number })
  return message.toObject()
})

/** Takes one's own message back: its words are gone for good, and a mark stays where it stood. */
export const retractMessage = command(retractMessageInput, async (act, { id }): Promise<MessageFields> => {
  const { message, thread } = await ownMessage(act, id)
  if (message.retractedAt) return message.toObject()
  demandStillInside(thread, message)

  await message.set({ text: null, wordings: [], salt: null, retractedAt: act.now }).save()
  await record(act, threadFacts, 'retracted', thread._id, { messageId: id, number: message.number })
  return message.toObject()
})

/** Hidden and absent are the same, so the room is asked for through its rule before the message says anything. */
async function ownMessage(
  act: Act,
  id: string,
): Promise<{ message: HydratedDocument<MessageFields>; thread: ThreadFields }> {
  const message = await Message.findOne({ _id: id })
  if (!message) throw notFound()
  const thread = await asOfNow(act, (await find(Thread, message.threadId, act, canSee)).toObject())
  if (message.number <= hiddenUpTo(act, thread)) throw notFound()
  demandYours(message.authorId === act.viewer.personId)
  demand(policyNow(act, thread).write, 'ROOM_CLOSED', 'The room is closed: what was said in it stands.')
  return { message, thread }
}

/** What was said among ourselves before others came in is not told to the room again. */
const demandStillInside = ({ forceFrom, managerFrom }: ThreadFields, { number }: MessageFields) =>
  demand(
    number > Math.max(forceFrom, managerFrom),
    'ROOM_WIDENED',
    'Others have come into the room since. They cannot read this message, and it stands as it is.',
  )
