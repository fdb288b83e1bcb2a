import { expect, test } from '@jest/globals'
import { nextFeedback } from '../../client/evaluations/next-feedback.ts'

const proposals = ['one', 'two', 'three'].map((proposalId) => ({ proposalId }))
const after = (proposalId: string, ...written: string[]) =>
  nextFeedback(
    proposals,
    proposals.map((one) => ({ ...one, isWritten: written.includes(one.proposalId) })),
    proposalId,
  )?.proposalId

test('from one feedback the way leads to the next that is not written', () => {
  expect(after('one')).toBe('two')
  expect(after('one', 'two')).toBe('three')
  expect(after('one', 'two', 'three')).toBeUndefined()
})

test('it never leads back: what was saved a moment ago may still stand as not written', () => {
  expect(after('two', 'three')).toBeUndefined()
  expect(after('three', 'three')).toBeUndefined()
})
