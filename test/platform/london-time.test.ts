import { expect, test } from '@jest/globals'
import { clockTime, fromLocal, fullTime, toLocal, zoneName } from '../../client/time.ts'

const typed = (day: string, month: string, year: string, time: string) => fromLocal({ day, month, year, time })

test('what is typed is the time of London on both sides of both changes of the clocks, and comes back as typed', () => {
  const days = [
    ['28', '3', '2026', '2026-03-28T12:00:00.000Z', 'GMT'],
    ['29', '3', '2026', '2026-03-29T11:00:00.000Z', 'BST'],
    ['24', '10', '2026', '2026-10-24T11:00:00.000Z', 'BST'],
    ['25', '10', '2026', '2026-10-25T12:00:00.000Z', 'GMT'],
  ] as const
  for (const [day, month, year, moment, zone] of days) {
    expect(typed(day, month, year, 'noon')).toBe(moment)
    expect(toLocal(moment)).toEqual({ day, month, year, time: '12:00' })
    expect([clockTime(moment), zoneName(moment)]).toEqual(['12 noon', zone])
  }
  expect(fullTime('2026-10-25T12:00:00Z')).toBe('12 noon on Sunday 25 October 2026, UK time (GMT)')
})

test('an hour that the clocks leave out is no time; of the hour that comes twice both are told apart', () => {
  expect(typed('29', '3', '2026', '00:59')).toBe('2026-03-29T00:59:00.000Z')
  expect(typed('29', '3', '2026', '01:30')).toBeNull()
  expect(typed('29', '3', '2026', '02:00')).toBe('2026-03-29T01:00:00.000Z')

  const twice = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'] as const
  expect(twice.map(clockTime)).toEqual(['01:30', '01:30'])
  expect(twice.map(zoneName)).toEqual(['BST', 'GMT'])
  expect(twice.map((moment) => new Date(moment).toISOString())).toContain(typed('25', '10', '2026', '01:30'))
  expect(typed('25', '10', '2026', '02:00')).toBe('2026-10-25T02:00:00.000Z')
})
