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
  'outcome',
  'reason',
  'closing',
  'adoption',
  'shared',
] as const
export type Facet = (typeof facets)[number]

/** The values of each filter that a row has. What a filter means is said here and nowhere else. */
export const valuesOf = (now: number): Record<Facet, (row: ChallengeRow) => readonly string[]> => ({
  state: (row) => [stateNow(row, now)],
  mode: (row) => [row.mode],
  category: (row) => row.categories,
  region: (row) => (row.region ? [row.region] : []),
  force: (row) => [...(row.force ? [row.force] : []), ...row.coOwners.map(({ slug }) => slug)],
  principle: (row) => row.principles,
  standard: (row) => row.standards,
  band: (row) => (row.band ? [row.band] : []),
  outcome: (row) => (row.outcome ? [row.outcome] : []),
  reason: (row) => (row.outcomeCode ? [row.outcomeCode] : []),
  closing: (row) => closingWithin.filter((days) => closesWithin(row, days, now)).map(String),
  adoption: (row) => (row.adoptionNamed ? ['named'] : []),
  shared: (row) => (row.forces >= 2 ? ['2'] : []),
})

/** The values that a filter asks for; none where it is off. A row with any of them fits it. */
export const wantedBy = (filter: ChallengeFilter): Record<Facet, readonly string[]> => ({
  state: filter.state,
  mode: filter.mode,
  category: filter.category,
  region: filter.region,
  force: filter.force,
  principle: filter.principle,
  standard: filter.standard,
  band: filter.band,
  outcome: filter.outcome,
  reason: filter.reason,
  closing: filter.closing === null ? [] : [String(filter.closing)],
  adoption: filter.adoption ? ['named'] : [],
  shared: filter.shared ? ['2'] : [],
})

/** Whether a row fits every filter; of words, each has to be in it. */
export const fits = (filter: ChallengeFilter, row: ChallengeRow, now: number): boolean => {
  const values = valuesOf(now)
  const wanted = wantedBy(filter)
  const words = `${row.reference} ${row.title} ${row.text}`.toLowerCase()
  const typed = filter.q.toLowerCase().split(/\s+/).filter(Boolean)
  const fitsOne = (facet: Facet) =>
    wanted[facet].length === 0 || values[facet](row).some((value) => wanted[facet].includes(value))
  return facets.every(fitsOne) && typed.every((word) => words.includes(word))
}
