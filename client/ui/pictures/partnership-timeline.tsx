import { scaleTime } from 'd3-scale'
import { longDate, many, shortDate } from '../../time.ts'
import { Figure } from '../figure.tsx'
import { useNow } from '../now.ts'
import { useWidth } from './width.ts'

export type TimelineMilestone = { title: string; party: string; dueAt: string; metAt: string | null }

const dayLength = 86_400_000
const daysLate = ({ dueAt, metAt }: TimelineMilestone, now: Date): number =>
  Math.floor(((metAt ? Date.parse(metAt) : now.getTime()) - Date.parse(dueAt)) / dayLength)

/** "4 of 7 met, 1 late by 12 days". */
export function timelineFinding(milestones: readonly TimelineMilestone[], now: Date): string {
  const met = milestones.filter(({ metAt }) => metAt).length
  const late = milestones.filter((milestone) => !milestone.metAt && daysLate(milestone, now) > 0)
  const worst = Math.max(0, ...late.map((milestone) => daysLate(milestone, now)))
  return `${met} of ${milestones.length} met${late.length > 0 ? `, ${late.length} late by ${late.length > 1 ? 'up to ' : ''}${many(worst, 'day')}` : ''}`
}

/** A lane for each party: a tally stroke when met, a ring while awaited, and a dashed gap from its date while it slips. */
export function PartnershipTimeline({ milestones }: { milestones: readonly TimelineMilestone[] }) {
  const [box, width] = useWidth<HTMLDivElement>()
  const now = useNow()
  const parties = [...new Set(milestones.map(({ party }) => party))]
  const moments = milestones.flatMap(({ dueAt, metAt }) => [Date.parse(dueAt), ...(metAt ? [Date.parse(metAt)] : [])])
  const x = scaleTime()
    .domain([new Date(Math.min(...moments, now.getTime())), new Date(Math.max(...moments, now.getTime()))])
    .range([12, width - 12])
  const lane = 58
  const height = parties.length * lane + 26
  const nowAt = x(now)
  return (
    <div ref={box}>
      <Figure
        finding={timelineFinding(milestones, now)}
        table={{
          rows: milestones,
          keyOf: ({ title, party }) => party + title,
          columns: [
            { head: 'Milestone', cell: ({ title }) => title, names: true },
            { head: 'Who', cell: ({ party }) => party },
            { head: 'Due', cell: ({ dueAt }) => shortDate(dueAt) },
            {
              head: 'How it stands',
              cell: (milestone) => {
                const late = daysLate(milestone, now)
                return milestone.metAt
                  ? `Met on ${longDate(milestone.metAt)}${late > 0 ? `, ${many(late, 'day')} late` : ''}`
                  : late > 0
                    ? `Late by ${many(late, 'day')}`
                    : 'Awaited'
              },
            },
          ],
        }}
      >
        <svg width={width} height={height} aria-hidden="true" focusable="false">
          {parties.map((party, place) => {
            const y = place * lane + 40
            return (
              <g key={party}>
                <text x={0} y={y - 22} className="cb-text cb-text--bold">
                  {party}
                </text>
                <path className="cb-mark--line" d={`M0 ${y}H${width}`} strokeWidth={2} />
                {milestones
                  .filter((milestone) => milestone.party === party)
                  .map((milestone) => (
                    <Milestone key={milestone.title} milestone={milestone} x={x} y={y} now={now} />
                  ))}
              </g>
            )
          })}
          <path className="cb-mark--now" d={`M${nowAt} 22V${height - 18}`} strokeWidth={2} />
          <text
            x={nowAt}
            y={height - 3}
            textAnchor={nowAt > width - 30 ? 'end' : nowAt < 30 ? 'start' : 'middle'}
            className="cb-text cb-text--now"
          >
            now
          </text>
        </svg>
      </Figure>
    </div>
  )
}

function Milestone({
  milestone,
  x,
  y,
  now,
}: {
  milestone: TimelineMilestone
  x: (at: Date) => number
  y: number
  now: Date
}) {
  const due = x(new Date(milestone.dueAt))
  const end = milestone.metAt ? x(new Date(milestone.metAt)) : new Date(milestone.dueAt) < now ? x(now) : due
  return (
    <>
      {end > due + 4 ? (
        <path className="cb-mark--late" d={`M${due} ${y}H${end}`} strokeWidth={4} strokeDasharray="4 4" />
      ) : null}
      {milestone.metAt ? (
        <path className="cb-mark--brand" d={`M${end} ${y - 11}v22`} strokeWidth={4} />
      ) : (
        <circle cx={due} cy={y} r={6} className="cb-dot" />
      )}
    </>
  )
}
