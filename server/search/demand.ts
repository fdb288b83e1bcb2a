import { type DemandLevel, demandLevels } from '../../schema/demand.ts'
import { noFilter } from '../../schema/search.ts'
import { forcesNow, type OrganisationFields } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { challengeBoard } from './board.ts'
import type { ChallengeRow } from './row.ts'

/** Which problems; an empty field leaves all. */
export type DemandFilter = { category: string; region: string; level: string; standard: string }
export const demandFacets = ['category', 'region', 'level', 'standard'] as const
type Facet = (typeof demandFacets)[number]

export type DemandCount = { value: string; count: number }
/** One force on the map: how many of the problems it has, and the most that it would do about one. */
export type ForceDemand = { force: OrganisationFields; problems: number; level: DemandLevel | null }
export type Demand = {
  total: number
  forces: ForceDemand[]
  counts: Record<Facet, DemandCount[]>
  page(limit: number, after: string | null): ChallengeRow[]
}

type Has = { forceId: string; level: DemandLevel }
const whoHas = (row: ChallengeRow): Has[] => [
  { forceId: row.forceId, level: 'asks' },
  ...row.coOwners.map(({ forceId }) => ({ forceId, level: 'asks' as const })),
  ...row.others,
]

/** Which force has which problem that waits for an answer, and how much it would do about it. All of it is public. */
export async function demandFor(act: Act, filter: DemandFilter): Promise<Demand> {
  const board = await challengeBoard(act, { ...noFilter, state: ['open', 'evaluating'] })
  const all = [...board.all('forces')].sort(mostForcesFirst)
  const forces = await forcesNow(act)
  const regions = new Map(forces.map(({ _id, region }) => [_id, region]))
  const valuesOf: Record<Facet, (row: ChallengeRow) => readonly string[]> = {
    category: (row) => row.categories,
    standard: (row) => row.standards,
    level: (row) => [...new Set(row.others.map(({ level }) => level))],
    region: (row) => [...new Set(whoHas(row).flatMap(({ forceId }) => regions.get(forceId) ?? []))],
  }
  const fits = (row: ChallengeRow, but?: Facet) =>
    demandFacets.every((facet) => facet === but || !filter[facet] || valuesOf[facet](row).includes(filter[facet]))
  const rows = all.filter((row) => fits(row))
  const countsOf = (facet: Facet) => counted(all.filter((row) => fits(row, facet)).flatMap(valuesOf[facet]))
  return {
    total: rows.length,
    forces: onTheMap(forces, rows),
    counts: {
      category: countsOf('category'),
      region: countsOf('region'),
      level: countsOf('level'),
      standard: countsOf('standard'),
    },
    page: (limit, after) => rows.filter((row) => !after || isAfter(row, after)).slice(0, limit),
  }
}

function onTheMap(forces: readonly OrganisationFields[], rows: readonly ChallengeRow[]): ForceDemand[] {
  const found = new Map<string, DemandLevel[]>()
  for (const { forceId, level } of rows.flatMap(whoHas)) found.set(forceId, [...(found.get(forceId) ?? []), level])
  return forces.map((force) => {
    const levels = found.get(force._id) ?? []
    return { force, problems: levels.length, level: demandLevels.findLast((level) => levels.includes(level)) ?? null }
  })
}

function counted(values: readonly string[]): DemandCount[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
}

const mostForcesFirst = (one: ChallengeRow, other: ChallengeRow) =>
  other.forces - one.forces || (one.id < other.id ? 1 : -1)

/** Where a row stands in the list: what most forces have first, then the newest. */
export const demandCursor = ({ forces, id }: ChallengeRow): string => `${forces}~${id}`

function isAfter(row: ChallengeRow, cursor: string): boolean {
  const [forces = '0', id = ''] = cursor.split('~')
  return row.forces < Number(forces) || (row.forces === Number(forces) && row.id < id)
}
