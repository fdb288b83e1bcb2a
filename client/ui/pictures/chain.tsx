import { many } from '../../time.ts'
import { Figure } from '../figure.tsx'
import { useWidth } from './width.ts'

/** "42 events, unbroken". */
export const chainFinding = (events: number, brokenAt: number | null): string =>
  brokenAt === null ? `${many(events, 'event')}, unbroken` : `Broken at event ${brokenAt} of ${events}`

type Stretch = { from: number; to: number; state: string }

/** The chain as it holds: up to a break, the break, and what comes after it. */
function chainStretches(events: number, brokenAt: number | null): Stretch[] {
  const end = brokenAt === null ? events : brokenAt - 1
  const stretches = [
    { from: 1, to: end, state: 'Unbroken' },
    ...(brokenAt === null
      ? []
      : [
          { from: brokenAt, to: brokenAt, state: 'Broken' },
          { from: brokenAt + 1, to: events, state: 'After the break: not to be relied on' },
        ]),
  ]
  return stretches.filter(({ from, to }) => from <= to)
}

/** Events as beads on a thread, each holding the hash of the one before. A break is where the thread ends. */
export function Chain({ events, brokenAt }: { events: number; brokenAt: number | null }) {
  const [box, width] = useWidth<HTMLDivElement>()
  const room = Math.max(1, Math.floor((width - 60) / 16))
  const first = Math.max(1, events - room + 1)
  // A break further back than there is room for is shown in place of the oldest bead.
  const numbers = Array.from({ length: Math.min(events, room) }, (_, place) =>
    place === 0 && brokenAt !== null && brokenAt < first ? brokenAt : first + place,
  )
  return (
    <div ref={box}>
      <Figure
        finding={chainFinding(events, brokenAt)}
        table={{
          rows: chainStretches(events, brokenAt),
          keyOf: ({ from }) => `${from}`,
          columns: [
            { head: 'Events', cell: ({ from, to }) => (from === to ? from : `${from} to ${to}`), names: true },
            { head: 'Chain', cell: ({ state }) => state },
          ],
        }}
      >
        <svg width={width} height={24} aria-hidden="true" focusable="false">
          {numbers.map((number, place) => {
            const at = place * 16 + 9
            const broken = number === brokenAt
            return (
              <g key={number}>
                {place > 0 && !broken ? (
                  <path className="cb-mark--brand" d={`M${at - 11} 12h6`} strokeWidth={2} />
                ) : null}
                <circle
                  cx={at}
                  cy={12}
                  r={broken ? 6.5 : 5}
                  className={broken ? 'cb-bead cb-bead--broken' : 'cb-bead'}
                />
                {broken ? <path className="cb-bead__cross" d={`M${at - 4} 8l8 8m0-8l-8 8`} /> : null}
              </g>
            )
          })}
          {first > 1 ? (
            <text x={numbers.length * 16 + 8} y={17} className="cb-text cb-text--muted">
              of {events}
            </text>
          ) : null}
        </svg>
      </Figure>
    </div>
  )
}
