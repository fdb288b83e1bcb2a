import { expect, test } from '@jest/globals'
import { contentOf } from '../../client/challenges/reading/content.ts'
import { stageOf, whoActs } from '../../client/challenges/reading/stage.ts'
import { engagementModes } from '../../schema/challenges.ts'
import { fullContent } from '../support/full-content.ts'

const questionsCloseAt = '2026-11-30T12:00:00.000Z'
const closesAt = '2026-12-03T12:00:00.000Z'
const open = { state: 'open', questionsCloseAt, closesAt }
const just = (moment: string, milliseconds: number) => new Date(new Date(moment).getTime() + milliseconds)

test('an open challenge stops taking questions and proposals at the very moment that it says', () => {
  expect(stageOf(open, just(questionsCloseAt, -1))).toBe('asking')
  expect(stageOf(open, just(questionsCloseAt, 0))).toBe('proposing')
  expect(stageOf(open, just(closesAt, -1))).toBe('proposing')
  expect(stageOf(open, just(closesAt, 0))).toBe('closed')
  expect(stageOf({ ...open, state: 'withdrawn' }, just(closesAt, -1))).toBe('withdrawn')
})

test('after the close nobody is told to open what was never sealed', () => {
  const who = engagementModes.map((mode) => whoActs('closed', 'Northmere Police', mode))
  expect(who).toEqual([
    'Northmere Police publishes what it found',
    'Northmere Police opens the proposals',
    'Northmere Police opens the proposals',
  ])
})

test('what a challenge says is the same after it came over the wire', () => {
  const content = fullContent(new Date('2026-11-25T12:00:00Z'), 21)
  expect(contentOf(JSON.parse(JSON.stringify(content)))).toEqual(content)
})
