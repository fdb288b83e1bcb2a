import { z } from 'zod'
import type { EngagementMode } from '../../schema/challenges.ts'
import type { ProposalContent, ProposalSection, ProposalState } from '../../schema/proposals.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code } from '../platform/fact-words.ts'
import type { Sealable } from '../platform/seal.ts'
import type { KeptFile, KeptPartner, ProposalFile, ProposalPartner } from './kept.ts'

export type { KeptFile, KeptPartner, ProposalFile, ProposalPartner } from './kept.ts'

/**
 * A proposal as it is kept. What it says is sealed by a key of its challenge (`sealed-words.ts` opens it, for who may
 * read it); what rules, lists and the clock need is not.
 */
export type ProposalFields = Stored & {
  /** Random, because a running number would tell a supplier how many rivals there are. */
  reference: string
  challengeId: string
  forceId: string
  /** Copied from its challenge: the rules read from the table of modes whether it is ever sealed. */
  mode: EngagementMode
  supplierId: string
  /** `challengeId:supplierId:n`, n of which were withdrawn before it: one is active, and after a withdrawal one may start anew. */
  activeKey: string
  state: ProposalState
  draft: Sealable<ProposalContent>
  /** How often each section was saved, and by whom last: two people may write different sections at once. */
  sectionVersions: Partial<Record<ProposalSection, number>>
  sectionEdits: Partial<Record<ProposalSection, { by: string; at: Date }>>
  draftFiles: KeptFile[]
  partners: KeptPartner[]
  /** Those that confirmed: they read it. */
  partnerIds: string[]
  /** Those that were asked and have not answered: they read who asks, and for which challenge. */
  askedIds: string[]
  /** The last version submitted; 0 for none. */
  submittedVersion: number
  submittedAt: Date | null
  /** The edition of the challenge that it answers: of its last version, or of the last confirmation. */
  edition: number
  /** A material amendment asks for a confirmation; unanswered at the close, the proposal does not count. */
  reconfirmEdition: number | null
  /** Stored when it is opened, by the opening alone; in an unsealed mode, when it is submitted. */
  unsealedAt: Date | null
  /** A, B, C in an order drawn at the opening. */
  letter: string | null
  /** People of the panel who declared that nothing keeps them from reading it, and those who have a conflict. */
  readerIds: string[]
  conflictedIds: string[]
  /** Its challenge went on or ended without it: never submitted, not confirmed again, or the challenge was withdrawn. */
  endedAt: Date | null
  withdrawnAt: Date | null
  decidedAt: Date | null
  demo: boolean
  createdAt: Date
}

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }
const words = { type: [String], default: [] }

export const Proposal = collection<ProposalFields>(
  'Proposal',
  'proposals',
  {
    reference: String,
    challengeId: String,
    forceId: String,
    mode: String,
    supplierId: String,
    activeKey: String,
    state: String,
    draft: content,
    sectionVersions: { ...content, default: {} },
    sectionEdits: { ...content, default: {} },
    draftFiles: { ...content, default: [] },
    partners: { ...content, default: [] },
    partnerIds: words,
    askedIds: words,
    submittedVersion: { type: Number, default: 0 },
    submittedAt: someday,
    edition: { type: Number, default: 0 },
    reconfirmEdition: { type: Number, default: null },
    unsealedAt: someday,
    letter: maybe,
    readerIds: words,
    conflictedIds: words,
    endedAt: someday,
    withdrawnAt: someday,
    decidedAt: someday,
    demo: { type: Boolean, default: false },
    createdAt: Date,
  },
  [
    [{ reference: 1 }, { unique: true }],
    [{ activeKey: 1 }, { unique: true }],
    [{ supplierId: 1, _id: -1 }],
    [{ supplierId: 1, state: 1, _id: -1 }],
    [{ partnerIds: 1, _id: -1 }],
    [{ partnerIds: 1, state: 1, _id: -1 }],
    [{ askedIds: 1, _id: -1 }],
    [{ 'draftFiles.fileId': 1 }],
    [{ challengeId: 1, state: 1, letter: 1 }],
    [{ challengeId: 1, supplierId: 1, state: 1 }],
    [{ forceId: 1, state: 1, _id: -1 }],
  ],
)

/** What was submitted. The receipt is proof of it. */
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
/** As it is kept: never removed, and changed by the opening alone, which takes the seal off. */
export type KeptVersionFields = Omit<ProposalVersionFields, 'content' | 'files' | 'partners' | 'salt'> & {
  content: Sealable<ProposalContent>
  files: KeptFile[]
  partners: KeptPartner[]
  salt: Sealable<string>
}

export const ProposalVersion = collection<KeptVersionFields>(
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
    salt: content,
    sha256: String,
  },
  [[{ proposalId: 1, number: -1 }, { unique: true }], [{ 'files.fileId': 1 }]],
)

/** They stand in the proposal's own chain: the challenge's must not count what is sealed. */
export const proposalFacts = facts('proposal', {
  started: { data: z.object({ challengeId: code() }), audience: 'parties' },
  edited: { data: z.object({ section: code() }), audience: 'parties' },
  partnerAsked: { data: z.object({ organisationId: code() }), audience: 'parties' },
  partnerConfirmed: { data: z.object({ organisationId: code() }), audience: 'parties' },
  partnerDeclined: { data: z.object({ organisationId: code() }), audience: 'parties' },
  partnerRemoved: { data: z.object({ organisationId: code() }), audience: 'parties' },
  fileAdded: { data: z.object({ fileId: code() }), audience: 'parties' },
  fileRemoved: { data: z.object({ fileId: code() }), audience: 'parties' },
  submitted: {
    data: z.object({ challengeId: code(), number: z.number(), sha256: code() }),
    audience: 'parties',
  },
  reconfirmed: { data: z.object({ edition: z.number() }), audience: 'parties' },
  reconfirmationAsked: { data: z.object({ challengeId: code(), edition: z.number() }), audience: 'parties' },
  withdrawn: { data: z.object({ challengeId: code() }), audience: 'parties' },
  opened: { data: z.object({ challengeId: code() }), audience: 'parties' },
  notCounted: { data: z.object({ challengeId: code() }), audience: 'parties' },
  foundIneligible: { data: z.object({ challengeId: code() }), audience: 'parties' },
  reinstated: { data: z.object({ challengeId: code() }), audience: 'parties' },
  clarificationAsked: { data: z.object({ challengeId: code() }), audience: 'parties' },
  clarificationAnswered: { data: z.object({ challengeId: code() }), audience: 'parties' },
  shortlisted: { data: z.object({ challengeId: code() }), audience: 'parties' },
  accepted: { data: z.object({ challengeId: code() }), audience: 'parties' },
  declined: { data: z.object({ challengeId: code() }), audience: 'parties' },
})
