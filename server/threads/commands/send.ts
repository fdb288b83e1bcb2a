import { type RoomState, sendMessageInput } from '../../../schema/threads.ts'
import type { Act } from '../../platform/act.ts'
import { command, Raced } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandLooked, findsIn } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { canSee, hasOwner, hiddenUpTo, isOwner, policyNow } from '../access.ts'
import {
  Message,
  type MessageFields,
  messageHashOf,
  Reader,
  Thread,
  type ThreadFields,
  textHashOf,
  threadFacts,
} from '../model.ts'
import { asOfNow } from './as-of-now.ts'

/** Sends a message to everybody in the room. Sent again with the same id of the sender's own, it is still the one message. */
export const sendMessage = command(
  sendMessageInput,
  async (act, { threadId, clientId, text, replyToNumber, room, looked }): Promise<MessageFields> => {
    const thread = await asOfNow(act, (await find(Thread, threadId, act, canSee)).toObject())
    const authorId = act.viewer.personId
    demandYours(authorId)
    const sentBefore = await Message.findOne({ authorId, clientId }).lean<MessageFields | null>()
    if (sentBefore) return demandSameRoom(sentBefore, threadId)

    demandSendable(act, thread, { replyToNumber, room })
    demandLooked({ text }, looked)
    demand(
      !hasOwner(thread) || isOwner(act, thread) || findsIn({ text }).length === 0,
      'WAITS_FOR_REVIEW',
      'It still looks like case material. Let an admin of the force look at it first.',
      'text',
    )

    const organisationId = act.viewer.actingFor?.organisationId ?? null
    const message = await append(act, thread, { clientId, text, replyToNumber, authorId, organisationId })
    await Reader.updateOne(
      { personId: authorId, threadId },
      { $max: { readNumber: message.number }, $set: { wrote: true }, $setOnInsert: { _id: newId(), version: 0 } },
      { upsert: true },
    )
    await record(act, threadFacts, 'sent', threadId, { messageId: message._id, number: message.number })
    return message
  },
)

/** What the room has to allow for anything to be sent to it. */
export function demandSendable(
  act: Act,
  thread: ThreadFields,
  { replyToNumber, room }: { replyToNumber: number | null; room: RoomState | null },
): void {
  demand(
    policyNow(act, thread).write,
    'ROOM_CLOSED',
    'Nobody can write here now. What you typed is kept on this device.',
  )
  demand(
    room === null || room === thread.state,
    'ROOM_CHANGED',
    'Who can read this room has changed since you wrote. Look who it is now, and send it again if you still want to.',
  )
  demand(
    replyToNumber === null || (replyToNumber > hiddenUpTo(act, thread) && replyToNumber <= thread.lastNumber),
    'NO_SUCH_MESSAGE',
    'The message you answer is not in this room.',
  )
}

function demandSameRoom(message: MessageFields, threadId: string): MessageFields {
  demand(message.threadId === threadId, 'CLIENT_ID_USED', 'That id was used for another message. Send a new one.')
  return message
}

type Sent = Pick<MessageFields, 'clientId' | 'authorId' | 'organisationId' | 'replyToNumber'> & { text: string }

/**
 * The number is given here, inside the transaction that read the room: of two that race one is tried again, so that each
 * gets its own, with none between.
 */
export async function append(act: Act, thread: ThreadFields, sent: Sent): Promise<MessageFields> {
  const salt = newId()
  const hashed = {
    threadId: thread._id,
    number: thread.lastNumber + 1,
    authorId: sent.authorId,
    sentAt: act.now,
    textHash: textHashOf(salt, sent.text),
    previous: thread.lastHash,
  }
  const hash = messageHashOf(hashed)
  const { matchedCount } = await Thread.updateOne(
    { _id: thread._id, lastNumber: thread.lastNumber },
    { $set: { lastNumber: hashed.number, lastHash: hash, lastAt: act.now } },
  )
  if (matchedCount !== 1) throw new Raced(`The room ${thread._id} changed under a transaction that had read it.`)
  const [made] = await Message.create([{ _id: newId(), ...sent, ...hashed, salt, hash }])
  if (!made) throw new Error('The database made no message.')
  return made.toObject()
}
