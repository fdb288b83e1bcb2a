import { z } from 'zod'
import { id } from './people.ts'

/** Why words must not stand on the board. */
export const purgeReasons = ['case_data', 'personal_data', 'marking'] as const
export type PurgeReason = (typeof purgeReasons)[number]
export const purgeReasonWords: Record<PurgeReason, string> = {
  case_data: 'It tells of a case',
  personal_data: 'It tells of a person',
  marking: 'It is marked above OFFICIAL',
}

export const purgeMessageInput = z.object({ id, reason: z.enum(purgeReasons) })

/** What stands where words were removed. */
export const removedWords = '[removed]'

/** Words as they stand, to be removed from everything that was written on a subject. */
export const purgedWords = z
  .string()
  .trim()
  .min(4, 'Give at least four characters, or too much would go')
  .max(500, 'Use 500 characters or fewer. Longer texts go in parts')
export const purgeWordsInput = z.object({ challengeId: id, words: purgedWords, reason: z.enum(purgeReasons) })

const removal = z.object({ words: purgedWords, reason: z.enum(purgeReasons) })
export const purgeCommitmentInput = removal.extend({ commitmentId: id })
export const purgeConcernInput = removal.extend({ concernId: id })
export const purgeCurationInput = removal.extend({ curationId: id })
export const purgeOrganisationInput = removal.extend({ organisationId: id })
