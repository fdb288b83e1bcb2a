import { expect, test } from '@jest/globals'
import { stepWithin } from '../../client/evaluations/next-step.ts'

const scoring = {
  ...{ stage: 'scoring', part: 'moderator', decides: false, received: 2, declared: 2, scored: 0, toScore: 0 },
  ...{ waits: 0, toRule: 0 },
  ...{ isLocked: false, exampleWaits: false, waiting: 0, toSign: 0 },
}
const wordsTo = (part: string | null, waiting: number, isLocked = false) =>
  stepWithin('CH-2026-0001', { ...scoring, part, waiting, isLocked }).words

test('while some have not locked it is said how many; where all have, what the moderator does', () => {
  expect(wordsTo('moderator', 2)).toBe('Waiting for 2 colleagues')
  expect(wordsTo('evaluator', 1, true)).toBe('Waiting for 1 colleague')
  expect(wordsTo('moderator', 0)).toBe('Have another evaluator asked, or close the round')
  expect(wordsTo('evaluator', 0, true)).toContain('the moderator')
  expect(wordsTo(null, 0)).toBe('The panel is scoring')
})

test('who declared a possible conflict scores what else there is, and then waits; who rules on one does that first', () => {
  const step = (given: object) => stepWithin('CH-2026-0001', { ...scoring, part: 'evaluator', toScore: 4, ...given })
  expect(step({ waits: 1, scored: 3 }).words).toBe('3 of 4 scored')
  expect(step({ waits: 1, scored: 4 }).words).toContain('Waiting for a ruling')
  expect(step({ scored: 4 }).words).toBe('Lock your scores')
  expect(step({ part: 'moderator', toRule: 1 })).toEqual({
    words: 'Rule on a possible conflict',
    to: '/challenges/CH-2026-0001/panel',
  })
})
