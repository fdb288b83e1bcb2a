import { scaleLinear } from 'd3-scale'
import { Fragment } from 'react'
import { Figure } from '../figure.tsx'
import { useWidth } from './width.ts'

export type Ranked = { name: string; rank: number; total: number; parts: readonly { words: string; points: number }[] }

const points = (number: number) => number.toLocaleString('en-GB', { maximumFractionDigits: 1 })

/** "A 78, B 71, C 71 (tie)". */
export const rankingFinding = (rows: readonly Ranked[]): string =>
  rows
    .map(({ name, rank, total }) => {
      const tied = rows.filter((other) => other.rank === rank).length > 1
      return `${name} ${points(total)}${tied ? ' (tie)' : ''}`
    })
    .join(', ')

/** Agreed score × weight by criterion, stacked to 100; who shares a rank is joined by a bracket. */
export function RankingBars({ rows }: { rows: readonly Ranked[] }) {
  const [box, width] = useWidth<HTMLDivElement>()
  const x = scaleLinear()
    .domain([0, 100])
    .range([0, width - 70])
  const criteria = rows[0]?.parts.map(({ words }) => words) ?? []
  const rowHeight = 62
  return (
    <div ref={box}>
      <Figure
        finding={rankingFinding(rows)}
        table={{
          rows,
          keyOf: (row) => row.name,
          columns: [
            { head: 'Proposal', cell: (row) => row.name, names: true },
            { head: 'Rank', cell: (row) => row.rank, numeric: true },
            ...criteria.map((words, place) => ({
              head: words,
              cell: (row: Ranked) => points(row.parts[place]?.points ?? 0),
              numeric: true,
            })),
            { head: 'Total', cell: (row) => points(row.total), numeric: true },
          ],
        }}
      >
        <svg width={width} height={rows.length * rowHeight} aria-hidden="true" focusable="false">
          {rows.map((row, place) => {
            let at = 0
            const tiedWithNext = rows[place + 1]?.rank === row.rank
            const y = place * rowHeight
            return (
              <Fragment key={row.name}>
                <text x={0} y={y + 16} className="cb-text cb-text--bold">
                  {row.rank}. {row.name}
                </text>
                {row.parts.map((part, segment) => {
                  const left = x(at)
                  const wide = x(part.points)
                  at += part.points
                  return (
                    <g key={part.words}>
                      <rect
                        x={left}
                        y={y + 24}
                        width={Math.max(0, wide - 2)}
                        height={26}
                        className={`cb-fill--${(segment % 5) + 1}`}
                      />
                      {wide > 30 ? (
                        <text x={left + 6} y={y + 42} className={`cb-text cb-on-fill--${(segment % 5) + 1}`}>
                          {points(part.points)}
                        </text>
                      ) : null}
                    </g>
                  )
                })}
                <text x={x(row.total) + 6} y={y + 42} className="cb-text cb-text--bold">
                  {points(row.total)}
                </text>
                {tiedWithNext ? (
                  <path
                    className="cb-mark--ink"
                    d={`M${x(row.total) + 46} ${y + 37}h8v${rowHeight}h-8`}
                    strokeWidth={2}
                    fill="none"
                  />
                ) : null}
              </Fragment>
            )
          })}
        </svg>
      </Figure>
      <ul className="cb-key">
        {criteria.map((words, place) => (
          <li key={words}>
            <span className={`cb-key__swatch cb-swatch--${(place % 5) + 1}`} aria-hidden="true" />
            {words}
          </li>
        ))}
      </ul>
    </div>
  )
}
