import { z } from 'zod'
import type { HandoverState } from '../../schema/handovers.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code } from '../platform/fact-words.ts'

/** What passed with the yes: by the challenge that it belongs to. */
export type Passed = { kind: 'draft' | 'case'; challengeId: string }

/** A member of an organisation hands their post over to a colleague: an invitation, with a note and a last day. */
export type HandoverFields = Stored & {
  organisationId: string
  giverId: string
  receiverId: string
  startedById: string
  note: string
  state: HandoverState
  /** The end of the last day: what the giver may do for the organisation ends then, once the receiver has said yes. */
  accessEndsAt: Date
  askedAt: Date
  answeredAt: Date | null
  readAt: Date | null
  passed: Passed[]
}

const someday = { type: Date, default: null }

export const Handover = collection<HandoverFields>(
  'Handover',
  'handovers',
  {
    organisationId: String,
    giverId: String,
    receiverId: String,
    startedById: String,
    note: String,
    state: String,
    accessEndsAt: Date,
    askedAt: Date,
    answeredAt: someday,
    readAt: someday,
    passed: { ...content, default: [] },
  },
  [
    [{ organisationId: 1, _id: -1 }],
    [{ organisationId: 1, giverId: 1, _id: -1 }],
    [{ giverId: 1, _id: -1 }],
    [{ startedById: 1, _id: -1 }],
    [{ receiverId: 1, readAt: 1, _id: -1 }],
    [{ state: 1, accessEndsAt: 1 }],
    [{ state: 1, askedAt: 1 }],
  ],
)

const nothing = z.object({})

export const handoverFacts = facts('handover', {
  started: { data: z.object({ giverId: code(), receiverId: code() }), audience: 'parties' },
  accepted: { data: z.object({ drafts: z.number(), cases: z.number() }), audience: 'parties' },
  declined: { data: nothing, audience: 'parties' },
  stopped: { data: nothing, audience: 'parties' },
  read: { data: nothing, audience: 'parties' },
  ended: { data: nothing, audience: 'parties' },
})
