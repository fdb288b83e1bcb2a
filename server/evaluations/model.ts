import { z } from 'zod'
import type { IneligibleReason } from '../../schema/eligibility.ts'
import {
  type ChangeToDeclare,
  type ConflictKind,
  type ConflictOutcome,
  type CriterionFeedback,
  changesToDeclare,
  conflictOutcomes,
  setAsideReasons,
} from '../../schema/evaluations.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'
import type { KnownLinks } from './known-links.ts'
import type { RankedRow } from './ranking.ts'

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }
const list = { ...content, default: [] }

/** One for each challenge, begun by the first person who confirms the opening. */
export type EvaluationFields = Stored & {
  challengeId: string
  forceId: string
  confirmations: { personId: string; at: Date }[]
  /** Raised by every step that a stage rests on, so that of two at the same moment one is tried again. */
  turns: number
  openedAt: Date | null
  received: number
  receipts: { reference: string; sha256: string }[]
  /** The letters were drawn by it: everybody can draw them again. */
  seed: string | null
  /** The round is over: all have locked, or the moderator closed it. From here the panel sees every score. */
  closedAt: Date | null
  closedReason: string | null
  /** Found ineligible by two people: not scored, ranked or accepted. */
  ineligibleIds: string[]
  /** Reinstated after a round was closed: these alone are scored in the next one; what was shared stands. */
  reopenedFor: string[]
  frozenAt: Date | null
  /** Kept as it was frozen, with every sum. */
  ranking: RankedRow[]
  /** Since there is a shortlist only those on it can be accepted. */
  shortlistedAt: Date | null
  shortlistReason: string | null
  decidedAt: Date | null
  /** Who released the decision: what is asked about it comes to them first. */
  decidedById: string | null
  /** How many of what came were eligible when it was decided. */
  eligible: number | null
}

export const Evaluation = collection<EvaluationFields>(
  'Evaluation',
  'evaluations',
  {
    challengeId: String,
    forceId: String,
    confirmations: list,
    turns: { type: Number, default: 0 },
    openedAt: someday,
    received: { type: Number, default: 0 },
    receipts: list,
    seed: maybe,
    closedAt: someday,
    closedReason: maybe,
    ineligibleIds: { type: [String], default: [] },
    reopenedFor: { type: [String], default: [] },
    frozenAt: someday,
    ranking: list,
    shortlistedAt: someday,
    shortlistReason: maybe,
    decidedAt: someday,
    decidedById: maybe,
    eligible: { type: Number, default: null },
  },
  [[{ challengeId: 1 }, { unique: true }]],
)

/** What somebody else than who declared a possible conflict ruled on it. */
export type ConflictRuling = { outcome: ConflictOutcome; words: string; byId: string; at: Date }

export type Declaration = {
  proposalId: string
  kind: ConflictKind
  words: string
  at: Date
  /** Of a possible conflict alone, once it is ruled on. */
  ruling?: ConflictRuling
  /** What the board knew of them and the organisations of the proposal, as it was shown to them alone. */
  links?: KnownLinks[]
}

/**
 * A declaration that stands no more: its person left the panel, said something else or was ruled on otherwise, or what was
 * declared changed, by whom and when.
 */
export type EarlierDeclaration = Declaration & {
  changed?: { because: ChangeToDeclare; organisationId: string; at: Date }
}

/**
 * A person's place in one evaluation: what they declared, and whether they have locked. Every save of a score writes it
 * too, so that a save and a lock at the same moment conflict and one of them is tried again.
 */
export type SeatFields = Stored & {
  challengeId: string
  forceId: string
  personId: string
  declarations: Declaration[]
  /** What they had declared and what stands no more: they declare again. */
  earlier?: EarlierDeclaration[]
  /** They left the panel, or never came to it, for a conflict of interest, and did not say with whom: so with everybody. */
  leftWithConflictAt?: Date | null
  saves: number
  lockedAt: Date | null
}

export const Seat = collection<SeatFields>(
  'EvaluationSeat',
  'evaluation_seats',
  {
    challengeId: String,
    forceId: String,
    personId: String,
    declarations: list,
    earlier: list,
    leftWithConflictAt: someday,
    saves: { type: Number, default: 0 },
    lockedAt: someday,
  },
  [[{ challengeId: 1, personId: 1 }, { unique: true }], [{ personId: 1, _id: -1 }], [{ 'declarations.kind': 1 }]],
)

export type ScoreFields = Stored & {
  challengeId: string
  forceId: string
  proposalId: string
  criterionId: string
  personId: string
  score: number | null
  reason: string
  /** For the person alone, for ever. */
  privateNote: string
  /** Set when the round closes: until then it is the person's alone. */
  sharedAt: Date | null
  savedAt: Date
}

export const Score = collection<ScoreFields>(
  'Score',
  'scores',
  {
    challengeId: String,
    forceId: String,
    proposalId: String,
    criterionId: String,
    personId: String,
    score: { type: Number, default: null },
    reason: { type: String, default: '' },
    privateNote: { type: String, default: '' },
    sharedAt: someday,
    savedAt: Date,
  },
  [[{ challengeId: 1, personId: 1, proposalId: 1, criterionId: 1 }, { unique: true }], [{ personId: 1, _id: 1 }]],
)

export type AgreedScoreFields = Stored & {
  challengeId: string
  forceId: string
  proposalId: string
  criterionId: string
  /** Null: the panel gave a reason for not scoring it. */
  score: number | null
  rationale: string
  agreedById: string
  agreedAt: Date
}

export const AgreedScore = collection<AgreedScoreFields>(
  'AgreedScore',
  'agreed_scores',
  {
    challengeId: String,
    forceId: String,
    proposalId: String,
    criterionId: String,
    score: { type: Number, default: null },
    rationale: { type: String, default: '' },
    agreedById: String,
    agreedAt: Date,
  },
  [[{ challengeId: 1, proposalId: 1, criterionId: 1 }, { unique: true }]],
)

/** What the supplier is told of one criterion: copied when it is released, so that it stays as it was sent. */
export type ToldCriterion = CriterionFeedback & {
  name: string
  weight: number
  minimum: number
  score: number | null
  /** Why there is no score. */
  notScored: string
}

/** In a mode that may award: what the law lets the others know of the proposal that was accepted. */
export type Awarded = {
  supplierId: string
  total: number
  /** With what it did better in each, where that was written. */
  scores: { criterionId: string; name: string; score: number | null; advantages?: string }[]
  advantages: string
}

/** Why a proposal was not judged, as it stood at the release. */
export type ToldIneligible = {
  code: IneligibleReason
  essentials: string[]
  words: string
  response: string | null
  outcomeReason: string | null
}

export type FeedbackFields = Stored & {
  challengeId: string
  forceId: string
  proposalId: string
  criteria: CriterionFeedback[]
  savedAt: Date
  /** Who saved it last, and who signed what was saved: never the same. An edit clears the signature. */
  writtenById: string | null
  signedById: string | null
  signedAt: Date | null
  /** From here on its supplier's side reads it. The rest is set at that moment. */
  releasedAt: Date | null
  supplierId: string | null
  partnerIds: string[]
  outcome: 'accepted' | 'declined' | null
  /** Whether the public outcome names it: by the law that has awards published, or because the supplier agreed. */
  named: 'by_law' | 'by_consent' | null
  told: ToldCriterion[]
  awarded: Awarded[]
  /** It was not judged: why takes the place of scores. */
  ineligible: ToldIneligible | null
  /** Whether its supplier found it of use, once it says so. For that supplier, and for figures that name nobody. */
  useful: boolean | null
}

export const Feedback = collection<FeedbackFields>(
  'Feedback',
  'feedback',
  {
    challengeId: String,
    forceId: String,
    proposalId: String,
    criteria: list,
    savedAt: Date,
    writtenById: maybe,
    signedById: maybe,
    signedAt: someday,
    releasedAt: someday,
    supplierId: maybe,
    partnerIds: { type: [String], default: [] },
    outcome: maybe,
    named: maybe,
    told: list,
    awarded: list,
    ineligible: { ...content, default: null },
    useful: { type: Boolean, default: null },
  },
  [[{ proposalId: 1 }, { unique: true }], [{ challengeId: 1, _id: 1 }]],
)

/** What the board knew of who declared and one organisation of the proposal. */
const linkCounts = z.object({
  organisationId: code(),
  posts: z.number(),
  rooms: z.number(),
  ownMessages: z.number(),
  theirMessages: z.number(),
  partnerships: z.number(),
  hadPart: z.number(),
})

const cell = z.object({ proposalId: code(), criterionId: code() })

/**
 * They stand in the chain of their challenge. None is public: who scored, and what, is nobody's business before the
 * outcome, and the outcome is a fact of the challenge. Scores stand in facts that only the audit reads.
 */
export const evaluationFacts = facts('evaluation', {
  openingConfirmed: { data: z.object({ by: code() }), audience: 'parties' },
  opened: { data: z.object({ received: z.number(), seed: code() }), audience: 'parties' },
  conflictsDeclared: {
    data: z.object({
      declarations: z.array(
        z.object({
          proposalId: code(),
          kind: code(),
          links: z.array(linkCounts).optional(),
          /** A possible conflict that waits for a ruling since. */
          waits: z.boolean().optional(),
        }),
      ),
    }),
    audience: 'audit',
  },
  conflictRuled: {
    data: z.object({ personId: code(), proposalId: code(), outcome: z.enum(conflictOutcomes), reason: inWords() }),
    audience: 'audit',
  },
  // A possible conflict from before these were ruled on waits too: who declared it reads the proposal no more.
  heldBack: { data: z.object({ personId: code(), proposalId: code() }), audience: 'audit' },
  // Something changed about what somebody had declared: they declare again.
  declarationReopened: {
    data: z.object({ personId: code(), proposalId: code(), because: z.enum(changesToDeclare) }),
    audience: 'audit',
  },
  scored: { data: cell.extend({ score: z.number().nullable() }), audience: 'audit' },
  // What somebody had scored, and what counts no more: they declared a conflict, or are not of the panel any more.
  scoresSetAside: {
    data: z.object({
      personId: code(),
      because: z.enum(setAsideReasons),
      cells: z.array(cell.extend({ score: z.number().nullable() })),
    }),
    audience: 'audit',
  },
  scoresLocked: { data: z.object({ personId: code() }), audience: 'parties' },
  scoresRecalled: { data: z.object({ personId: code(), reason: inWords() }), audience: 'parties' },
  roundClosed: { data: z.object({ reason: inWords() }), audience: 'parties' },
  scoresAgreed: {
    data: z.object({ cells: z.array(cell.extend({ score: z.number().nullable() })) }),
    audience: 'audit',
  },
  // What was agreed with somebody who has a conflict, and counts no more.
  agreementSetAside: {
    data: z.object({ personId: code(), cells: z.array(cell.extend({ score: z.number().nullable() })) }),
    audience: 'audit',
  },
  /** From the prices of the proposals that count, by the published formula: anew whenever those change. */
  pricesWorkedOut: {
    data: z.object({ cells: z.array(cell.extend({ score: z.number().nullable() })) }),
    audience: 'audit',
  },
  rankingFrozen: { data: z.object({ proposals: z.number() }), audience: 'parties' },
  rankingReopened: { data: z.object({ reason: inWords() }), audience: 'parties' },
  feedbackWritten: { data: z.object({ proposalId: code() }), audience: 'audit' },
  /** All of it is written: now it waits for a second person. */
  feedbackToSign: { data: z.object({}), audience: 'parties' },
  feedbackSigned: {
    data: z.object({ by: code(), proposalIds: z.array(code()) }),
    audience: 'audit',
  },
  /** Which proposals are proposed to be accepted: that somebody wrote what each did better, and that another signed it. */
  advantagesWritten: { data: z.object({ proposalIds: z.array(code()) }), audience: 'audit' },
  advantagesSigned: { data: z.object({ by: code(), proposalIds: z.array(code()) }), audience: 'audit' },
  findingsPublished: { data: z.object({}), audience: 'parties' },
  shortlisted: { data: z.object({ proposalIds: z.array(code()), reason: inWords() }), audience: 'audit' },
  feedbackReleased: { data: z.object({ proposals: z.number() }), audience: 'parties' },
  /** That a supplier said whether its feedback was of use, and not what it said. */
  feedbackJudged: { data: z.object({ proposalId: code() }), audience: 'audit' },
  namingChosen: { data: z.object({ proposalId: code(), isNamed: z.boolean() }), audience: 'parties' },
})
