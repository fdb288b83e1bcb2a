import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { purgeMessageInput } from '../../../schema/purges.ts'
import { sendMessageInput } from '../../../schema/threads.ts'
import { purgeMessageOfFoi } from '../../foi/purge.ts'
import { purgeMessageOfDecisions } from '../../partnerships/purge.ts'
import { viewerOfPerson } from '../../people/queries.ts'
import { type Act, makeViewer, type Viewer } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { findsIn } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandYours, notFound } from '../../platform/refusal.ts'
import { canSee, canSeeHeld, forcesThatAnswer, hasOwner, hiddenUpTo, isOwner, mayPurge, policyNow } from '../access.ts'
import {
  HeldMessage,
  type HeldMessageFields,
  Message,
  type MessageFields,
  Thread,
  type ThreadFields,
  threadFacts,
} from '../model.ts'
import { asOfNow } from './as-of-now.ts'
import { append, demandSendable } from './send.ts'

/** Keeps a message back that looks like case material, until an admin of the force that answers for the room has looked. */
export const holdMessage = command(
  sendMessageInput,
  async (act, { threadId, clientId, text, replyToNumber, room }): Promise<ThreadFields> => {
    const thread = await asOfNow(act, (await find(Thread, threadId, act, canSee)).toObject())
    const authorId = act.viewer.personId
    demandYours(authorId)
    demandSendable(act, thread, { replyToNumber, room })
    const finds = [...new Set(findsIn({ text }).map(({ code }) => code))]
    demand(finds.length > 0 && hasOwner(thread), 'NOTHING_TO_REVIEW', 'Nothing has to be looked at here. Send it.')
    if (await HeldMessage.exists({ authorId, clientId })) return thread

    const organisationId = act.viewer.actingFor?.organisationId ?? null
    const held = { threadId, clientId, authorId, organisationId, text, replyToNumber, room: thread.state, finds }
    await HeldMessage.create([{ _id: newId(), ...held, reviewerIds: forcesThatAnswer(thread), heldAt: act.now }])
    await record(act, threadFacts, 'held', threadId, { finds })
    return thread
  },
)

/** Sends what was held, in the name of who wrote it: somebody else looked, and it is no case material. */
export const releaseHeldMessage = command(z.object({ id }), async (act, input): Promise<ThreadFields> => {
  const { held, thread } = await heldIn(act, input.id)
  demandYours(isOwner(act, thread))
  demand(held.authorId !== act.viewer.personId, 'SECOND_PERSON', 'You wrote it, so somebody else looks at it.')
  demandSendable(act, thread, { replyToNumber: held.replyToNumber, room: held.room })
  demand(
    policyNow({ ...act, viewer: await writerOf(held) }, thread).write,
    'WRITER_GONE',
    'Who wrote it can no longer write here, so nothing is sent in their name. Drop it.',
  )

  const { clientId, authorId, organisationId, text, replyToNumber } = held
  await HeldMessage.deleteOne({ _id: held._id })
  const message = await append(act, thread, { clientId, authorId, organisationId, text, replyToNumber })
  const said = { messageId: message._id, number: message.number }
  await record(act, threadFacts, 'released', thread._id, { ...said, authorId })
  await record(act, threadFacts, 'sent', thread._id, said)
  return thread
})

/** Who wrote it as they are now, acting for whom they wrote: they may have left, be suspended, or have a conflict since. */
async function writerOf({ authorId, organisationId }: HeldMessageFields): Promise<Viewer> {
  const { memberships } = await viewerOfPerson(authorId)
  const then = memberships.filter((membership) => membership.organisationId === organisationId)
  return makeViewer(authorId, then, organisationId)
}

/** Takes away what was held: by who wrote it or by who looks at it. Its words are gone for good. */
export const dropHeldMessage = command(z.object({ id }), async (act, input): Promise<ThreadFields> => {
  const { held, thread } = await heldIn(act, input.id)
  demandYours(held.authorId === act.viewer.personId || isOwner(act, thread))

  await HeldMessage.deleteOne({ _id: held._id })
  await record(act, threadFacts, 'heldDropped', thread._id, { finds: held.finds, authorId: held.authorId })
  return thread
})

async function heldIn(act: Act, heldId: string): Promise<{ held: HeldMessageFields; thread: ThreadFields }> {
  const held = (await find(HeldMessage, heldId, act, canSeeHeld)).toObject()
  return { held, thread: (await find(Thread, held.threadId, act, canSee)).toObject() }
}

/**
 * Removes another's message for good, its earlier wordings and its salt with it, and its copies in decisions of the
 * partnership and in requests for information. The chain of the room holds, because it
 * is over a hash of the text; that it was removed, when, by whom and why is recorded, and never what it said.
 */
export const purgeMessage = command(
  purgeMessageInput,
  async (act, { id: messageId, reason }): Promise<MessageFields> => {
    const message = await Message.findOne({ _id: messageId })
    if (!message) throw notFound()
    const thread = (await find(Thread, message.threadId, act, canSee)).toObject()
    if (message.number <= hiddenUpTo(act, thread)) throw notFound()
    demandYours(mayPurge(act, thread))
    if (message.purgedAt) return message.toObject()

    // Of what was taken back the words are gone here, and their copies are not.
    const wordings = [message.text ?? '', ...message.wordings.map(({ text }) => text)]
    const retractedAt = message.retractedAt ?? act.now
    await message.set({ text: null, wordings: [], salt: null, retractedAt, purgedAt: act.now }).save()
    const { number } = message
    const copied = await purgeMessageOfDecisions(act, { threadId: thread._id, number, wordings })
    await purgeMessageOfFoi(act, { messageId, threadId: thread._id, number, wordings: copied })
    await record(act, threadFacts, 'purged', thread._id, { messageId, number, reason })
    return message.toObject()
  },
)
