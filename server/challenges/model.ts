import { z } from 'zod'
import type { HelperCheck } from '../../schema/challenge-helper.ts'
import {
  type ChallengeContent,
  type ChallengeOutcome,
  type ChallengeState,
  challengeOutcomes,
  type EngagementMode,
  engagementModes,
  type SameProblemLevel,
  type SectionName,
} from '../../schema/challenges.ts'
import { coOwnershipSides } from '../../schema/co-owners.ts'
import { incidentStays } from '../../schema/incidents.ts'
import type { InterestBand } from '../../schema/interest.ts'
import { type ForceAsked, type OverdueKind, overdueKinds } from '../../schema/overdue.ts'
import { type PanelPart, panelParts } from '../../schema/panel.ts'
import { purgeReasons } from '../../schema/purges.ts'
import { type ReviewStanding, reviewOutcomes } from '../../schema/reviews.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'
import type { CoOwnership } from './model-co-owners.ts'

/** One of the helper's checks as it stood: kept by its id, so that one that is worded anew later does not change it. */
export type HelperResult = Pick<HelperCheck, 'id' | 'weight' | 'passed' | 'says' | 'why' | 'path'>

/** A part on one challenge's panel. */
export type PanelMember = { personId: string; part: PanelPart }

export type ChallengeFields = Stored & {
  reference: string
  state: ChallengeState
  mode: EngagementMode
  forceId: string
  /** What its force asked of others, one of each. Of it the rules read the two copies below: always made by `copiesOfCoOwners`. */
  coOwnerships?: CoOwnership[]
  /** Forces that share it as co-owners: they see the draft. */
  coOwnerIds: string[]
  /** Forces that were asked to be and have not answered, lapsed or not. */
  askedForceIds?: string[]
  authorId: string
  /** Everybody who wrote in it: none of them reviews its ethics, data and AI. */
  writerIds: string[]
  content: ChallengeContent
  /** How often each section was saved: two people may write different sections at once. */
  sectionVersions: Partial<Record<SectionName, number>>
  /** Copies of how far the review of what it says now is, and of whom it waits for: always made by `reviewCopies`. */
  reviewStanding: ReviewStanding
  awaitedReview: { reviewerId: string; askedById: string; askedAt: Date } | null
  /** Copies of what the rules, the clock and the lists read. */
  title: string
  questionsCloseAt: Date | null
  proposalsCloseAt: Date | null
  decisionDueAt: Date | null
  /** Everybody who was asked and has not declined. */
  panel: PanelMember[]
  /** Those of them who accepted, as the rules read them. */
  panelIds: string[]
  /** Those of them who have not answered. */
  askedIds?: string[]
  /** In a mode that wants a second person: who asked for publication. */
  publicationAskedById: string | null
  publicationAskedAt: Date | null
  /** What the helper found when publication was asked for, or at the opening: the second person reads it. */
  helperResults: HelperResult[]
  openedAt: Date | null
  /** The number of the published version: 1 when it opens, one more with each amendment. */
  edition: number
  /** Set by the opening alone. */
  unsealedAt: Date | null
  decidedAt: Date | null
  outcome: ChallengeOutcome | null
  outcomeCode: string | null
  outcomeReason: string | null
  lessons: string | null
  withdrawnAt: Date | null
  withdrawnReason: string | null
  /** The challenge that it continues, where it does. */
  continuesId: string | null
  /** What that one continued in its turn, the first one first: their ledgers are carried along. */
  earlierIds: string[]
  /** How many suppliers were interested when that was counted last; the number itself is not kept. */
  interest?: { band: InterestBand; countedAt: Date } | null
  /** The references of the incidents in whose window its close lay. */
  incidents?: string[]
  /** When its force was asked last about what of it is overdue. */
  forceAsked?: Partial<Record<OverdueKind, ForceAsked>>
  demo: boolean
  createdAt: Date
}

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }

export const Challenge = collection<ChallengeFields>(
  'Challenge',
  'challenges',
  {
    reference: String,
    state: String,
    mode: String,
    forceId: String,
    coOwnerships: { ...content, default: [] },
    coOwnerIds: { type: [String], default: [] },
    askedForceIds: { type: [String], default: [] },
    authorId: String,
    writerIds: { type: [String], default: [] },
    content,
    sectionVersions: { ...content, default: {} },
    reviewStanding: { type: String, default: 'not_needed' },
    awaitedReview: { ...content, default: null },
    title: String,
    questionsCloseAt: someday,
    proposalsCloseAt: someday,
    decisionDueAt: someday,
    panel: { ...content, default: [] },
    panelIds: { type: [String], default: [] },
    askedIds: { type: [String], default: [] },
    publicationAskedById: maybe,
    publicationAskedAt: someday,
    helperResults: { ...content, default: [] },
    openedAt: someday,
    edition: { type: Number, default: 0 },
    unsealedAt: someday,
    decidedAt: someday,
    outcome: maybe,
    outcomeCode: maybe,
    outcomeReason: maybe,
    lessons: maybe,
    withdrawnAt: someday,
    withdrawnReason: maybe,
    continuesId: maybe,
    earlierIds: { type: [String], default: [] },
    interest: { ...content, default: null },
    incidents: { type: [String], default: [] },
    forceAsked: { ...content, default: {} },
    demo: { type: Boolean, default: false },
    createdAt: Date,
  },
  [
    [{ reference: 1 }, { unique: true }],
    [{ forceId: 1, state: 1, _id: -1 }],
    [{ coOwnerIds: 1, state: 1, _id: -1 }],
    [{ askedForceIds: 1, state: 1, _id: -1 }],
    [{ panelIds: 1, state: 1, _id: -1 }],
    [{ askedIds: 1, state: 1, _id: -1 }],
    [{ state: 1, proposalsCloseAt: 1, _id: 1 }],
    [{ state: 1, decisionDueAt: 1, _id: 1 }],
    [{ continuesId: 1 }],
    [{ earlierIds: 1 }],
    [{ state: 1, decidedAt: -1 }],
    [{ state: 1, withdrawnAt: -1 }],
  ],
)

/** What a challenge said in one edition: 1 as it opened, one more with each amendment. Never changed, never removed, but for words that must not stand anywhere. */
export type ChallengeVersionFields = Stored & {
  challengeId: string
  number: number
  content: ChallengeContent
  sections: SectionName[]
  material: boolean
  note: string
  /** What the helper found in this text. Nothing for editions from before it was kept. */
  helperResults: HelperResult[]
  at: Date
  /**
   * What its hash in the chain is salted with, for everybody and for what stays with the force. Nothing for editions from
   * before a hash was kept; taken away with words that must not stand anywhere, so that nobody can guess them from the hash.
   */
  salt?: string | null
  keptSalt?: string | null
}

export const ChallengeVersion = collection<ChallengeVersionFields>(
  'ChallengeVersion',
  'challenge_versions',
  {
    challengeId: String,
    number: Number,
    content,
    sections: { type: [String], default: [] },
    material: Boolean,
    note: String,
    helperResults: { ...content, default: [] },
    at: Date,
    salt: maybe,
    keptSalt: maybe,
  },
  [[{ challengeId: 1, number: -1 }, { unique: true }]],
)

/** A force that has the same problem. The force and the level are public; the rest is for forces. */
export type SameProblemFields = Stored & {
  challengeId: string
  forceId: string
  level: SameProblemLevel
  volume: string
  system: string
  note: string
  contact: string
  since: Date
  withdrawnAt: Date | null
}

export const SameProblem = collection<SameProblemFields>(
  'SameProblem',
  'same_problems',
  {
    challengeId: String,
    forceId: String,
    level: String,
    volume: String,
    system: String,
    note: String,
    contact: String,
    since: Date,
    withdrawnAt: someday,
  },
  [[{ challengeId: 1, forceId: 1 }, { unique: true }], [{ forceId: 1, withdrawnAt: 1, _id: -1 }]],
)

/** The SHA-256 of what the edition said (`edition-text.ts`). Absent from before a hash was kept. */
const textHash = { sha256: code().optional() }

const moment = z.date().transform((date) => date.toISOString())

const coOwnerEnded = z.object({ forceId: code(), name: inWords(), side: z.enum(coOwnershipSides) })

export const challengeFacts = facts('challenge', {
  drafted: { data: z.object({ mode: z.enum(engagementModes) }), audience: 'parties' },
  edited: { data: z.object({ section: code() }), audience: 'parties' },
  panelSet: {
    data: z.object({
      panel: z.array(z.object({ personId: code(), part: code() })),
      /** Who has to answer because of it, and who has no part any more. Absent from before people were asked. */
      asked: z.array(code()).optional(),
      takenOff: z.array(code()).optional(),
    }),
    audience: 'parties',
  },
  panelAnswered: {
    data: z.object({
      personId: code(),
      part: z.enum(panelParts),
      answer: z.enum(['accepted', 'declined', 'stepped_down']),
      askedById: code().nullable(),
    }),
    audience: 'parties',
  },
  panelReplaced: {
    data: z.object({
      personId: code(),
      insteadId: code(),
      part: z.enum(panelParts),
      /** Whether it took them off: else they had left before. */
      tookOff: z.boolean(),
    }),
    audience: 'parties',
  },
  // Why: for who chooses the panel, which reads it at the place itself, and for the audit.
  panelReason: { data: z.object({ personId: code(), reason: inWords() }), audience: 'audit' },
  // A Charter manager asked its force about what of it is overdue.
  forceAsked: {
    data: z.object({ kind: z.enum(overdueKinds), note: inWords(), againFrom: moment }),
    audience: 'parties',
  },
  publicationAsked: { data: z.object({}), audience: 'parties' },
  publicationReturned: { data: z.object({ reason: inWords() }), audience: 'parties' },
  reviewAsked: { data: z.object({ triggers: z.array(code()), reviewerId: code() }), audience: 'parties' },
  reviewSigned: { data: z.object({ outcome: z.enum(reviewOutcomes) }), audience: 'parties' },
  // What everybody reads of a review: who reviewed by their post, never why.
  reviewPublished: {
    data: z.object({
      outcome: z.enum(reviewOutcomes),
      conditions: inWords(),
      post: inWords(),
      triggers: z.array(code()),
    }),
    audience: 'public',
  },
  reviewNeeded: { data: z.object({ triggers: z.array(code()) }), audience: 'public' },
  opened: {
    data: z.object({
      ...{ mode: z.enum(engagementModes), proposalsCloseAt: moment, edition: z.number(), ...textHash },
      /** The names of its co-owners, where it has any. */
      coOwners: z.array(inWords()).optional(),
    }),
    audience: 'public',
  },
  amended: {
    data: z.object({
      ...{ edition: z.number(), sections: z.array(code()), material: z.boolean(), note: inWords() },
      ...textHash,
    }),
    audience: 'public',
  },
  deadlineMoved: {
    data: z.object({
      which: code(),
      from: moment,
      to: moment,
      reason: inWords(),
      /** The reference of the incident, where one moved it. */
      incident: code().optional(),
    }),
    audience: 'public',
  },
  // It closed while the board was out of order, and what was sent in had been opened by then.
  stayedInIncident: {
    data: z.object({ incident: code(), because: z.enum(incidentStays) }),
    audience: 'public',
  },
  unsealed: {
    data: z.object({
      by: z.array(code()),
      received: z.number(),
      receipts: z.array(z.object({ reference: code(), sha256: code() })),
      chains: z.array(z.object({ chain: code(), hash: code() })),
      seed: code(),
    }),
    audience: 'public',
  },
  decided: {
    data: z.object({ outcome: z.enum(challengeOutcomes), code: code(), reason: inWords() }),
    audience: 'public',
  },
  withdrawn: { data: z.object({ code: code(), reason: inWords() }), audience: 'public' },
  // That words were removed, where and why: never which.
  purged: { data: z.object({ places: z.array(inWords()), reason: z.enum(purgeReasons) }), audience: 'public' },
  // A second force as co-owner. Until it is open all of it is between the parties; afterwards who became one and left is public.
  coOwnerAsked: { data: z.object({ forceId: code(), name: inWords(), why: inWords() }), audience: 'parties' },
  coOwnerDeclined: { data: z.object({ forceId: code(), name: inWords(), reason: inWords() }), audience: 'parties' },
  coOwnerAgreed: { data: z.object({ forceId: code(), name: inWords() }), audience: 'parties' },
  coOwnerGone: { data: coOwnerEnded, audience: 'parties' },
  coOwnerJoined: { data: z.object({ forceId: code(), name: inWords() }), audience: 'public' },
  coOwnerLeft: { data: coOwnerEnded, audience: 'public' },
  sameProblemAdded: { data: z.object({ forceId: code(), level: code() }), audience: 'public' },
  sameProblemChanged: { data: z.object({ forceId: code(), level: code() }), audience: 'public' },
  sameProblemWithdrawn: { data: z.object({ forceId: code() }), audience: 'public' },
})
