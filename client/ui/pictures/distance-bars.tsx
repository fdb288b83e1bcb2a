import { scaleLinear } from 'd3-scale'
import { Figure } from '../figure.tsx'
import { useWidth } from './width.ts'

type Row = { distance: number; cells: number }

/** In words, because a number of cells stands beside them. */
const distances = ['none', 'one', 'two', 'three', 'four', 'five']

const wordsOf = (distance: number) => (distance === 0 ? 'the same' : `${distances[distance] ?? distance} apart`)

/** "Scores in 20 cells: 12 the same, 8 one apart": what no cell has is left out. */
export function distanceFinding(cellsByDistance: readonly number[]): string {
  const all = cellsByDistance.reduce((sum, cells) => sum + cells, 0)
  const parts = cellsByDistance.flatMap((cells, distance) => (cells > 0 ? `${cells} ${wordsOf(distance)}` : []))
  return `Scores in ${all} ${all === 1 ? 'cell' : 'cells'}: ${parts.join(', ')}`
}

const rowHeight = 34
const labelWidth = 104

/** How many cells are how far apart: a bar for each distance, from none to the widest. */
export function DistanceBars({ cellsByDistance }: { cellsByDistance: readonly number[] }) {
  const [box, width] = useWidth<HTMLDivElement>(320)
  const rows: Row[] = cellsByDistance.map((cells, distance) => ({ distance, cells }))
  const x = scaleLinear()
    .domain([0, Math.max(1, ...cellsByDistance)])
    .range([0, width - labelWidth - 40])
  return (
    <div ref={box}>
      <Figure
        finding={distanceFinding(cellsByDistance)}
        table={{
          rows,
          keyOf: ({ distance }) => `${distance}`,
          columns: [
            { head: 'How far apart', cell: ({ distance }) => wordsOf(distance), names: true },
            { head: 'Cells', cell: ({ cells }) => cells, numeric: true },
          ],
        }}
      >
        <svg width={width} height={rows.length * rowHeight} aria-hidden="true" focusable="false">
          {rows.map(({ distance, cells }) => (
            <g key={distance}>
              <text x={0} y={distance * rowHeight + 21} className="cb-text">
                {wordsOf(distance)}
              </text>
              <rect x={labelWidth} y={distance * rowHeight + 3} width={x(cells)} height={26} className="cb-fill--1" />
              <text x={labelWidth + x(cells) + 6} y={distance * rowHeight + 21} className="cb-text cb-text--bold">
                {cells}
              </text>
            </g>
          ))}
        </svg>
      </Figure>
    </div>
  )
}
