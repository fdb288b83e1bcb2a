import { z } from 'zod'
import {
  type ChallengeContent,
  type ChallengeOutcome,
  type ChallengeState,
  challengeOutcomes,
  type EngagementMode,
  engagementModes,
  type SectionName,
} from '../../schema/challenges.ts'
import { incidentStays } from '../../schema/incidents.ts'
import type { InterestBand } from '../../schema/interest.ts'
import { type ForceAsked, type OverdueKind, overdueKinds } from '../../schema/overdue.ts'
import { purgeReasons } from '../../schema/purges.ts'
import type { ReviewStanding } from '../../schema/reviews.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'
import { type CoOwnership, coOwnerFacts } from './model-co-owners.ts'
import { editionFacts, type HelperResult } from './model-editions.ts'
import { type PanelMember, panelFacts } from './model-panel.ts'
import { reviewFacts } from './model-review.ts'
import { sameProblemFacts } from './model-same-problem.ts'

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
    [{ openedAt: -1 }],
  ],
)

const moment = z.date().transform((date) => date.toISOString())

export const challengeFacts = facts('challenge', {
  drafted: { data: z.object({ mode: z.enum(engagementModes) }), audience: 'parties' },
  edited: { data: z.object({ section: code() }), audience: 'parties' },
  /** Another editor of the force writes the draft from here on: its author handed over their post. */
  handedOn: { data: z.object({ fromId: code(), toId: code() }), audience: 'parties' },
  // A Charter manager asked its force about what of it is overdue.
  forceAsked: {
    data: z.object({ kind: z.enum(overdueKinds), note: inWords(), againFrom: moment }),
    audience: 'parties',
  },
  ...panelFacts,
  publicationAsked: { data: z.object({}), audience: 'parties' },
  publicationReturned: { data: z.object({ reason: inWords() }), audience: 'parties' },
  ...reviewFacts,
  ...editionFacts,
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
  ...coOwnerFacts,
  ...sameProblemFacts,
})
