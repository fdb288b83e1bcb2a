import { expect, test } from '@jest/globals'
import { withoutEvaluator } from '../../server/evaluations/without-evaluator.ts'

const proposals = ['one', 'two', 'three'].map((_id) => ({ _id }))
const judging = { ineligibleIds: ['three'] }
const at = new Date('2026-12-01T12:00:00Z')

/** What is left without an evaluator, where each of them has a conflict with some proposals, or left with one. */
function left(...conflicts: (string[] | 'left')[]) {
  const panel = conflicts.map((_, place) => ({ personId: `${place}`, part: 'evaluator' as const }))
  const seats = conflicts.map((ids, place) => ({
    personId: `${place}`,
    leftWithConflictAt: ids === 'left' ? at : null,
    declarations: (ids === 'left' ? [] : ids).map((proposalId) => ({
      ...{ proposalId, kind: 'actual' as const, words: 'I worked there.', at },
    })),
  }))
  const moderator = { personId: 'moderator', part: 'moderator' as const }
  return withoutEvaluator(judging, [...panel, moderator], seats, proposals).map(({ _id }) => _id)
}

test('a proposal has no evaluator where all have a conflict with it, or where nobody evaluates; what is not judged needs none', () => {
  expect(left([], ['one', 'two'])).toEqual([])
  expect(left(['one', 'three'], ['one', 'two'])).toEqual(['one'])
  expect(left('left', ['two'])).toEqual(['two'])
  expect(left()).toEqual(['one', 'two'])
})
