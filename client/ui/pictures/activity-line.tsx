import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { many } from '../../time.ts'
import { Figure } from '../figure.tsx'

/** "12 events last week, about usual". */
export function activityFinding(weeks: readonly number[]): string {
  const last = weeks.at(-1) ?? 0
  const before = weeks.slice(0, -1)
  const usual = before.reduce((sum, count) => sum + count, 0) / Math.max(1, before.length)
  const compared =
    before.length < 4
      ? 'too few weeks to compare'
      : last > usual * 1.5
        ? 'more than usual'
        : last < usual / 1.5
          ? 'less than usual'
          : 'about usual'
  return `${many(last, 'event')} last week, ${compared}`
}

/** Public events a week, oldest first; the last one is labelled. */
export function ActivityLine({ weeks }: { weeks: readonly number[] }) {
  const x = scaleLinear()
    .domain([0, Math.max(1, weeks.length - 1)])
    .range([3, 196])
  const y = scaleLinear()
    .domain([0, Math.max(1, ...weeks)])
    .range([40, 5])
  const path = line<number>(
    (_, week) => x(week),
    (count) => y(count),
  )(weeks)
  const last = weeks.at(-1)
  return (
    <Figure
      finding={activityFinding(weeks)}
      table={{
        rows: weeks.map((count, week) => ({ count, week: weeks.length - week })),
        keyOf: ({ week }) => String(week),
        columns: [
          { head: 'Weeks ago', cell: ({ week }) => week, names: true },
          { head: 'Events', cell: ({ count }) => count, numeric: true },
        ],
      }}
    >
      <svg width={240} height={48} aria-hidden="true" focusable="false">
        <path className="cb-mark--line" d="M3 40.5H196" strokeWidth={1} />
        {path ? <path className="cb-mark--brand" d={path} strokeWidth={2} fill="none" /> : null}
        {last === undefined ? null : (
          <>
            <circle cx={x(weeks.length - 1)} cy={y(last)} r={4} className="cb-dot cb-dot--filled" />
            <text x={206} y={y(last) + 6} className="cb-text cb-text--bold">
              {last}
            </text>
          </>
        )}
      </svg>
    </Figure>
  )
}
