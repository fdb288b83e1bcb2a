import type { ChallengeContent } from '../../../schema/challenges.ts'

/** Without the empty rows and lines that stand on the page to be filled in. */
export function tidied(content: ChallengeContent): ChallengeContent {
  const written = (texts: readonly string[]) => texts.map((text) => text.trim()).filter(Boolean)
  return {
    ...content,
    today: {
      ...content.today,
      measures: content.today.measures.filter(({ metric, value, unit, source }) => metric + value + unit + source),
    },
    good: {
      ...content.good,
      essentials: written(content.good.essentials),
      desirables: written(content.good.desirables),
    },
  }
}
