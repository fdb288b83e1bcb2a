import { many } from '../../time.ts'
import { Figure } from '../figure.tsx'

export type RegionDemand = { region: string; levels: readonly (0 | 1 | 2 | 3 | 4)[] }

/** "6 forces in 4 regions". */
export function demandStripFinding(regions: readonly RegionDemand[]): string {
  const forces = regions.reduce((sum, { levels }) => sum + levels.length, 0)
  return `${many(forces, 'force')} in ${many(regions.filter(({ levels }) => levels.length > 0).length, 'region')}`
}

/** One problem's forces as small squares, grouped by region. For rows. */
export function DemandStrip({ regions }: { regions: readonly RegionDemand[] }) {
  let at = 0
  const groups = regions.map(({ region, levels }) => {
    const left = at
    at += levels.length * 16 + 10
    return { region, left, squares: levels.map((level, place) => ({ level, x: left + place * 16 + 1 })) }
  })
  return (
    <Figure finding={demandStripFinding(regions)} compact>
      <svg width={Math.max(1, at - 10)} height={16} aria-hidden="true" focusable="false">
        {groups.map(({ region, squares }) => (
          <g key={region}>
            {squares.map(({ level, x }) => (
              <rect key={x} x={x} y={1} width={13} height={13} className={`cb-tile cb-fill--demand-${level + 1}`} />
            ))}
          </g>
        ))}
      </svg>
    </Figure>
  )
}
