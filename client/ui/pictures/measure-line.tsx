import { scaleLinear, scaleTime } from 'd3-scale'
import { line } from 'd3-shape'
import { shortDate } from '../../time.ts'
import { Figure } from '../figure.tsx'
import { withUnit } from '../units.ts'
import { useWidth } from './width.ts'

/** A value of null is a reading that was not taken: it stays a gap. */
export type Reading = { at: string; value: number | null }

/** "31 minutes, was 54, target 25". */
export function measureFinding(
  unit: string,
  baseline: number | null,
  target: number | null,
  readings: readonly Reading[],
): string {
  const latest = readings.findLast(({ value }) => value !== null)?.value
  return [
    latest === undefined || latest === null ? 'No reading yet' : withUnit(latest, unit),
    baseline === null ? '' : `was ${baseline.toLocaleString('en-GB')}`,
    target === null ? '' : `target ${target.toLocaleString('en-GB')}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** How a measure moves from where it was to where it should be. */
export function MeasureLine({
  unit,
  baseline,
  target,
  readings,
}: {
  unit: string
  baseline: number | null
  target: number | null
  readings: readonly Reading[]
}) {
  const [box, width] = useWidth<HTMLDivElement>(400)
  const values = [baseline, target, ...readings.map(({ value }) => value)].filter((value) => value !== null)
  const times = readings.map(({ at }) => Date.parse(at))
  const y = scaleLinear()
    .domain(values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1])
    .nice()
    .range([118, 12])
  const x = scaleTime()
    .domain([new Date(Math.min(...times)), new Date(Math.max(...times))])
    .range([10, Math.min(width, 640) - 130])
  const right = Math.min(width, 640) - 120
  const path = line<Reading>(
    ({ at }) => x(new Date(at)),
    ({ value }) => y(value ?? 0),
  ).defined(({ value }) => value !== null)(readings)
  const rule = (value: number, words: string, kind: string) => (
    <>
      <path
        className={`cb-mark--${kind}`}
        d={`M0 ${y(value)}H${right}`}
        strokeWidth={1.5}
        strokeDasharray={kind === 'edge' ? '3 4' : undefined}
      />
      <text x={right + 8} y={y(value) + 5} className="cb-text">
        {words} {value.toLocaleString('en-GB')}
      </text>
    </>
  )
  return (
    <div ref={box}>
      <Figure
        finding={measureFinding(unit, baseline, target, readings)}
        table={{
          rows: readings,
          keyOf: ({ at }) => at,
          columns: [
            { head: 'Date', cell: ({ at }) => shortDate(at), names: true },
            { head: unit, cell: ({ value }) => value?.toLocaleString('en-GB') ?? 'Not taken', numeric: true },
          ],
        }}
      >
        <svg width={Math.min(width, 640)} height={130} aria-hidden="true" focusable="false">
          {baseline === null ? null : rule(baseline, 'Was', 'edge')}
          {target === null ? null : rule(target, 'Target', 'good')}
          {path ? <path className="cb-mark--brand" d={path} strokeWidth={2.5} fill="none" /> : null}
          {readings.map(({ at, value }) =>
            value === null ? null : (
              <circle key={at} cx={x(new Date(at))} cy={y(value)} r={4} className="cb-dot cb-dot--filled" />
            ),
          )}
        </svg>
      </Figure>
    </div>
  )
}
