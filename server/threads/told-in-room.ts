import { modeRules } from '../../schema/challenges.ts'
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

/**
 * What a force told one side alone, where the mode lets it talk to one: null for what suppliers write, and for every other
 * room. For the house alone.
 */
export async function toldInRoom(system: Act, messageId: string): Promise<ToldInRoom | null> {
  const message = await firstOf(Message, system, theHousesMessages, { _id: messageId })
  const thread = message && (await firstOf(Thread, system, theHouse, { _id: message.threadId }))
  if (!message || thread?.kind !== 'proposal' || !thread.mode || !thread.challengeId) return null
  if (!modeRules[thread.mode].privateTalkBeforeClose) return null
  const forceId = thread.forceIds.find((id) => id === message.organisationId)
  if (!forceId) return null
  const { wordings, sentAt: at } = message
  const { challengeId, supplierIds: toIds } = thread
  return { challengeId, forceId, toIds, told: everyWordingOf(message), edits: wordings.length, at }
}

/** The other side reads what a message said before, so that was told too: the last wording first. */
const everyWordingOf = ({ text, wordings }: MessageFields): string | null =>
  text === null
    ? null
    : [text, ...wordings.toReversed().map((before) => `Before it was changed: ${before.text}`)].join('\n\n')
