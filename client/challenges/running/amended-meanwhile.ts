import { z } from 'zod'
import { changesBetween } from '../../../schema/challenge-amendments.ts'
import { type ChallengeContent, challengeSections, type SectionName, sectionNames } from '../../../schema/challenges.ts'
import { standingIn } from '../../ui/forms/conflict.ts'
import type { Refusal } from '../../ui/forms/outcome.ts'

type Writing = {
  /** The edition that the text was made from, and what it said. */
  edition: number
  before: ChallengeContent
  after: ChallengeContent
  chosen: readonly SectionName[]
}

/**
 * What somebody else published while an addendum was written, and what would stand if one keeps one's own: only the
 * chosen sections are one's own, so theirs stands everywhere else.
 */
export function amendedMeanwhile(refusal: Refusal | undefined, { edition, before, after, chosen }: Writing) {
  const standing = standingIn(refusal, z.object(challengeSections))
  if (!standing || standing.version === edition) return undefined
  const theirs = standing.current
  const withMine = { ...theirs, ...Object.fromEntries(chosen.map((section) => [section, after[section]])) }
  const touched = new Set(changesBetween(before, theirs).map(({ section }) => section))
  const sections = sectionNames.filter((section) => touched.has(section) || chosen.includes(section))
  return { edition: standing.version, theirs, withMine, sections }
}
