import { type ChallengeFilter, closingWithin } from '../../schema/search.ts'
import { type ChallengeRow, closesWithin, stateNow } from './row.ts'

/** The filters that are counted, each by its own name. */
export const facets = [
  'state',
  'mode',
  'category',
  'region',
  'force',
  'principle',
  'standard',
  'band',
  'closing',
  'adoption',
  'shared',
] as const
export type Facet = (typeof facets)[number]

type Tests = Record<Facet, (row: ChallengeRow) => boolean>

const any = (wanted: readonly string[], has: readonly (string | null)[]) =>
  wanted.length === 0 || has.some((value) => value !== null && wanted.includes(value))

/** What each filter asks of a row. What a filter means is said here and nowhere else. */
export const testsOf = (filter: ChallengeFilter, now: number): Tests => ({
  state: (row) => any(filter.state, [stateNow(row, now)]),
  mode: (row) => any(filter.mode, [row.mode]),
  category: (row) => any(filter.category, row.categories),
  region: (row) => any(filter.region, [row.region]),
  force: (row) => any(filter.force, [row.force]),
  principle: (row) => any(filter.principle, row.principles),
  standard: (row) => any(filter.standard, row.standards),
  band: (row) => any(filter.band, [row.band]),
  closing: (row) => filter.closing === null || closesWithin(row, filter.closing, now),
  adoption: (row) => !filter.adoption || row.adoptionNamed,
  shared: (row) => !filter.shared || row.forces >= 2,
})

/** The values of each filter that a row counts for. */
export const valuesOf = (now: number): Record<Facet, (row: ChallengeRow) => readonly string[]> => ({
  state: (row) => [stateNow(row, now)],
  mode: (row) => [row.mode],
  category: (row) => row.categories,
  region: (row) => (row.region ? [row.region] : []),
  force: (row) => (row.force ? [row.force] : []),
  principle: (row) => row.principles,
  standard: (row) => row.standards,
  band: (row) => (row.band ? [row.band] : []),
  closing: (row) => closingWithin.filter((days) => closesWithin(row, days, now)).map(String),
  adoption: (row) => (row.adoptionNamed ? ['named'] : []),
  shared: (row) => (row.forces >= 2 ? ['2'] : []),
})

/** Whether a row fits every filter; of words, each has to be in it. */
export const fits = (filter: ChallengeFilter, row: ChallengeRow, now: number): boolean => {
  const tests = testsOf(filter, now)
  const words = `${row.reference} ${row.title} ${row.text}`.toLowerCase()
  const typed = filter.q.toLowerCase().split(/\s+/).filter(Boolean)
  return facets.every((facet) => tests[facet](row)) && typed.every((word) => words.includes(word))
}
