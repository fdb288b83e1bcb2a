import { scaleLinear } from 'd3-scale'
import { Figure } from '../figure.tsx'
import { useWidth } from './width.ts'

export type Share = { words: string; percent: number }

/** "6% no proposal, 24% one proposal". */
export const sharesFinding = (shares: readonly Share[]): string =>
  shares.map(({ words, percent }) => `${percent}% ${words}`).join(', ')

/** How a whole is shared out: one bar, a segment for each part, as wide as its share. */
export function ShareBar({ shares }: { shares: readonly Share[] }) {
  const [box, width] = useWidth<HTMLDivElement>(320)
  const x = scaleLinear().domain([0, 100]).range([0, width])
  const startOf = (place: number) => shares.slice(0, place).reduce((sum, { percent }) => sum + percent, 0)
  return (
    <div ref={box}>
      <Figure
        finding={sharesFinding(shares)}
        table={{
          rows: shares,
          keyOf: ({ words }) => words,
          columns: [
            { head: 'Part', cell: ({ words }) => words, names: true },
            { head: 'Share', cell: ({ percent }) => `${percent}%`, numeric: true },
          ],
        }}
      >
        <svg width={width} height={34} aria-hidden="true" focusable="false">
          {shares.map(({ words, percent }, place) => {
            const wide = x(percent)
            return (
              <g key={words}>
                <rect
                  x={x(startOf(place))}
                  y={2}
                  width={Math.max(0, wide - 2)}
                  height={30}
                  className={`cb-fill--${(place % 5) + 1}`}
                />
                {wide > 44 ? (
                  <text x={x(startOf(place)) + 6} y={22} className={`cb-text cb-on-fill--${(place % 5) + 1}`}>
                    {percent}%
                  </text>
                ) : null}
              </g>
            )
          })}
        </svg>
      </Figure>
    </div>
  )
}
