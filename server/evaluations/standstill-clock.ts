import type { CaseOutcome, StandstillState } from '../../schema/standstill.ts'
import { addDays, dayInLondon, endOfDay, isWorkingDay, type Nation } from '../platform/working-days.ts'

type Stop = { raisedAt: Date; closedAt: Date | null; outcome: CaseOutcome | null }
export type StandstillTime = {
  state: StandstillState
  /** Null while nobody can say: the clock is stopped, or nothing is awarded. */
  endsAt: Date | null
  /** Working days that have yet to pass in full. */
  daysLeft: number
}

/**
 * When the contract may be made: so many whole working days after the day of the decision, in London and by the bank
 * holidays of the nation. A day on which a case stood open, were it for an hour, does not count. Worked out from what
 * happened each time it is asked, so that no job has to run for a clock to be right.
 */
export function standstillTime(
  { decidedAt, workingDays, nation }: { decidedAt: Date; workingDays: number; nation: Nation },
  cases: readonly Stop[],
  now: Date,
): StandstillTime {
  const stops = cases.map(({ raisedAt, closedAt }) => ({
    from: dayInLondon(raisedAt),
    to: closedAt ? dayInLondon(closedAt) : '9999',
  }))
  const stoppedOn = (day: string) => stops.some(({ from, to }) => from <= day && day <= to)
  const isOpen = cases.some(({ closedAt }) => closedAt === null)
  const today = dayInLondon(now)

  let day = decidedAt
  let toCome = 0
  for (let counted = 0; counted < workingDays; ) {
    day = addDays(day, 1)
    const name = dayInLondon(day)
    if (isOpen && name >= today) toCome = workingDays - counted
    if (isOpen && name >= today) break
    if (!isWorkingDay(day, nation) || stoppedOn(name)) continue
    counted += 1
    if (name >= today) toCome += 1
  }
  if (cases.some(({ outcome }) => outcome === 'upheld')) return { state: 'upheld', endsAt: null, daysLeft: 0 }
  if (isOpen) return { state: 'stopped', endsAt: null, daysLeft: toCome }
  const endsAt = endOfDay(day)
  return { state: endsAt <= now ? 'over' : 'running', endsAt, daysLeft: endsAt <= now ? 0 : toCome }
}
