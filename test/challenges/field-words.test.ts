import { expect, test } from '@jest/globals'
import { fieldWords, textOf } from '../../client/challenges/changes/field-words.ts'
import { challengeSections, emptyChallenge, sectionNames } from '../../schema/challenges.ts'
import { fullContent } from '../support/challenges.ts'

test('every field of a challenge can be compared under words, not under its name in the code', () => {
  const all = sectionNames.flatMap((section) =>
    Object.keys(challengeSections[section].shape).map((field) => fieldWords(section, field)),
  )
  expect(all.filter((words) => /[a-z][A-Z]/.test(words))).toEqual([])
  expect(new Set(all).size).toBe(all.length)
})

test('a field is compared by what a reader sees of it', () => {
  const content = fullContent(new Date('2026-11-25T12:00:00Z'), 21)
  const measured = { ...content, good: { ...content.good, essentials: ['One', 'Two'] } }

  expect(textOf(measured, 'good', 'essentials')).toBe('One\nTwo')
  expect(textOf(content, 'today', 'measures')).toBe('Days to first extract, 31, days, Log')
  expect(textOf(content, 'choosing', 'criteria')).toMatch(/^.+, \d+%, least score \d/)
  expect(textOf(content, 'timetable', 'proposalsCloseAt')).toMatch(/^12 noon on 16 December/)
  expect(textOf(emptyChallenge(), 'good', 'standards')).toBe('')
})
