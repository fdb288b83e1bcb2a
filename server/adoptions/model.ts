import { z } from 'zod'
import { type LedgerStage, ledgerStages } from '../../schema/adoptions.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code } from '../platform/fact-words.ts'

/** What a force said once: it stays when another follows. */
export type AdoptionStep = {
  stage: LedgerStage
  /** The day from which it is so. */
  on: Date
  evidence: string
  link: string
  /** The partnership whose close-out said it; null where the force wrote it here. */
  partnershipId: string | null
  at: Date
}

/** One force, and what it did with what came of one challenge. */
export type AdoptionFields = Stored & {
  challengeId: string
  forceId: string
  /** Whose answer it is. Shown only while the outcome names it. */
  supplierId: string | null
  /** First to last; the last is how it stands. */
  steps: AdoptionStep[]
  changedAt: Date
}

export const Adoption = collection<AdoptionFields>(
  'Adoption',
  'adoptions',
  {
    challengeId: String,
    forceId: String,
    supplierId: { type: String, default: null },
    steps: { ...content, default: [] },
    changedAt: Date,
  },
  [
    [{ challengeId: 1, forceId: 1 }, { unique: true }],
    [{ forceId: 1, changedAt: -1, _id: 1 }],
    [{ supplierId: 1, changedAt: -1, _id: 1 }],
  ],
)

const day = z.date().transform((date) => date.toISOString())

/** In the chain of the challenge, by codes and days alone: the sentence stands beside it, where words can be removed. */
export const adoptionFacts = facts('adoption', {
  recorded: {
    data: z.object({ challengeId: code(), forceId: code(), stage: z.enum(ledgerStages), on: day }),
    audience: 'public',
  },
})
