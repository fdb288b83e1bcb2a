import type { ChallengeContent } from '../../schema/challenges.ts'
import { canonicalText, sha256Of } from '../platform/salted.ts'
import type { ChallengeVersionFields } from './model-editions.ts'

type Published = Pick<
  ChallengeVersionFields,
  'challengeId' | 'number' | 'at' | 'content' | 'sections' | 'material' | 'note'
> & { salt: string; keptSalt: string }

/** What the hash of an edition is made over: what everybody reads, and what stays with the force. */
export type EditionText = { text: string; kept: string; sha256: string }

/**
 * What one edition said, as its hash in the chain proves it: criteria, weights and dates, all of it. What stays with the
 * force stands in it by a hash with a salt of its own. So everybody can check what everybody reads, and nobody can guess
 * the rest.
 */
export function editionText({ content, salt, keptSalt, ...edition }: Published): EditionText {
  const { challengeId, number, at, sections, material, note } = edition
  const { conflictAssessment, ...rules } = content.rules
  const kept = canonicalText({ salt: keptSalt, conflictAssessment })
  const text = canonicalText({
    ...{ challengeId, edition: number, at, sections, material, note, salt },
    content: { ...content, rules },
    kept: sha256Of(kept),
  })
  return { text, kept, sha256: sha256Of(text) }
}

/** What a challenge says but its dates, which move on the record: the same in the challenge and in its present edition. */
export const wordsApartFromDates = ({ timetable: _dates, ...content }: ChallengeContent): string =>
  canonicalText(content)
