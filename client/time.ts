import { TZDateMini } from '@date-fns/tz'

/** Time as the board tells it: the server's clock, in the time of London. Never the clock of the laptop. */

const zone = 'Europe/London'
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

// `performance.now` goes on evenly when somebody sets their clock, so the server is asked once and then counted from.
let serverAtStart = Date.now() - performance.now()
let heardFrom: 'nobody' | 'header' | 'clock' = 'nobody'

/** Now, by the server's clock. */
export const serverNow = (): Date => new Date(serverAtStart + performance.now())

/** Sets the clock by what the server says. Its own clock (which a demo sets forward) wins over the header of an answer. */
export function hearServerClock(moment: string | Date, source: 'header' | 'clock'): void {
  const said = new Date(moment).getTime()
  if (Number.isNaN(said) || (source === 'header' && heardFrom === 'clock')) return
  serverAtStart = said - performance.now()
  heardFrom = source
}

type Part = 'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second' | 'timeZoneName'

const long = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
})

type Moment = string | Date

function partsOf(moment: Moment): Record<Part, string> {
  const parts: Record<string, string> = {}
  for (const { type, value } of long.formatToParts(new Date(moment))) parts[type] = value
  const part = (name: Part) => parts[name] ?? ''
  return {
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
    timeZoneName: part('timeZoneName'),
  }
}

/** "12 noon" or "14:02". */
export function clockTime(moment: Moment): string {
  const { hour, minute } = partsOf(moment)
  return hour === '12' && minute === '00' ? '12 noon' : `${hour}:${minute}`
}

/** "14:02:09", for receipts and logs. */
export function clockTimeToTheSecond(moment: Moment): string {
  const { hour, minute, second } = partsOf(moment)
  return `${hour}:${minute}:${second}`
}

/** "Thursday 3 December 2026". */
export function longDate(moment: Moment): string {
  const { weekday, day, month, year } = partsOf(moment)
  return `${weekday} ${day} ${month} ${year}`
}

/** "3 December 2026". */
export function date(moment: Moment): string {
  const { day, month, year } = partsOf(moment)
  return `${day} ${month} ${year}`
}

/** "December 2026". */
export function monthOf(moment: Moment): string {
  const { month, year } = partsOf(moment)
  return `${month} ${year}`
}

/** "3 December", and the year when it is not this one. */
export function shortDate(moment: Moment): string {
  const { day, month, year } = partsOf(moment)
  return year === partsOf(serverNow()).year ? `${day} ${month}` : `${day} ${month} ${year}`
}

/** "GMT" or "BST", as it is at that moment. */
export const zoneName = (moment: Moment): string => partsOf(moment).timeZoneName.replace('GMT+1', 'BST')

/** "12 noon on Thursday 3 December 2026, UK time (GMT)". */
export const fullTime = (moment: Moment): string =>
  `${clockTime(moment)} on ${longDate(moment)}, UK time (${zoneName(moment)})`

/** "12 noon on 3 December". */
export const shortTime = (moment: Moment): string => `${clockTime(moment)} on ${shortDate(moment)}`

/** "8 days 21 hours", "4 hours 10 minutes", "9 minutes", "less than a minute". */
export function length(milliseconds: number): string {
  const of = Math.abs(milliseconds)
  const days = Math.floor(of / day)
  const hours = Math.floor((of % day) / hour)
  const minutes = Math.floor((of % hour) / minute)
  if (days > 0) return hours > 0 && days < 30 ? `${many(days, 'day')} ${many(hours, 'hour')}` : many(days, 'day')
  if (hours > 0) return minutes > 0 ? `${many(hours, 'hour')} ${many(minutes, 'minute')}` : many(hours, 'hour')
  return minutes > 0 ? many(minutes, 'minute') : 'less than a minute'
}

/** "8 days 21 hours left", or "2 days ago" once it has passed. */
export function fromNow(moment: Moment, now: Date = serverNow()): string {
  const left = new Date(moment).getTime() - now.getTime()
  return left > 0 ? `${length(left)} left` : `${length(left)} ago`
}

/** "1 question", "3 questions", "2 replies" when the plural is given. */
export const many = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`

/** Under 48 hours and not over: the time that is running. */
export function isRunning(moment: Moment, now: Date = serverNow()): boolean {
  const left = new Date(moment).getTime() - now.getTime()
  return left > 0 && left < 48 * hour
}

export type LocalTime = { day: string; month: string; year: string; time: string }

/** The fields of a form for a moment, in the time of London. */
export function toLocal(moment: Moment | null | undefined): LocalTime {
  if (!moment) return { day: '', month: '', year: '', time: '' }
  const local = new TZDateMini(new Date(moment).getTime(), zone)
  const two = (number: number) => String(number).padStart(2, '0')
  return {
    day: String(local.getDate()),
    month: String(local.getMonth() + 1),
    year: String(local.getFullYear()),
    time: `${two(local.getHours())}:${two(local.getMinutes())}`,
  }
}

/** The moment that a form's fields mean in London, as ISO; null when they do not make one (31 February, "noonish"). */
export function fromLocal({ day, month, year, time }: LocalTime): string | null {
  const clock = readClock(time)
  const [d, m, y] = [Number(day), monthNumber(month), Number(year)]
  if (!clock || !m || y < 2000 || y > 2200) return null
  const local = new TZDateMini(y, m - 1, d, clock.hours, clock.minutes, 0, 0, zone)
  const asAsked = local.getDate() === d && local.getMonth() === m - 1 && local.getHours() === clock.hours
  return asAsked ? new Date(local.getTime()).toISOString() : null
}

/** "12:00", "12.00", "9:30am", "9am", "noon". */
function readClock(text: string): { hours: number; minutes: number } | null {
  const plain = text.trim().toLowerCase()
  if (plain === 'noon' || plain === '12 noon') return { hours: 12, minutes: 0 }
  const found = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/.exec(plain)
  if (!found) return null
  const half = found[3]
  const said = Number(found[1])
  if (half && (said < 1 || said > 12)) return null
  const hours = half ? (said % 12) + (half === 'pm' ? 12 : 0) : said
  const minutes = Number(found[2] ?? 0)
  return hours < 24 && minutes < 60 ? { hours, minutes } : null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNumber = (text: string): number => {
  const number = Number(text)
  if (number >= 1 && number <= 12) return number
  return months.indexOf(text.trim().toLowerCase().slice(0, 3)) + 1
}

/** "2 working days", or that it was the same day. */
export const inWorkingDays = (days: number): string => (days === 0 ? 'the same day' : many(days, 'working day'))
