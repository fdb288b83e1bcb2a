import type { Act } from '../platform/act.ts'
import { catalogueNow } from './keep.ts'
import type { ChallengeRow } from './row.ts'

export type LookAlike = { row: ChallengeRow; score: number }

const most = 5
/** A category in common counts as a fifth more alike. */
const categoryBonus = 1.2
/** Below this part of the best score something shares only common words. */
const leastPartOfBest = 0.3

/**
 * Published challenges that are most like a text: BM25+ over title (three times), problem, outcome and category, a fifth
 * more for each category in common, at most five. Withdrawn ones are left out.
 */
export async function lookAlikes(
  _act: Act,
  { text, categories, except }: { text: string; categories: readonly string[]; except?: string | null },
): Promise<LookAlike[]> {
  if (text.trim().split(/\s+/).length < 3) return []
  const catalogue = await catalogueNow()
  const found = catalogue
    .alike(text.slice(0, 4_000), 40)
    .filter(({ row }) => row.id !== except && row.state !== 'withdrawn')
    .map(({ row, score }) => ({
      row,
      score: score * categoryBonus ** row.categories.filter((category) => categories.includes(category)).length,
    }))
    .sort((one, other) => other.score - one.score)
  const best = found[0]?.score ?? 0
  return found.filter(({ score }) => score >= best * leastPartOfBest).slice(0, most)
}
