import { type DemandLevel, demandLevelLabels, demandLevels } from '../../schema/demand.ts'
import { regionLabel } from '../../schema/vocabularies.ts'
import type { DemandForceFragment } from '../gql/graphql.ts'
import { many } from '../time.ts'
import { type DemandTile, DemandTiles } from '../ui/pictures/demand-tiles.tsx'

/** How dark a level is: nothing is the lightest. */
export const shadeOf = (level: DemandLevel | null | undefined): DemandTile['level'] => {
  const place = level ? demandLevels.indexOf(level) + 1 : 0
  return place === 4 ? 4 : place === 3 ? 3 : place === 2 ? 2 : place === 1 ? 1 : 0
}

/** Every force in its place; those without one stand in rows of their own below. */
export function tilesOf(forces: readonly DemandForceFragment[]): DemandTile[] {
  const placed = forces.filter(({ row }) => typeof row === 'number')
  const below = placed.length > 0 ? Math.max(...placed.map(({ row }) => row ?? 0)) + 1 : 0
  const across = placed.length > 0 ? Math.max(...placed.map(({ column }) => column ?? 0)) + 1 : 6
  const others = forces.filter(({ row }) => typeof row !== 'number')
  return forces.map((one) => {
    const place = others.indexOf(one)
    return {
      name: one.force.name,
      short: shortened(one.force.shortName),
      column: one.column ?? place % across,
      row: one.row ?? below + Math.floor(place / across),
      level: shadeOf(one.level),
      count: one.problems,
      words: one.level ? demandLevelLabels[one.level] : 'None on the board',
    }
  })
}

const shortened = (name: string) => (name.length > 9 ? `${name.slice(0, 8)}…` : name)

/** "9 of 46 forces; 3 would fund; strongest in the North West". */
export function demandFinding(forces: readonly DemandForceFragment[]): string {
  const having = forces.filter(({ problems }) => problems > 0)
  if (having.length === 0) return 'No force has one of these problems.'
  const fund = having.filter(({ level }) => level === 'would_fund').length
  const regions = new Map<string, number>()
  for (const { force, problems } of having)
    if (force.region) regions.set(force.region, (regions.get(force.region) ?? 0) + problems)
  const [first, second] = [...regions].toSorted(([, one], [, other]) => other - one)
  const strongest = first && (!second || first[1] > second[1]) ? `; strongest in ${inRegion(first[0])}` : ''
  return `${having.length} of ${many(forces.length, 'force')} ${having.length === 1 ? 'has' : 'have'} one of these problems${fund > 0 ? `; ${fund} would fund an answer` : ''}${strongest}.`
}

const named = new Set(['london', 'wales', 'scotland', 'northern-ireland', 'yorkshire-and-humber'])
const inRegion = (code: string) => (named.has(code) ? regionLabel(code) : `the ${regionLabel(code)}`)

/** The map of demand by force. */
export const DemandMap = ({ forces }: { forces: readonly DemandForceFragment[] }) => (
  <DemandTiles finding={demandFinding(forces)} countWords="Problems" tiles={tilesOf(forces)} />
)
