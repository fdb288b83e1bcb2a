import { expect, test } from '@jest/globals'
import { localFor } from '../../client/ui/forms/date-time-input.tsx'
import { fieldId } from '../../client/ui/forms/outcome.ts'

test('the same field of two forms on one page has two ids, and each of the ids is one word', () => {
  expect(fieldId('outcome')).toBe('field-outcome')
  expect(fieldId('criteria.0.weight')).toBe('field-criteria-0-weight')
  expect(fieldId('outcome', 'first')).not.toBe(fieldId('outcome', 'second'))
  expect(fieldId('startsAt.1', 'call 2/3')).toBe('field-call-2-3-startsAt-1')
  expect(fieldId('notes', 0)).toBe('field-0-notes')
})

test('fields of a date are emptied with their value, and keep what was typed while it means the value', () => {
  const typed = { day: '3', month: 'Dec', year: '2026', time: '9am' }
  expect(localFor('2026-12-03T09:00:00.000Z', typed, '12:00')).toBe(typed)
  expect(localFor(null, typed, '12:00')).toEqual({ day: '', month: '', year: '', time: '12:00' })
  expect(localFor('2026-12-04T10:30:00.000Z', typed, '12:00')).toEqual({
    ...{ day: '4', month: '12', year: '2026', time: '10:30' },
  })
})

test('a date that is half typed means nothing, and stays as it is typed', () => {
  const half = { day: '3', month: '', year: '', time: '12:00' }
  expect(localFor(null, half, '12:00')).toBe(half)
})
