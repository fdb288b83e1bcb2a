import { z } from 'zod'
import type { HelperCheck } from '../../schema/challenge-helper.ts'
import { type ChallengeContent, engagementModes, type SectionName } from '../../schema/challenges.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import type { FactTable } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

/** One of the helper's checks as it stood: kept by its id, so that one that is worded anew later does not change it. */
export type HelperResult = Pick<HelperCheck, 'id' | 'weight' | 'passed' | 'says' | 'why' | 'path'>

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
    salt: { type: String, default: null },
    keptSalt: { type: String, default: null },
  },
  [[{ challengeId: 1, number: -1 }, { unique: true }]],
)

/** The SHA-256 of what the edition said (`edition-text.ts`). Absent from before a hash was kept. */
const textHash = { sha256: code().optional() }

const moment = z.date().transform((date) => date.toISOString())

/** What is recorded of its opening and of each amendment. */
export const editionFacts = {
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
} satisfies FactTable
