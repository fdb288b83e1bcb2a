import { modeRules } from '../../schema/challenges.ts'
import type { Act } from '../platform/act.ts'
import { firstOf } from '../platform/database.ts'
import { theHouse, theHousesMessages } from './access.ts'
import { Message, Thread } from './model.ts'

export type ToldInRoom = { challengeId: string; forceId: string; toIds: string[]; told: string | null; at: Date }

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
  const { text: told, sentAt: at } = message
  return { challengeId: thread.challengeId, forceId, toIds: thread.supplierIds, told, at }
}
