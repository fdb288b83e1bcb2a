import { expect, test } from '@jest/globals'
import { repeatedTexts } from '../../schema/feedback-checks.ts'

const to = (proposalId: string, ...reasons: string[]) => ({
  proposalId,
  criteria: reasons.map((reason) => ({ reason, strength: '', change: '' })),
})

test('the same words to more than three suppliers are flagged, whatever the case, spaces and full stops', () => {
  const same = ['a', 'b', 'c'].map((id) => to(id, 'Good work.', `What ${id} alone proposed`))
  expect(repeatedTexts(same)).toEqual([])
  expect(repeatedTexts([...same, to('d', ' good  WORK')])).toEqual([{ text: 'Good work.', proposals: 4 }])
})

test('one supplier told the same in every criterion is one supplier, and nothing written is no text', () => {
  expect(repeatedTexts([to('a', 'Good work', 'Good work', 'Good work', 'Good work')])).toEqual([])
  expect(repeatedTexts(['a', 'b', 'c', 'd'].map((id) => to(id, '')))).toEqual([])
})
