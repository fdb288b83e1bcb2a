import { expect, test } from '@jest/globals'
import { areEqualInAll, brokenTie, totalOf } from '../../client/evaluations/broken-ties.ts'
import { drawnBefore } from '../../schema/ties.ts'

const criteria = [
  { id: 'delivery', name: 'Delivery', weight: 40 },
  { id: 'fit', name: 'Fit to the problem', weight: 60 },
]
const scores = (fit: number, delivery: number) => [
  { criterionId: 'fit', score: fit },
  { criterionId: 'delivery', score: delivery },
]

test('of equal totals the criterion of most weight is named, with both scores', () => {
  expect(totalOf(criteria, scores(4, 2))).toBe(64)
  expect(totalOf(criteria, scores(2, 5))).toBe(64)
  expect(brokenTie(criteria, scores(4, 2), scores(2, 5))).toEqual({
    criterion: 'Fit to the problem',
    first: 4,
    second: 2,
  })
})

test('what is no tie, or is equal in all, has nothing to name', () => {
  expect(brokenTie(criteria, scores(4, 2), scores(4, 1))).toBeNull()
  expect(brokenTie(criteria, scores(4, 2), scores(4, 2))).toBeNull()
})

test('equal in all is equal in each criterion, and not in the total alone; the letter that was drawn first is first', () => {
  expect(areEqualInAll(criteria, scores(4, 2), scores(4, 2))).toBe(true)
  expect(areEqualInAll(criteria, scores(4, 2), scores(2, 5))).toBe(false)
  expect(drawnBefore('A', 'B') && drawnBefore('Z', 'AA')).toBe(true)
  expect(drawnBefore('B', 'A') || drawnBefore('AA', 'B')).toBe(false)
})

test('of equal weights the one that was published first is named', () => {
  const equal = criteria.map((criterion) => ({ ...criterion, weight: 50 }))
  expect(brokenTie(equal, scores(2, 4), scores(4, 2))?.criterion).toBe('Delivery')
})
