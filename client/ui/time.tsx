import {
  clockTime,
  clockTimeToTheSecond,
  date,
  fromNow,
  fullTime,
  isRunning,
  length,
  shortTime,
  zoneName,
} from '../time.ts'
import { classes } from './classes.ts'
import { useNow } from './now.ts'

/** A moment: "14:02 on 3 December". `exact` adds the weekday and the zone; `day` leaves the time out. */
export const Time = ({
  at,
  form = 'short',
}: {
  at: string
  form?: 'short' | 'exact' | 'day' | 'clock' | undefined
}) => (
  <time dateTime={at}>
    {form === 'exact' ? fullTime(at) : form === 'day' ? date(at) : form === 'clock' ? clockTime(at) : shortTime(at)}
  </time>
)

/** A moment to the second in mono type, for receipts and logs: "1 December 2026 09:41:07 GMT". */
export const Stamp = ({ at }: { at: string }) => (
  <time dateTime={at} className="cb-mono">
    {date(at)} {clockTimeToTheSecond(at)} {zoneName(at)}
  </time>
)

/**
 * When it ends and how long is left: "12 noon on Thursday 3 December 2026, UK time (GMT). 8 days 21 hours left". The
 * count is spoken only at an hour, at ten minutes and at the end.
 */
export function Deadline({
  at,
  short = false,
  over = 'Closed',
}: {
  at: string
  /** For rows: "12 noon on 3 December. 8 days 21 hours left". */
  short?: boolean | undefined
  /** The word for when it has passed. */
  over?: string | undefined
}) {
  const now = useNow()
  const passed = new Date(at) <= now
  return (
    <span className="cb-deadline">
      <time dateTime={at}>{short ? shortTime(at) : fullTime(at)}</time>
      {'. '}
      <span className={classes(isRunning(at, now) && 'cb-running')}>
        {passed ? `${over} ${fromNow(at, now)}` : fromNow(at, now)}
      </span>
      <SpokenCount at={at} over={over} now={now} />
    </span>
  )
}

const spokenAtMinutes = [60, 10]

function SpokenCount({ at, over, now }: { at: string; over: string; now: Date }) {
  const left = new Date(at).getTime() - now.getTime()
  const reached = spokenAtMinutes.findLast((minutes) => left <= minutes * 60_000)
  const sentence = left <= 0 ? over : reached ? `Less than ${length(reached * 60_000)} left` : ''
  return left < 3_900_000 && left > -60_000 ? (
    <span className="govuk-visually-hidden" role="status">
      {sentence}
    </span>
  ) : null
}
