import { z } from 'zod'
import type { ClarificationState } from '../../schema/clarifications.ts'
import { collection, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }

/** A question to one proposer while its proposal is judged, and the one answer. Nothing of the proposal changes by it. */
export type ClarificationFields = Stored & {
  challengeId: string
  forceId: string
  proposalId: string
  supplierId: string
  /** The partners of the proposal: they read it too. */
  partnerIds: string[]
  /** Counted for each proposal by itself: a number for all would tell how much others are asked. */
  number: number
  criterionId: string | null
  question: string
  askedById: string
  askedAt: Date
  dueAt: Date
  answer: string | null
  answeredById: string | null
  answeredAt: Date | null
}

export const Clarification = collection<ClarificationFields>(
  'Clarification',
  'clarifications',
  {
    challengeId: String,
    forceId: String,
    proposalId: String,
    supplierId: String,
    partnerIds: { type: [String], default: [] },
    number: Number,
    criterionId: maybe,
    question: String,
    askedById: String,
    askedAt: Date,
    dueAt: Date,
    answer: maybe,
    answeredById: maybe,
    answeredAt: someday,
  },
  [
    [{ challengeId: 1, _id: 1 }],
    [{ proposalId: 1, number: 1 }, { unique: true }],
    [{ askedById: 1, _id: 1 }],
    [{ answeredById: 1, _id: 1 }],
  ],
)

type Standing = Pick<ClarificationFields, 'answeredAt' | 'dueAt'>

export const clarificationStateOf = ({ answeredAt, dueAt }: Standing, now: Date): ClarificationState =>
  answeredAt ? 'answered' : now < dueAt ? 'open' : 'unanswered'

const ofAClarification = z.object({ clarificationId: code(), proposalId: code(), number: z.number() })

/**
 * In the chain of the challenge, for the audit alone: that somebody is asked tells of a proposal. The question stands in
 * it; of the answer its SHA-256, which proves it and holds nothing that a supplier keeps in confidence.
 */
export const clarificationFacts = facts('clarification', {
  asked: {
    data: ofAClarification.extend({ criterionId: code().nullable(), question: inWords(), dueAt: z.date() }),
    audience: 'audit',
  },
  answered: { data: ofAClarification.extend({ sha256: code() }), audience: 'audit' },
})
