import { z } from 'zod'
import { type DisclosureKind, type DisclosureState, disclosureKinds } from '../../schema/disclosures.ts'
import { collection, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

/** One row of the ledger of a challenge: what its force told fewer than all suppliers. */
export type DisclosureFields = Stored & {
  challengeId: string
  forceId: string
  kind: DisclosureKind
  /** The suppliers that were told: a consortium is told in one room. */
  toIds: string[]
  /** The words as they were told. Null where they were removed since: that something was told stays. */
  told: string | null
  /** What everybody reads of it. */
  words: string | null
  at: Date
  /** What it was told in, so that recording it again makes no second row. */
  sourceId: string
  /** How many times it had been changed where it was told when these words were taken. */
  edits: number
  state: DisclosureState
  reason: string | null
  recordedById: string | null
  decidedById: string | null
  decidedAt: Date | null
}

const maybe = { type: String, default: null }

export const Disclosure = collection<DisclosureFields>(
  'Disclosure',
  'disclosures',
  {
    challengeId: String,
    forceId: String,
    kind: String,
    toIds: { type: [String], default: [] },
    told: maybe,
    words: maybe,
    at: Date,
    sourceId: String,
    edits: { type: Number, default: 0 },
    state: String,
    reason: maybe,
    recordedById: maybe,
    decidedById: maybe,
    decidedAt: { type: Date, default: null },
  },
  [
    [{ sourceId: 1 }, { unique: true }],
    [{ challengeId: 1, state: -1, at: 1, _id: 1 }],
    [{ challengeId: 1, state: 1, _id: 1 }],
    [{ forceId: 1, state: 1, at: 1 }],
    [{ recordedById: 1, _id: 1 }],
  ],
)

const inChallenge = { challengeId: code() }

/** That somebody was told is known to the force and to them. What became of it stands in the challenge's chain. */
export const disclosureFacts = facts('disclosure', {
  recorded: { data: z.object({ ...inChallenge, kind: z.enum(disclosureKinds) }), audience: 'audit' },
  published: { data: z.object(inChallenge), audience: 'public' },
  keptBack: { data: z.object({ ...inChallenge, reason: inWords() }), audience: 'public' },
})
