import { z } from 'zod'
import { looked } from './looked.ts'
import { id } from './people.ts'

/** How something came from a force to fewer than all suppliers. */
export const disclosureKinds = [
  'room_message',
  'call',
  'call_without_notes',
  'private_answer',
  'clarification',
  'meeting',
  'file',
] as const
export type DisclosureKind = (typeof disclosureKinds)[number]
export const disclosureKindLabels: Record<DisclosureKind, string> = {
  room_message: 'In a private room',
  call: 'In a call',
  call_without_notes: 'In a call whose notes are not published',
  private_answer: 'In an answer to a question that was asked in confidence',
  clarification: 'In a question to one proposer while proposals were judged',
  meeting: 'In a meeting',
  file: 'In a document',
}

/** What the board does not see itself, and somebody of the force writes down. */
export const kindsByHand = ['meeting', 'call', 'file'] as const

/** `waiting` until the force decides: `published` to everybody, or `kept_back` with a public reason. */
export const disclosureStates = ['waiting', 'published', 'kept_back'] as const
export type DisclosureState = (typeof disclosureStates)[number]

export const disclosureLimits = { words: 4_000, reason: 300 } as const

const words = (least: number, most: number, message: string) =>
  z.string().trim().min(least, message).max(most, `Use ${most} characters or fewer`)

export const tellByHandInput = z.object({
  challengeId: id,
  kind: z.enum(kindsByHand),
  /** The supplier that was told. */
  toId: id,
  told: words(3, disclosureLimits.words, 'Write what it was told'),
  at: z.date(),
  looked,
})

export const publishDisclosureInput = z.object({
  id,
  words: words(3, disclosureLimits.words, 'Write what everybody should know'),
  looked,
})

export const keepBackInput = z.object({
  id,
  reason: words(10, disclosureLimits.reason, 'Give the reason, for everybody'),
})
