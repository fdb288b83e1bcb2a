import { expect, test } from '@jest/globals'
import { demand, demandCurrent, demandYours, notFound, Refusal } from '../../server/platform/refusal.ts'

const refused = (work: () => void): Refusal => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error
  }
  throw new Error('It was not refused.')
}

test('a refusal says a code, what to do, and beside which field', () => {
  const refusal = refused(() => demand(false, 'TOO_EARLY', 'Wait until noon.', 'opensAt'))
  expect(refusal).toMatchObject({
    code: 'TOO_EARLY',
    message: 'Wait until noon.',
    fields: [{ path: 'opensAt', code: 'TOO_EARLY', message: 'Wait until noon.' }],
  })
  expect(refused(() => demand(null, 'NO_FIELD', 'No.')).fields).toEqual([])
  expect(() => demand('something', 'NEVER', 'Never.')).not.toThrow()
})

test('not yours, not found and changed since have one code each', () => {
  expect(refused(() => demandYours(false)).code).toBe('NOT_YOURS')
  expect(notFound().code).toBe('NOT_FOUND')
  const changed = refused(() => demandCurrent({ version: 3 }, 2, { title: 'theirs' }))
  expect(changed).toMatchObject({ code: 'CHANGED_SINCE', details: { version: 3, current: { title: 'theirs' } } })
  expect(() => demandCurrent({ version: 3 }, 3, null)).not.toThrow()
})
