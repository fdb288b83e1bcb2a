import { z } from 'zod'
import type { SignatoryState } from '../../schema/charter.ts'
import type { OrganisationKind } from '../../schema/people.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { inWords } from '../platform/fact-words.ts'

/** A signing that came before the one there is now. It stays on the register: nobody leaves a suspension behind by applying anew. */
export type EarlierSigning = {
  signedAt: Date
  endedAt: Date
  suspendedAt: Date | null
  suspensionReason: string | null
  reply: string | null
}

/** A concern to which it may reply, as its own desk shows it. Nobody else is ever shown one. */
export type ReplyDue = { concernId: string; reference: string; since: Date; dueAt: Date }

/** One organisation under the Charter: how it stands now. How it came to that is in its events. */
export type SignatoryFields = Stored & {
  organisationId: string
  organisationKind: OrganisationKind
  state: SignatoryState
  /** Who answers for what the organisation signed, by name and post. */
  accountablePerson: string
  accountablePost: string
  appliedAt: Date
  signedAt: Date | null
  /** Lapses at this moment, where one was set. */
  signedUntil: Date | null
  declinedReason: string | null
  /** An open or carried out suspension: its reason, until when the organisation may reply, and what it replied. */
  suspensionReason: string | null
  suspensionProposedAt: Date | null
  replyDueAt: Date | null
  reply: string | null
  suspendedAt: Date | null
  withdrawnAt: Date | null
  earlier: EarlierSigning[]
  repliesDue: ReplyDue[]
}

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }

export const Signatory = collection<SignatoryFields>(
  'Signatory',
  'signatories',
  {
    organisationId: String,
    organisationKind: String,
    state: String,
    accountablePerson: String,
    accountablePost: String,
    appliedAt: Date,
    signedAt: someday,
    signedUntil: someday,
    declinedReason: maybe,
    suspensionReason: maybe,
    suspensionProposedAt: someday,
    replyDueAt: someday,
    reply: maybe,
    suspendedAt: someday,
    withdrawnAt: someday,
    earlier: { ...content, default: [] },
    repliesDue: { ...content, default: [] },
  },
  [
    [{ organisationId: 1 }, { unique: true }],
    [{ state: 1, _id: -1 }],
    [{ state: 1, signedAt: -1, _id: -1 }],
    [{ state: 1, organisationKind: 1, signedAt: -1, _id: -1 }],
    [{ state: 1, replyDueAt: 1 }],
  ],
)

const because = z.object({ reason: inWords() })

export const signatoryFacts = facts('signatory', {
  applied: { data: z.object({ accountablePost: inWords() }), audience: 'parties' },
  signed: { data: z.object({}), audience: 'public' },
  declined: { data: because, audience: 'parties' },
  suspensionProposed: { data: because, audience: 'parties' },
  suspensionDropped: { data: z.object({}), audience: 'parties' },
  replied: { data: z.object({}), audience: 'parties' },
  suspended: { data: because, audience: 'public' },
  reinstated: { data: z.object({}), audience: 'public' },
  withdrawn: { data: z.object({}), audience: 'public' },
  applicationWithdrawn: { data: z.object({}), audience: 'parties' },
})
