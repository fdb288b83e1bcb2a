import { type EngagementMode, modeRules } from '../../schema/challenges.ts'
import { addDays, addWorkingDays, dayOff, midweekFrom, type Nation, noonOf } from '../platform/working-days.ts'

export type SuggestedTimetable = { questionsCloseAt: Date; proposalsCloseAt: Date; decisionDueAt: Date; startsOn: Date }

/** Three weeks, say, worked out into every date: noon, midweek, no bank holiday of the nation, and never under the least. */
export function timetableSuggestion(
  weeks: number,
  from: Date,
  nation: Nation,
  mode: EngagementMode,
): SuggestedTimetable {
  const { leastDaysOpen, standstillWorkingDays } = modeRules[mode]
  // Noon of the day after the least, so that a publication this afternoon still leaves it whole.
  const days = Math.max(weeks * 7, leastDaysOpen + 1)
  const proposalsCloseAt = midweekFrom(noonOf(addDays(from, days)), nation)
  const decisionDueAt = midweekFrom(addWorkingDays(proposalsCloseAt, 20, nation), nation)
  return {
    questionsCloseAt: workingDayBefore(addDays(proposalsCloseAt, -Math.max(3, Math.round(days / 3))), nation),
    proposalsCloseAt,
    decisionDueAt,
    startsOn: addWorkingDays(decisionDueAt, Math.max(10, standstillWorkingDays + 5), nation),
  }
}

function workingDayBefore(moment: Date, nation: Nation): Date {
  let day = moment
  while (dayOff(day, nation)) day = addDays(day, -1)
  return day
}

export type TimetableWarning = { path: string; message: string }

const names = {
  questionsCloseAt: 'Questions close',
  proposalsCloseAt: 'Proposals close',
  decisionDueAt: 'The decision is due',
  startsOn: 'The work starts',
} as const

/** What to look at again. A warning, never a block: a force may have its reasons. */
export function timetableWarnings(
  timetable: { [Name in keyof typeof names]?: Date | null },
  nation: Nation,
): TimetableWarning[] {
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((name) => {
    const moment = timetable[name]
    const off = moment && dayOff(moment, nation)
    return off ? [{ path: `timetable.${name}`, message: `${names[name]} on ${off}. Is anybody there?` }] : []
  })
}
