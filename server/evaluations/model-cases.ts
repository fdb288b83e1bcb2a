import { z } from 'zod'
import { type CaseKind, type CaseOutcome, caseKinds, caseOutcomes } from '../../schema/standstill.ts'
import { collection, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code } from '../platform/fact-words.ts'

const maybe = { type: String, default: null }

/** What a supplier put to the force about a decision while the contract waits: with an owner, a day and an end. */
export type StandstillCaseFields = Stored & {
  challengeId: string
  forceId: string
  supplierId: string
  kind: CaseKind
  words: string
  raisedById: string
  raisedAt: Date
  dueAt: Date
  /** Of the force, who had said that they have a conflict: for them there is no case. After a decision nobody can say so. */
  conflictedIds: string[]
  /** Who of the force answers for it. */
  ownerId: string | null
  outcome: CaseOutcome | null
  answer: string | null
  closedById: string | null
  closedAt: Date | null
}

export const StandstillCase = collection<StandstillCaseFields>(
  'StandstillCase',
  'standstill_cases',
  {
    challengeId: String,
    forceId: String,
    supplierId: String,
    kind: String,
    words: String,
    raisedById: String,
    raisedAt: Date,
    dueAt: Date,
    conflictedIds: { type: [String], default: [] },
    ownerId: maybe,
    outcome: maybe,
    answer: maybe,
    closedById: maybe,
    closedAt: { type: Date, default: null },
  },
  [[{ challengeId: 1, _id: 1 }], [{ forceId: 1, closedAt: 1, _id: 1 }], [{ raisedById: 1, _id: 1 }]],
)

const ofACase = z.object({ caseId: code() })

/** In the chain of the challenge. They say that there is a case, never what it says: that stays between the two. */
export const standstillFacts = facts('standstill', {
  caseRaised: { data: ofACase.extend({ kind: z.enum(caseKinds) }), audience: 'parties' },
  caseTaken: { data: ofACase.extend({ ownerId: code() }), audience: 'parties' },
  caseClosed: { data: ofACase.extend({ outcome: z.enum(caseOutcomes) }), audience: 'parties' },
})
