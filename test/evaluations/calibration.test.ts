import { expect, test } from '@jest/globals'
import { distancesOf, leaningsOf } from '../../client/evaluations/calibration.ts'
import { distanceFinding } from '../../client/ui/pictures/distance-bars.tsx'
import { leaningFinding } from '../../client/ui/pictures/leaning-lines.tsx'

const given = (who: string, proposalId: string, score: number | null) => ({
  ...{ proposalId, criterionId: 'cost', score },
  by: { id: who.toLowerCase(), name: who },
})

test('who scores milder than the panel leans above zero, who scores stricter below, by the mean over the cells', () => {
  const leanings = leaningsOf([
    ...[given('Grace', 'a', 5), given('Owen', 'a', 3)],
    ...[given('Grace', 'b', 3), given('Owen', 'b', 3)],
  ])
  expect(leanings).toEqual([
    { who: 'Grace', cells: 2, mean: 0.5 },
    { who: 'Owen', cells: 2, mean: -0.5 },
  ])
  expect(leaningFinding(leanings)).toBe('Grace +0.5, Owen −0.5 from the mean of the panel')
})

test('a cell that one alone scored compares nobody, and a cell without a score is not a zero', () => {
  expect(leaningsOf([given('Grace', 'a', 5), given('Owen', 'a', null)])).toEqual([])
  const three = [given('Grace', 'a', 4), given('Owen', 'a', 4), given('Malcolm', 'a', 1)]
  expect(leaningsOf([...three, given('Owen', 'b', 0)]).map(({ mean }) => mean)).toEqual([1, 1, -2])
})

test('two people of the same name stay two', () => {
  const twins = [given('Owen', 'a', 5), { ...given('Owen', 'a', 3), by: { id: 'other', name: 'Owen' } }]
  expect(leaningsOf(twins).map(({ mean }) => mean)).toEqual([1, -1])
})

test('cells are counted by how far apart their scores are; one that fewer than two scored is not counted', () => {
  const cell = (spread: number, scores = 2) => ({ spread, scores: Array.from({ length: scores }) })
  const counts = distancesOf([cell(0), cell(0), cell(1), cell(3), cell(0, 1), cell(Number.POSITIVE_INFINITY, 0)])
  expect(counts).toEqual([2, 1, 0, 1])
  expect(distanceFinding(counts)).toBe('Scores in 4 cells: 2 the same, 1 one apart, 1 three apart')
  expect(distancesOf([cell(0, 1)])).toEqual([])
})
