import { scaleTime } from 'd3-scale'
import { length, many } from '../../time.ts'
import { Figure } from '../figure.tsx'
import { useNow } from '../now.ts'
import { useWidth } from './width.ts'

export type Tick = { at: string; words: string }

const dayLength = 86_400_000

/** "Day 9 of 21. Questions close in 2 days 3 hours". */
export function timeBarFinding(from: string, ticks: readonly Tick[], now: Date): string {
  const end = ticks.at(-1)
  if (!end) return ''
  const days = Math.ceil((Date.parse(end.at) - Date.parse(from)) / dayLength)
  const day = Math.ceil((now.getTime() - Date.parse(from)) / dayLength)
  const next = ticks.find(({ at }) => Date.parse(at) > now.getTime())
  if (day < 1) return `Begins in ${length(Date.parse(from) - now.getTime())}`
  return next
    ? `Day ${Math.min(day, days)} of ${days}. ${next.words} in ${length(Date.parse(next.at) - now.getTime())}`
    : `All ${many(days, 'day')} are over`
}

/** One thin line from the first day to the last, with what happens on it, and now in copper. For rows. */
export function TimeBar({ from, ticks }: { from: string; ticks: readonly Tick[] }) {
  const [box, width] = useWidth<HTMLDivElement>(260)
  const now = useNow()
  const end = ticks.at(-1)
  if (!end) return null
  const x = scaleTime()
    .domain([new Date(from), new Date(end.at)])
    .range([2, width - 2])
    .clamp(true)
  const at = x(now)
  return (
    <div ref={box}>
      <Figure finding={timeBarFinding(from, ticks, now)} compact>
        <svg width={width} height={16} aria-hidden="true" focusable="false">
          <path className="cb-mark--edge" d={`M2 8H${width - 2}`} strokeWidth={2} />
          <path className="cb-mark--brand" d={`M2 8H${at}`} strokeWidth={4} />
          {ticks.map((tick) => (
            <path key={tick.words} className="cb-mark--ink" d={`M${x(new Date(tick.at))} 3v10`} strokeWidth={2} />
          ))}
          {now < new Date(end.at) ? <path className="cb-mark--now" d={`M${at} 0v16`} strokeWidth={3} /> : null}
        </svg>
      </Figure>
    </div>
  )
}
