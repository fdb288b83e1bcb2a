import { z } from 'zod'
import { id } from './people.ts'

export const threadKinds = [
  'challenge_discussion',
  'proposal',
  'consortium',
  'evaluation',
  'partnership',
  'curation',
] as const
export type ThreadKind = (typeof threadKinds)[number]

export const threadKindLabels: Record<ThreadKind, string> = {
  challenge_discussion: 'Force discussion',
  proposal: 'Proposal',
  consortium: 'Consortium',
  evaluation: 'Evaluation',
  partnership: 'Partnership',
  curation: 'Curation',
}

/**
 * Where the subject of a room stands, as far as rooms care. `sealed`: nothing of a proposal may be known to the force.
 * `opened`: the proposals are open, or the work goes on. `decided`: the outcome is public. `paused`: it is, and a challenge
 * that continues it is being judged. `over`: only to be read.
 */
export const roomStates = ['sealed', 'opened', 'decided', 'paused', 'over'] as const
export type RoomState = (typeof roomStates)[number]

export const messageLimits = { text: 4_000, editMinutes: 10, atOnce: 100 } as const

const text = z
  .string()
  .trim()
  .min(1, 'Write a message')
  .max(messageLimits.text, `Use ${messageLimits.text} characters or fewer`)

export const openThreadInput = z.object({ kind: z.enum(threadKinds), subjectId: id })
export const sendMessageInput = z.object({
  threadId: id,
  /** Made by the sender once for each message: sent again, it is the same message. */
  clientId: z.uuid('Send an id of your own, a UUID'),
  text,
  replyToNumber: z.number().int().positive().nullable().default(null),
  /** The state of the room that the sender wrote in: when it has changed since, other people may read it. */
  room: z.enum(roomStates).nullable().default(null),
  /** What looks like case material was looked at, and is none. */
  looked: z.boolean().default(false),
})
export const editMessageInput = z.object({ id, text, version: z.number().int().min(0) })
export const retractMessageInput = z.object({ id })
export const markThreadReadInput = z.object({ threadId: id, number: z.number().int().min(0) })
export const resolveThreadInput = z.object({ threadId: id, resolved: z.boolean() })
