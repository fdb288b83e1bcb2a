import { TZDateMini } from '@date-fns/tz'
import Holidays from 'date-holidays'
import type { Nation } from './nations.ts'
import { proclaimedDays } from './proclaimed-days.ts'

export { asNation, type Nation, nations } from './nations.ts'

const stateOf: Record<Nation, string> = { 'england-and-wales': 'ENG', scotland: 'SCT', 'northern-ireland': 'NIR' }
const zone = 'Europe/London'
const local = (moment: Date) => new TZDateMini(moment.getTime(), zone)

/** Twelve noon in London on the day of this moment, whatever the clocks do. */
export const noonOf = (moment: Date): Date => {
  const day = local(moment)
  return new Date(new TZDateMini(day.getFullYear(), day.getMonth(), day.getDate(), 12, 0, 0, zone).getTime())
}

/** Midnight in London at the end of the day of this moment. */
export const endOfDay = (moment: Date): Date => {
  const day = local(moment)
  return new Date(new TZDateMini(day.getFullYear(), day.getMonth(), day.getDate() + 1, 0, 0, 0, zone).getTime())
}

/** The day in London, such as 2026-12-03. */
export function dayInLondon(moment: Date): string {
  const day = local(moment)
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** The same time of the day in London, some days on: across a change of the clocks it stays that time. */
export function addDays(moment: Date, days: number): Date {
  const day = local(moment)
  day.setDate(day.getDate() + days)
  return new Date(day.getTime())
}

/** Why nobody works on the day of this moment: the name of the bank holiday, "a Saturday", "a Sunday", or null. */
export function dayOff(moment: Date, nation: Nation): string | null {
  const day = local(moment)
  const holiday = holidaysOf(nation, day.getFullYear()).get(dayInLondon(moment))
  if (holiday) return holiday
  return day.getDay() === 6 ? 'a Saturday' : day.getDay() === 0 ? 'a Sunday' : null
}

export const isWorkingDay = (moment: Date, nation: Nation): boolean => dayOff(moment, nation) === null

/** The same time of the day, this many working days later. Of several nations a day counts that is one in each of them. */
export function addWorkingDays(moment: Date, workingDays: number, where: Nation | readonly Nation[]): Date {
  const each = [where].flat()
  let day = moment
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1)
    if (each.every((nation) => isWorkingDay(day, nation))) left -= 1
  }
  return day
}

/** The same time of the day, one working day earlier. */
export function workingDayBefore(moment: Date, nation: Nation): Date {
  let day = addDays(moment, -1)
  while (!isWorkingDay(day, nation)) day = addDays(day, -1)
  return day
}

/** How many working days lie after the day of the first moment, up to and with the day of the second. */
export function workingDaysBetween(from: Date, to: Date, nation: Nation): number {
  let count = 0
  for (let day = addDays(noonOf(from), 1); day <= noonOf(to); day = addDays(day, 1))
    if (isWorkingDay(day, nation)) count += 1
  return count
}

/** The first working day from this one on that is a Tuesday, Wednesday or Thursday: somebody is there before and after. */
export function midweekFrom(moment: Date, nation: Nation): Date {
  let day = moment
  while (!isWorkingDay(day, nation) || ![2, 3, 4].includes(local(day).getDay())) day = addDays(day, 1)
  return day
}

const two = (number: number) => String(number).padStart(2, '0')
const known = new Map<string, Map<string, string>>()

function holidaysOf(nation: Nation, year: number): Map<string, string> {
  const key = `${nation}-${year}`
  const found = known.get(key)
  if (found) return found
  const calendar = new Holidays('GB', stateOf[nation], { timezone: zone, types: ['public', 'bank'] })
  const days = new Map(calendar.getHolidays(year, 'en').map(({ date, name }) => [date.slice(0, 10), name]))
  for (const { nation: where, day, name } of proclaimedDays)
    if (where === nation && day.startsWith(`${year}-`)) days.set(day, name)
  known.set(key, days)
  return days
}
