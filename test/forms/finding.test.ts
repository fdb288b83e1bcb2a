import { expect, test } from '@jest/globals'
import { idsOfReferences, referencesIn, wrongNumber } from '../../client/curations/named.ts'
import { matchesOf } from '../../client/organisations/supplier-matches.ts'
import { curationLimits } from '../../schema/curations.ts'

test('a challenge that is not there is named, and one that nobody could look for is not called missing', async () => {
  const found = async (reference: string) => ({ data: { challenge: reference === 'CH-1' ? { id: 'one' } : null } })
  const away = async () => ({ failure: { message: 'No connection.' } })
  expect(await idsOfReferences('ch-1, CH-1', found)).toEqual({ ok: ['one'] })
  expect((await idsOfReferences('CH-1 CH-2', found)).refusal?.fields).toMatchObject([
    { path: 'others', message: 'We cannot find CH-2' },
  ])
  const lost = await idsOfReferences('CH-1 CH-2', away)
  expect(lost.refusal).toMatchObject({ message: 'No connection.', fields: [] })
})

test('a curation joins at least one other challenge, and no more than the server takes', () => {
  expect(referencesIn(' ch-1;CH-2,\nch-1 ')).toEqual(['CH-1', 'CH-2'])
  expect(wrongNumber(0, 0)).toMatchObject([{ path: 'others', code: 'EMPTY' }])
  const most = curationLimits.challenges - 1
  expect(wrongNumber(1, most - 1)).toEqual([])
  expect(wrongNumber(1, most)).toMatchObject([{ path: 'others', code: 'TOO_MANY' }])
})

test('whoever looks for a supplier is told when there are more than are shown, and only then that there is none', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f']
  expect(matchesOf(six, false, 'None.')).toMatchObject({ shown: six.slice(0, 5), said: expect.stringMatching(/more/) })
  expect(matchesOf(['a'], false, 'None.')).toEqual({ shown: ['a'], said: '' })
  expect(matchesOf([], false, 'None.').said).toBe('None.')
  expect(matchesOf([], true, 'None.').said).toMatch(/Type more/)
})
