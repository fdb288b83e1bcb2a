import { expect, test } from '@jest/globals'
import { timetableSuggestion, timetableWarnings } from '../../server/challenges/timetable.ts'
import { addWorkingDays, dayOff, noonOf, workingDaysBetween } from '../../server/platform/working-days.ts'

const at = (text: string) => new Date(text)

test('noon is noon in London before and after the clocks change', () => {
  expect(noonOf(at('2026-10-24T20:00:00Z'))).toEqual(at('2026-10-24T11:00:00Z'))
  expect(noonOf(at('2026-10-26T20:00:00Z'))).toEqual(at('2026-10-26T12:00:00Z'))
  // Half past midnight of British summer time is still the day before in UTC.
  expect(noonOf(at('2026-07-01T23:30:00Z'))).toEqual(at('2026-07-02T11:00:00Z'))
})

test('working days go over weekends and the bank holidays of the nation, at the same time of day', () => {
  expect(addWorkingDays(at('2026-12-24T12:00:00Z'), 1, 'england-and-wales')).toEqual(at('2026-12-29T12:00:00Z'))
  expect(addWorkingDays(at('2026-11-27T12:00:00Z'), 1, 'england-and-wales')).toEqual(at('2026-11-30T12:00:00Z'))
  expect(addWorkingDays(at('2026-11-27T12:00:00Z'), 1, 'scotland')).toEqual(at('2026-12-01T12:00:00Z'))
  expect(addWorkingDays(at('2026-10-23T11:00:00Z'), 1, 'england-and-wales')).toEqual(at('2026-10-26T12:00:00Z'))
  expect(workingDaysBetween(at('2026-12-24T12:00:00Z'), at('2026-12-29T09:00:00Z'), 'england-and-wales')).toBe(1)
})

test('a suggested timetable is noon, midweek, in order and never on a day off', () => {
  for (const from of ['2026-11-24T09:00:00Z', '2026-12-18T17:00:00Z', '2026-03-20T08:00:00Z'])
    for (const mode of ['open_challenge', 'competition'] as const) {
      const { questionsCloseAt, proposalsCloseAt, decisionDueAt } = timetableSuggestion(3, at(from), 'scotland', mode)
      for (const moment of [questionsCloseAt, proposalsCloseAt, decisionDueAt]) {
        expect(dayOff(moment, 'scotland')).toBeNull()
        expect(noonOf(moment)).toEqual(moment)
      }
      expect(proposalsCloseAt.getTime() - at(from).getTime()).toBeGreaterThanOrEqual(20 * 24 * 3_600_000)
      expect(questionsCloseAt < proposalsCloseAt && proposalsCloseAt < decisionDueAt).toBe(true)
    }
})

test('a weekend or bank holiday is a warning that names the day', () => {
  const timetable = {
    questionsCloseAt: null,
    proposalsCloseAt: at('2026-12-25T12:00:00Z'),
    decisionDueAt: null,
    startsOn: null,
  }

  expect(timetableWarnings(timetable, 'england-and-wales')).toEqual([
    { path: 'timetable.proposalsCloseAt', message: 'Proposals close on Christmas Day. Is anybody there?' },
  ])
  expect(
    timetableWarnings({ ...timetable, proposalsCloseAt: at('2026-12-23T12:00:00Z') }, 'england-and-wales'),
  ).toEqual([])
  // A date that is moved alone is told the same, by the holidays of the nation of its force.
  const moved = { questionsCloseAt: at('2026-11-30T12:00:00Z') }
  expect(timetableWarnings(moved, 'scotland')).toEqual([
    expect.objectContaining({ message: expect.stringContaining('Andrew') }),
  ])
  expect(timetableWarnings(moved, 'england-and-wales')).toEqual([])
  expect(timetableWarnings({ decisionDueAt: at('2027-01-16T12:00:00Z') }, 'scotland')).toEqual([
    { path: 'timetable.decisionDueAt', message: 'The decision is due on a Saturday. Is anybody there?' },
  ])
})
