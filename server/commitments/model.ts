import { z } from 'zod'
import type { BoardMeasure } from '../../schema/board-measures.ts'
import type { CommitmentState } from '../../schema/commitments.ts'
import type { OrganisationKind } from '../../schema/people.ts'
import { purgeReasons } from '../../schema/purges.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

/** What was measured on a day. */
export type CommitmentReading = { on: Date; value: number; note: string }

/** What shows that it is kept, and what somebody outside the organisation says of it. */
export type CommitmentEvidence = {
  text: string
  link: string | null
  givenAt: Date
  acceptedById: string | null
  acceptedAt: Date | null
  validUntil: Date | null
  disputedById: string | null
  disputedAt: Date | null
  dispute: string | null
  reply: string | null
  repliedAt: Date | null
}

/** One pledge of one organisation under one principle, with what is measured and by when. */
export type CommitmentFields = Stored & {
  reference: string
  organisationId: string
  organisationKind: OrganisationKind
  principle: string
  state: CommitmentState
  pledge: string
  measure: string
  unit: string
  /** Where the board works the measure out: which, and over how many months. Nothing is typed in then. */
  boardMeasure: BoardMeasure | null
  boardMonths: number | null
  baseline: number | null
  target: number
  dueAt: Date
  reviewAt: Date
  leadPost: string
  proposedAt: Date
  /** What a Charter manager asks to change before agreeing; null when the manager acts next. */
  returnedBecause: string | null
  returnedAt: Date | null
  agreedAt: Date | null
  readings: CommitmentReading[]
  /** The day of the latest reading. */
  measuredAt: Date | null
  /** Oldest first: the last one counts. */
  evidence: CommitmentEvidence[]
  evidenceAt: Date | null
  /** Whether the last evidence came after the day it was due. */
  isLate: boolean
  /** Until when the accepted evidence holds. */
  validUntil: Date | null
  reviewedAt: Date | null
}

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }

export const Commitment = collection<CommitmentFields>(
  'Commitment',
  'commitments',
  {
    reference: String,
    organisationId: String,
    organisationKind: String,
    principle: String,
    state: String,
    pledge: String,
    measure: String,
    unit: { type: String, default: '' },
    boardMeasure: maybe,
    boardMonths: { type: Number, default: null },
    baseline: { type: Number, default: null },
    target: Number,
    dueAt: Date,
    reviewAt: Date,
    leadPost: String,
    proposedAt: Date,
    returnedBecause: maybe,
    returnedAt: someday,
    agreedAt: someday,
    readings: { ...content, default: [] },
    measuredAt: someday,
    evidence: { ...content, default: [] },
    evidenceAt: someday,
    isLate: { type: Boolean, default: false },
    validUntil: someday,
    reviewedAt: someday,
  },
  [
    [{ reference: 1 }, { unique: true }],
    [{ state: 1, _id: -1 }],
    [{ state: 1, principle: 1, _id: -1 }],
    [{ state: 1, organisationKind: 1, _id: -1 }],
    [{ state: 1, reviewAt: 1 }],
    [{ organisationId: 1, _id: -1 }],
  ],
)

const nothing = z.object({})
const because = z.object({ reason: inWords() })
const purged = z.object({ reason: z.enum(purgeReasons) })

export const commitmentFacts = facts('commitment', {
  proposed: { data: nothing, audience: 'parties' },
  revised: { data: nothing, audience: 'parties' },
  returned: { data: because, audience: 'parties' },
  withdrawn: { data: nothing, audience: 'parties' },
  agreed: { data: nothing, audience: 'public' },
  measured: { data: z.object({ value: z.number() }), audience: 'public' },
  evidenceGiven: { data: nothing, audience: 'public' },
  accepted: { data: z.object({ until: code() }), audience: 'public' },
  disputed: { data: because, audience: 'public' },
  replied: { data: nothing, audience: 'public' },
  reviewed: { data: z.object({ note: inWords(), to: code() }), audience: 'public' },
  // That words were removed and why: never which. Of one that nobody agreed to both sides alone learn it.
  purged: { data: purged, audience: 'public' },
  purgedInside: { data: purged, audience: 'parties' },
})
