import type { ThreadKind } from '../../schema/threads.ts'
import { challengeToTellOf } from '../challenges/who-to-tell.ts'
import type { Act } from '../platform/act.ts'
import { firstOf } from '../platform/database.ts'
import { theHouse, theHousesMessages } from './access.ts'
import { Message, type MessageFields, Thread } from './model.ts'

export type ToldInRoom = {
  challengeId: string
  forceId: string
  toIds: string[]
  told: string | null
  /** How many times it was changed since it was sent. */
  edits: number
  at: Date
}

/** The rooms in which a force and suppliers talk, and no other supplier reads it. */
const bothSides: readonly ThreadKind[] = ['proposal', 'partnership']

/**
 * What a force told some suppliers alone about a challenge, in whichever mode and however long after the close: who begins
 * anew continues from there. Null for what suppliers write, and for every other room. A partnership may have more forces,
 * but the ledger is of the force whose challenge it is. For the house alone.
 */
export async function toldInRoom(system: Act, messageId: string): Promise<ToldInRoom | null> {
  const message = await firstOf(Message, system, theHousesMessages, { _id: messageId })
  const thread = message && (await firstOf(Thread, system, theHouse, { _id: message.threadId }))
  if (!message || !thread?.challengeId || !bothSides.includes(thread.kind)) return null
  const { challengeId, forceIds, supplierIds: toIds } = thread
  if (toIds.length === 0 || !forceIds.some((id) => id === message.organisationId)) return null
  const challenge = await challengeToTellOf(system, challengeId)
  if (!challenge || !forceIds.includes(challenge.forceId)) return null
  const { wordings, sentAt: at } = message
  const { forceId } = challenge
  return { challengeId, forceId, toIds, told: everyWordingOf(message), edits: wordings.length, at }
}

/** The other side reads what a message said before, so that was told too: the last wording first. */
const everyWordingOf = ({ text, wordings }: MessageFields): string | null =>
  text === null
    ? null
    : [text, ...wordings.toReversed().map((before) => `Before it was changed: ${before.text}`)].join('\n\n')
