import { expect, test } from '@jest/globals'
import { fieldAsText, fieldLabel } from '../../client/challenges/reading/field-text.ts'
import { challengeSections, emptyChallenge, sectionNames } from '../../schema/challenges.ts'
import { fullContent } from '../support/full-content.ts'

test('every field of a challenge can be compared under words, not under its name in the code', () => {
  const all = sectionNames.flatMap((section) =>
    Object.keys(challengeSections[section].shape).map((field) => `${section}: ${fieldLabel(section, field)}`),
  )
  expect(all.filter((words) => /[a-z][A-Z]/.test(words))).toEqual([])
  expect(new Set(all).size).toBe(all.length)
})

test('a field is compared by what a reader sees of it', () => {
  const content = fullContent(new Date('2026-11-25T12:00:00Z'), 21)
  const measured = { ...content, good: { ...content.good, essentials: ['One', 'Two'] } }

  expect(fieldAsText(measured, 'good', 'essentials')).toBe('One\nTwo')
  expect(fieldAsText(content, 'today', 'measures')).toBe('Days to first extract: 31 days (Log)')
  expect(fieldAsText(content, 'choosing', 'criteria')).toMatch(/^.+, weight \d+/)
  expect(fieldAsText(content, 'timetable', 'proposalsCloseAt')).toMatch(/^12 noon on Wednesday 16 December/)
  expect(fieldAsText(emptyChallenge(), 'good', 'standards')).toBe('')
})
