import { scaleLinear } from 'd3-scale'
import { Figure } from '../figure.tsx'
import { useWidth } from './width.ts'

const fewest = 5

const medianOf = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}

/** "Median 2 working days, from 17 answers". Under five there are too few to tell. */
export const responseFinding = (days: readonly number[], what: string): string =>
  days.length < fewest
    ? `Too few ${what} to tell`
    : `Median ${medianOf(days).toLocaleString('en-GB')} working ${medianOf(days) === 1 ? 'day' : 'days'}, from ${days.length} ${what}`

/** How long an answer took, one dot each, with the median marked. */
export function ResponseClock({ days, what }: { days: readonly number[]; what: string }) {
  const [box, width] = useWidth<HTMLDivElement>(320)
  const wide = Math.min(width, 420)
  const x = scaleLinear()
    .domain([0, Math.max(5, ...days)])
    .nice()
    .range([10, wide - 10])
  const sorted = [...days].sort((one, other) => one - other)
  const heightAt = (place: number) => place - sorted.indexOf(sorted[place] ?? 0)
  const tallest = Math.max(0, ...sorted.map((_, place) => heightAt(place)))
  const step = tallest > 6 ? 40 / tallest : 11
  const base = 20 + tallest * step
  return (
    <div ref={box}>
      <Figure finding={responseFinding(days, what)}>
        {days.length < fewest ? null : (
          <svg width={wide} height={base + 28} aria-hidden="true" focusable="false">
            <path className="cb-mark--edge" d={`M0 ${base + 8}H${wide}`} strokeWidth={1} />
            {x.ticks(5).map((tick) => (
              <text key={tick} x={x(tick)} y={base + 25} textAnchor="middle" className="cb-text cb-text--muted">
                {tick}
              </text>
            ))}
            {sorted.map((day, place) => (
              <circle
                // A dot is its place in the strip.
                key={`${day}-${heightAt(place)}`}
                cx={x(day)}
                cy={base - heightAt(place) * step}
                r={4.5}
                className="cb-dot cb-dot--filled"
              />
            ))}
            <path className="cb-mark--ink" d={`M${x(medianOf(days))} 2V${base + 8}`} strokeWidth={2} />
          </svg>
        )}
      </Figure>
    </div>
  )
}
