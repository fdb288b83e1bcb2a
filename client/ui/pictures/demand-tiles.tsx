import { Fragment } from 'react'
import { Figure } from '../figure.tsx'
import { useWidth } from './width.ts'

/** One force on the map. Column and row are data; `level` is 0 to 4 on the ramp, `words` say what it means. */
export type DemandTile = {
  name: string
  short: string
  column: number
  row: number
  level: 0 | 1 | 2 | 3 | 4
  count: number
  words: string
}

/** The same square for every force, large or small: darker is more demand, and the number says how much. */
export function DemandTiles({
  finding,
  tiles,
  countWords,
}: {
  finding: string
  tiles: readonly DemandTile[]
  /** What is counted: "Problems". */
  countWords: string
}) {
  const [box, width] = useWidth<HTMLDivElement>()
  const columns = Math.max(0, ...tiles.map(({ column }) => column)) + 1
  const rows = Math.max(0, ...tiles.map(({ row }) => row)) + 1
  const size = Math.min(76, width / columns)
  // Names cannot be read in a smaller square; the list says the same.
  const asMap = size >= 46
  const table = {
    // Forces without any would bury the others, above all on a phone; how many there are the finding says.
    rows: tiles
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name)),
    keyOf: (tile: DemandTile) => tile.name,
    columns: [
      { head: 'Force', cell: (tile: DemandTile) => tile.name, names: true },
      { head: countWords, cell: (tile: DemandTile) => tile.count, numeric: true },
      { head: 'Level', cell: (tile: DemandTile) => tile.words },
    ],
  }
  return (
    <div ref={box}>
      <Figure finding={finding} table={table} open={!asMap}>
        {asMap ? (
          <svg width={columns * size} height={rows * size} aria-hidden="true" focusable="false">
            {tiles.map(({ name, short, column, row, level, count }) => (
              <Fragment key={name}>
                <rect
                  x={column * size + 1.5}
                  y={row * size + 1.5}
                  width={size - 3}
                  height={size - 3}
                  className={`cb-tile cb-fill--demand-${level + 1}`}
                />
                <text
                  x={column * size + size / 2}
                  y={row * size + size / 2}
                  textAnchor="middle"
                  className={`cb-text cb-text--bold ${level === 4 ? 'cb-text--white' : ''}`}
                >
                  {count}
                </text>
                <text
                  x={column * size + size / 2}
                  y={row * size + size / 2 + 18}
                  textAnchor="middle"
                  className={`cb-text cb-text--small ${level === 4 ? 'cb-text--white' : ''}`}
                >
                  {short}
                </text>
              </Fragment>
            ))}
          </svg>
        ) : null}
      </Figure>
    </div>
  )
}
