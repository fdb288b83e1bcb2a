import { TZDate } from '@date-fns/tz'
import { addDays } from 'date-fns/addDays'
import { addWeeks } from 'date-fns/addWeeks'
import { startOfDay } from 'date-fns/startOfDay'
import { startOfWeek } from 'date-fns/startOfWeek'
import type { Way } from '../../schema/notifications.ts'

const london = 'Europe/London'
const atEight = (day: TZDate): Date => new Date(new TZDate(day.getTime(), london).setHours(8, 0, 0, 0))

/** The next letter with several: 08:00 in London, tomorrow's if it is past; the weekly one on Monday. Right over the clock change. */
export function nextDigest(way: Extract<Way, 'daily' | 'weekly'>, now: Date): Date {
  const here = new TZDate(now.getTime(), london)
  const first = way === 'daily' ? startOfDay(here) : startOfWeek(here, { weekStartsOn: 1 })
  const candidate = atEight(first)
  if (candidate > now) return candidate
  return atEight(way === 'daily' ? addDays(first, 1) : addWeeks(first, 1))
}

/** Such as "12 noon on Thursday 3 December 2026, UK time (GMT)". */
export function inLondon(moment: Date): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: london, ...options }).format(moment)
  const clock = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const zone = new Intl.DateTimeFormat('en-GB', { timeZone: london, timeZoneName: 'short' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value
  const day = part({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(',', '')
  return `${clock === '12:00' ? '12 noon' : clock} on ${day}, UK time (${zone})`
}
