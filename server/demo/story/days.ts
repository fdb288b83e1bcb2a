import { addDays, isWorkingDay, midweekFrom, noonOf } from '../../platform/working-days.ts'

const hour = 3_600_000

/** An hour of a working day in London, so many days ago or before: nobody of the demo works on a Sunday. */
export function workday(now: Date, daysAgo: number, hourOfDay = 10): Date {
  let day = addDays(noonOf(now), -daysAgo)
  while (!isWorkingDay(day, 'england-and-wales')) day = addDays(day, -1)
  return new Date(day.getTime() + (hourOfDay - 12) * hour)
}

/** Noon of the day on which something closes: in the middle of a week that is to come, on a working day that has passed. */
export const closingDay = (now: Date, inDays: number): Date =>
  inDays > 0 ? midweekFrom(noonOf(addDays(now, inDays)), 'england-and-wales') : workday(now, -inDays, 12)

/** Noon of this day, or of the next on which somebody works. */
export function nextWorkday(moment: Date): Date {
  let day = noonOf(moment)
  while (!isWorkingDay(day, 'england-and-wales')) day = addDays(day, 1)
  return day
}
