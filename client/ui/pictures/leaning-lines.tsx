import { scaleLinear } from 'd3-scale'
import { Figure } from '../figure.tsx'
import { useWidth } from './width.ts'

type Leaning = { who: string; cells: number; mean: number }

/** "+0.4", "−0.4" or "0": with its sign, for it says to which side. */
export function signed(number: number): string {
  const rounded = Math.round(number * 10) / 10
  if (rounded === 0) return '0'
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`
}

/** "Grace +0.4, Owen −0.4 from the mean of the panel". */
export const leaningFinding = (rows: readonly Leaning[]): string =>
  `${rows.map(({ who, mean }) => `${who} ${signed(mean)}`).join(', ')} from the mean of the panel`

const rowHeight = 54

/** Each evaluator's mean distance from the panel: to the left stricter, to the right milder. */
export function LeaningLines({ rows }: { rows: readonly Leaning[] }) {
  const [box, width] = useWidth<HTMLDivElement>(320)
  const widest = Math.max(1, ...rows.map(({ mean }) => Math.abs(mean)))
  const x = scaleLinear()
    .domain([-widest, widest])
    .range([14, width - 14])
  const bottom = rows.length * rowHeight
  return (
    <div ref={box}>
      <Figure
        finding={leaningFinding(rows)}
        table={{
          rows,
          keyOf: ({ who, mean }) => `${who} ${mean}`,
          columns: [
            { head: 'Evaluator', cell: ({ who }) => who, names: true },
            { head: 'Cells compared', cell: ({ cells }) => cells, numeric: true },
            { head: 'Mean distance', cell: ({ mean }) => signed(mean), numeric: true },
          ],
        }}
      >
        <svg width={width} height={bottom + 30} aria-hidden="true" focusable="false">
          {rows.map(({ who, mean }, place) => {
            const y = place * rowHeight
            return (
              <g key={`${who} ${mean}`}>
                <text x={0} y={y + 18} className="cb-text cb-text--bold">
                  {who} {signed(mean)}
                </text>
                <path
                  className="cb-mark--edge"
                  d={`M14 ${y + 38}H${width - 14}M${x(0)} ${y + 28}v20`}
                  strokeWidth={1.5}
                />
                <circle cx={x(mean)} cy={y + 38} r={7} className="cb-dot cb-dot--filled" />
              </g>
            )
          })}
          <text x={0} y={bottom + 22} className="cb-text cb-text--muted">
            Stricter
          </text>
          <text x={width} y={bottom + 22} textAnchor="end" className="cb-text cb-text--muted">
            Milder
          </text>
        </svg>
      </Figure>
    </div>
  )
}
