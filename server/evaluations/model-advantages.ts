import type { AcceptedAdvantages } from '../../schema/evaluations.ts'
import { collection, content, type Stored } from '../platform/database.ts'

/**
 * Which proposals are proposed to be accepted, and what each did better: told to those who are declined, where the mode
 * may award. One for each challenge, a draft of the decision until that is released.
 */
export type AdvantagesFields = Stored & {
  challengeId: string
  forceId: string
  /** None is an answer: nobody is proposed. */
  accepted: AcceptedAdvantages[]
  savedAt: Date
  /** Who saved it last, and who signed what was saved: never the same. An edit clears the signature. */
  writtenById: string | null
  signedById: string | null
  signedAt: Date | null
  /** From here on those who are declined have a copy of it, and it stands as it was told. */
  releasedAt: Date | null
}

export const Advantages = collection<AdvantagesFields>(
  'Advantages',
  'advantages',
  {
    challengeId: String,
    forceId: String,
    accepted: { ...content, default: [] },
    savedAt: Date,
    writtenById: { type: String, default: null },
    signedById: { type: String, default: null },
    signedAt: { type: Date, default: null },
    releasedAt: { type: Date, default: null },
  },
  [[{ challengeId: 1 }, { unique: true }]],
)
