import { z } from 'zod'
import type { ProposalContent, ProposalState } from '../../schema/proposals.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'

export type ProposalFile = { fileId: string; name: string; type: string; size: number; sha256: string }

/** A partner of the consortium confirms for itself; until then it only knows that it was asked. */
export type ProposalPartner = {
  organisationId: string
  part: string
  confirmedAt: Date | null
  declinedAt: Date | null
}

export type ProposalFields = Stored & {
  /** Random, because a running number would tell a supplier how many rivals there are. */
  reference: string
  challengeId: string
  forceId: string
  supplierId: string
  /** `challengeId:supplierId` while it is active; absent once withdrawn, so that one may start anew. */
  activeKey?: string
  state: ProposalState
  draft: ProposalContent
  draftFiles: ProposalFile[]
  partners: ProposalPartner[]
  partnerIds: string[]
  /** The last version submitted; 0 for none. */
  submittedVersion: number
  submittedAt: Date | null
  /** A material amendment asks for a confirmation; unanswered at the close, the proposal does not count. */
  reconfirmEdition: number | null
  /** Stored when it is opened, by the opening alone; in an unsealed mode, when it is submitted. */
  unsealedAt: Date | null
  /** A, B, C in an order drawn at the opening. */
  letter: string | null
  withdrawnAt: Date | null
  decidedAt: Date | null
  demo: boolean
  createdAt: Date
}

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }

export const Proposal = collection<ProposalFields>(
  'Proposal',
  'proposals',
  {
    reference: String,
    challengeId: String,
    forceId: String,
    supplierId: String,
    activeKey: String,
    state: String,
    draft: content,
    draftFiles: { ...content, default: [] },
    partners: { ...content, default: [] },
    partnerIds: { type: [String], default: [] },
    submittedVersion: { type: Number, default: 0 },
    submittedAt: someday,
    reconfirmEdition: { type: Number, default: null },
    unsealedAt: someday,
    letter: maybe,
    withdrawnAt: someday,
    decidedAt: someday,
    demo: { type: Boolean, default: false },
    createdAt: Date,
  },
  [
    [{ reference: 1 }, { unique: true }],
    [{ activeKey: 1 }, { unique: true, sparse: true }],
    [{ supplierId: 1, state: 1, _id: -1 }],
    [{ partnerIds: 1, _id: -1 }],
    [{ challengeId: 1, state: 1, letter: 1 }],
    [{ forceId: 1, state: 1, _id: -1 }],
  ],
)

/** What was submitted: never changed, never removed. The receipt is proof of it. */
export type ProposalVersionFields = Stored & {
  proposalId: string
  number: number
  edition: number
  content: ProposalContent
  files: ProposalFile[]
  partners: ProposalPartner[]
  submittedAt: Date
  submittedById: string
  salt: string
  sha256: string
}

export const ProposalVersion = collection<ProposalVersionFields>(
  'ProposalVersion',
  'proposal_versions',
  {
    proposalId: String,
    number: Number,
    edition: Number,
    content,
    files: { ...content, default: [] },
    partners: { ...content, default: [] },
    submittedAt: Date,
    submittedById: String,
    salt: String,
    sha256: String,
  },
  [[{ proposalId: 1, number: -1 }, { unique: true }]],
)

/** They stand in the proposal's own chain: the challenge's must not count what is sealed. */
export const proposalFacts = facts('proposal', {
  started: { data: z.object({ challengeId: z.string() }), audience: 'parties' },
  edited: { data: z.object({ section: z.string() }), audience: 'parties' },
  partnerAsked: { data: z.object({ organisationId: z.string() }), audience: 'parties' },
  partnerConfirmed: { data: z.object({ organisationId: z.string() }), audience: 'parties' },
  partnerDeclined: { data: z.object({ organisationId: z.string() }), audience: 'parties' },
  submitted: {
    data: z.object({ challengeId: z.string(), number: z.number(), sha256: z.string() }),
    audience: 'parties',
  },
  reconfirmed: { data: z.object({ edition: z.number() }), audience: 'parties' },
  reconfirmationAsked: { data: z.object({ challengeId: z.string(), edition: z.number() }), audience: 'parties' },
  withdrawn: { data: z.object({ challengeId: z.string() }), audience: 'parties' },
  shortlisted: { data: z.object({ challengeId: z.string() }), audience: 'parties' },
  accepted: { data: z.object({ challengeId: z.string() }), audience: 'parties' },
  declined: { data: z.object({ challengeId: z.string() }), audience: 'parties' },
})
