import { z } from 'zod'
import type { ForceAsked } from '../../schema/overdue.ts'
import {
  type AdoptionStage,
  type PartnershipState,
  type PartnershipTerms,
  partnershipSectionNames,
} from '../../schema/partnerships.ts'
import { purgeReasons } from '../../schema/purges.ts'
import { type ReviewStanding, type ReviewTrigger, reviewOutcomes, reviewTriggers } from '../../schema/reviews.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

/** A party confirms one exact revision, for itself. */
export type Confirmation = { organisationId: string; revision: number; at: Date; personId: string }

/** How far a milestone is: evidence is given by one side and accepted by another. */
export type MilestoneProgress = {
  milestoneId: string
  evidence: string
  givenById: string
  givenAt: Date
  acceptedById: string | null
  acceptedAt: Date | null
  returnedReason: string
}

export type Reading = { objectiveId: string; value: number; on: Date; note: string; organisationId: string; at: Date }
export type Progress = { at: Date; organisationId: string; personId: string; milestoneId: string | null; text: string }
export type CloseOut = {
  organisationId: string
  at: Date
  result: string
  cost: string
  didNotWork: string
  adoption: AdoptionStage
  tellTheNext: string
}

export type PartnershipFields = Stored & {
  reference: string
  state: PartnershipState
  title: string
  challengeId: string | null
  proposalId: string | null
  categories: string[]
  /** Those of the Charter that its challenge names: public, as the commitments of its terms are not. */
  principles: string[]
  /** Every party, and the same by their side. */
  partyIds: string[]
  forceIds: string[]
  supplierIds: string[]
  /** Charter bodies that were invited in. */
  managerIds: string[]
  terms: PartnershipTerms
  /** What wants a review of ethics, data and AI before it binds anybody: of the challenge, and `ticked` by a party. */
  sensitive: { triggers: ReviewTrigger[]; safeguards: string; ticked?: ReviewTrigger[] } | null
  /** Everybody who wrote in it, with the author of the challenge: none of them reviews it. */
  writerIds: string[]
  /** Copies of how far that review is, and of whom it waits for. */
  reviewStanding: ReviewStanding
  awaitedReview: { reviewerId: string; askedById: string; askedAt: Date } | null
  /** One more with each change of the terms. */
  revision: number
  /** How often words were removed from the terms: a form that was opened before would write them back. */
  removals?: number
  confirmations: Confirmation[]
  /** What each party confirmed last, so that it can be shown what has changed since. */
  confirmedTerms: { organisationId: string; revision: number; terms: PartnershipTerms }[]
  milestones: MilestoneProgress[]
  readings: Reading[]
  progress: Progress[]
  summary: { text: string; revision: number; approvedBy: string[] } | null
  /** What both approved: the only text about it that the public reads. */
  publicSummary: string | null
  closeOuts: CloseOut[]
  activatedAt: Date | null
  completedAt: Date | null
  endedAt: Date | null
  endedById: string | null
  endedReason: string | null
  /** The last time that something moved in it. */
  movedAt: Date
  /** When its force was asked last what holds it up. */
  forceAsked?: ForceAsked | null
  demo: boolean
  createdAt: Date
}

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }
const ids = { type: [String], default: [] }
const rows = { ...content, default: [] }

export const Partnership = collection<PartnershipFields>(
  'Partnership',
  'partnerships',
  {
    reference: String,
    state: String,
    title: String,
    challengeId: maybe,
    proposalId: { type: String },
    categories: ids,
    principles: ids,
    partyIds: ids,
    forceIds: ids,
    supplierIds: ids,
    managerIds: ids,
    terms: content,
    sensitive: { ...content, default: null },
    writerIds: ids,
    reviewStanding: { type: String, default: 'not_needed' },
    awaitedReview: { ...content, default: null },
    revision: Number,
    removals: { type: Number, default: 0 },
    confirmations: rows,
    confirmedTerms: rows,
    milestones: rows,
    readings: rows,
    progress: rows,
    summary: { ...content, default: null },
    publicSummary: maybe,
    closeOuts: rows,
    activatedAt: someday,
    completedAt: someday,
    endedAt: someday,
    endedById: maybe,
    endedReason: maybe,
    movedAt: Date,
    forceAsked: { ...content, default: null },
    demo: { type: Boolean, default: false },
    createdAt: Date,
  },
  [
    [{ reference: 1 }, { unique: true }],
    [{ proposalId: 1 }, { unique: true, sparse: true }],
    [{ challengeId: 1, _id: 1 }],
    [{ state: 1, _id: -1 }],
    [{ categories: 1, state: 1, _id: -1 }],
    [{ principles: 1, state: 1, _id: -1 }],
    [{ forceIds: 1, state: 1, _id: -1 }],
    [{ 'closeOuts.adoption': 1, state: 1, _id: -1 }],
    [{ partyIds: 1, state: 1, _id: -1 }],
    [{ managerIds: 1, _id: -1 }],
    [{ state: 1, movedAt: 1, _id: 1 }],
  ],
)

/** A message as it stood when a decision was made of it. */
export type SourceMessage = {
  number: number
  authorId: string
  organisationId: string | null
  text: string | null
  sentAt: Date
}

export type DecisionFields = Stored & {
  partnershipId: string
  number: number
  question: string
  options: string
  decision: string
  proposedById: string
  proposedByOrganisationId: string
  proposedAt: Date
  threadId: string | null
  source: SourceMessage[]
  agreed: { organisationId: string; personId: string; at: Date }[]
  /** When the last party agreed. */
  agreedAt: Date | null
}

export const Decision = collection<DecisionFields>(
  'PartnershipDecision',
  'partnership_decisions',
  {
    partnershipId: String,
    number: Number,
    question: String,
    options: String,
    decision: String,
    proposedById: String,
    proposedByOrganisationId: String,
    proposedAt: Date,
    threadId: maybe,
    source: rows,
    agreed: rows,
    agreedAt: someday,
  },
  [[{ partnershipId: 1, number: -1 }, { unique: true }], [{ threadId: 1 }]],
)

const party = z.object({ organisationId: code() })

const purged = z.object({ reason: z.enum(purgeReasons) })

const found = z.object({ outcome: z.enum(reviewOutcomes), conditions: inWords(), post: inWords() })

export const partnershipFacts = facts('partnership', {
  formed: { data: z.object({ parties: z.array(code()) }), audience: 'parties' },
  edited: {
    data: z.object({ section: z.enum(partnershipSectionNames as [string, ...string[]]), revision: z.number() }),
    audience: 'parties',
  },
  triggersSet: {
    data: party.extend({
      ...{ revision: z.number(), ticked: z.array(z.enum(reviewTriggers)), unticked: z.array(z.enum(reviewTriggers)) },
    }),
    audience: 'parties',
  },
  reviewAsked: { data: z.object({ reviewerId: code() }), audience: 'audit' },
  reviewSigned: { data: found, audience: 'parties' },
  // What everybody reads of the review, once it is active.
  reviewPublished: { data: found, audience: 'public' },
  // A Charter manager asked its force what holds it up: suppliers, who are parties too, do not learn of it.
  forceAsked: {
    data: z.object({ note: inWords(), againFrom: z.date().transform((date) => date.toISOString()) }),
    audience: 'audit',
  },
  confirmed: { data: party.extend({ revision: z.number() }), audience: 'parties' },
  managerInvited: { data: party, audience: 'parties' },
  abandoned: { data: party.extend({ reason: inWords() }), audience: 'parties' },
  activated: { data: z.object({ parties: z.array(code()) }), audience: 'public' },
  milestoneAdded: { data: z.object({ milestoneId: code() }), audience: 'parties' },
  progressRecorded: { data: party.extend({ milestoneId: code().nullable() }), audience: 'parties' },
  evidenceGiven: { data: party.extend({ milestoneId: code() }), audience: 'parties' },
  evidenceReturned: { data: party.extend({ milestoneId: code(), reason: inWords() }), audience: 'parties' },
  milestoneMet: { data: z.object({ met: z.number(), of: z.number() }), audience: 'public' },
  measured: { data: party.extend({ objectiveId: code(), value: z.number() }), audience: 'public' },
  decisionProposed: { data: party.extend({ decisionId: code(), number: z.number() }), audience: 'parties' },
  decisionAgreed: { data: party.extend({ decisionId: code(), number: z.number() }), audience: 'parties' },
  summaryProposed: { data: party.extend({ revision: z.number() }), audience: 'parties' },
  summaryPublished: { data: z.object({ revision: z.number() }), audience: 'public' },
  closeOutWritten: { data: party, audience: 'parties' },
  completed: { data: z.object({}), audience: 'public' },
  // That words were removed and why: never which. Of one that has not begun its parties alone learn it.
  purged: { data: purged, audience: 'public' },
  purgedInside: { data: purged, audience: 'parties' },
  ended: { data: party.extend({ reason: inWords() }), audience: 'public' },
})
