import type { SearchOptions, SearchResult } from 'minisearch'

/**
 * How alike two texts are: BM25+ over the words of what was published, for the words of what is written. Whole words
 * and near spellings count; words that every problem has ("how might we", "police", "system") do not, and one word in
 * common is chance. `test/search/tried-before.test.ts` holds it against pairs that people judged.
 */
export const alikeOptions: SearchOptions = {
  combineWith: 'OR',
  prefix: false,
  fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  processTerm: (term) => {
    const word = term.toLowerCase().replace(/['’]s$/, '')
    return word.length < 3 || commonWords.has(word) ? null : word
  },
}

/** Words that have to be in common. */
const fewestWords = 2
/** Below this part of the best score something shares only common words. */
const leastPartOfBest = 0.12
/** A category in common counts as a fifth more alike. */
const categoryBonus = 1.2

export const sharesEnough = ({ queryTerms }: Pick<SearchResult, 'queryTerms'>): boolean =>
  new Set(queryTerms).size >= fewestWords

/** The sum of what each word in common weighs: the library multiplies it by how many there are, which would leave all but one far behind. */
export const scoreOf = ({ score, queryTerms }: Pick<SearchResult, 'score' | 'queryTerms'>): number =>
  score / Math.max(1, queryTerms.length)

/** Raised for each category in common, most alike first, without those that are far from the best. */
export function mostAlike<Row extends { categories: readonly string[] }>(
  found: readonly { row: Row; score: number }[],
  categories: readonly string[],
  most: number,
): { row: Row; score: number }[] {
  const raised = found
    .map(({ row, score }) => ({
      row,
      score: score * categoryBonus ** row.categories.filter((category) => categories.includes(category)).length,
    }))
    .sort((one, other) => other.score - one.score)
  const best = raised[0]?.score ?? 0
  return raised.filter(({ score }) => score >= best * leastPartOfBest).slice(0, most)
}

const commonWords = new Set(
  `a about after again all also an and any are as at away back be because been before being better between both but by
  can cannot could day days did do does done each even every few find first for force forces from get gets give given
  had has have having help her here him his hour hours how if in into is it its just know last less like long make makes
  many may might more most much must need needs never new no nobody not now of off officer officers often on once one
  only or other our out over own people police policing problem quickly really said same see she should so some still
  such system systems take takes than that the their them then there these they thing this those through time times to
  today too two under until up us use used uses using very want was way we week weeks well were what when where which
  while who why will with without work works would year years yet you your`.split(/\s+/),
)
