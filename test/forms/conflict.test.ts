import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { asTyped, inWords, nothingPledged, pledgeOf, standingPledge } from '../../client/commitments/pledge-values.ts'
import { claimsAsTyped, claimsInWords } from '../../client/organisations/claims.ts'
import { conflictOf } from '../../client/ui/forms/conflict.ts'
import type { Refusal } from '../../client/ui/forms/outcome.ts'

const changed = (details: unknown, code = 'CHANGED_SINCE'): Refusal => ({ code, message: '', fields: [], details })

/** A form that has one field, and what it does to its values, in order. */
function sent(refusal: Refusal | undefined, version = 1) {
  const did: unknown[] = []
  const form = {
    values: { text: 'mine' },
    refusal,
    set: (values: { text?: string }) => void did.push(['set', values]),
    reset: (values: { text: string }) => void did.push(['reset', values]),
  }
  const setVersion = (next: number) => void did.push(['version', next])
  const conflict = conflictOf(form, { version, setVersion, shape: z.string(), asTyped: (text) => ({ text }) })
  return { did, conflict }
}

test('what somebody saved meanwhile stands beside what is typed, and either is sent from the version that stands', () => {
  const { conflict, did } = sent(changed({ version: 2, current: 'theirs' }))
  expect([conflict?.yours, conflict?.theirs]).toEqual([{ text: 'mine' }, { text: 'theirs' }])
  conflict?.onKeep('theirs')
  expect(did.splice(0)).toEqual([
    ['version', 2],
    ['reset', { text: 'theirs' }],
  ])
  conflict?.onKeep('yours')
  expect(did).toEqual([
    ['version', 2],
    ['reset', { text: 'theirs' }],
    ['set', { text: 'mine' }],
  ])
})

test('there is no choice without a conflict, after it was made, or where what stands cannot be read', () => {
  const details = { version: 2, current: 'theirs' }
  expect(sent(undefined).conflict).toBeUndefined()
  expect(sent(changed(details, 'BAD_INPUT')).conflict).toBeUndefined()
  expect(sent(changed(details), 2).conflict).toBeUndefined()
  expect(sent(changed({ version: 2, current: null })).conflict).toBeUndefined()
})

test('a pledge that stands is typed and told as it was sent', () => {
  const standing = standingPledge.parse({
    ...{ ...nothingPledged, principle: 'early_engagement', pledge: 'Answer sooner', measure: 'Days', unit: 'days' },
    ...{ baseline: null, target: 3, leadPost: 'Head of digital', boardMeasure: null, boardMonths: null },
    ...{ dueAt: '2027-03-01T12:00:00.000Z', reviewAt: '2027-01-01T12:00:00.000Z' },
  })
  expect(asTyped(standing)).toMatchObject({ baseline: '', target: '3', dueAt: standing.dueAt })
  const words = inWords(asTyped(standing))
  expect(words).toContain('From nothing measured to 3 days\nKept by 1 March 2027\nFirst reviewed 1 January 2027')

  const byTheBoard = { ...standing, boardMeasure: 'answer_days', boardMonths: 6, unit: 'working days' } as const
  expect(asTyped(byTheBoard)).toMatchObject({ boardMeasure: 'answer_days', boardMonths: '6', measure: '', unit: '' })
  expect(inWords(asTyped(byTheBoard))).toContain('No more than 3 working days\nOver the last 6 months')
  expect(pledgeOf({ ...asTyped(byTheBoard), principle: 'P2' })).not.toHaveProperty('measure')
})

test('claims in two orders read the same, and what differs is seen', () => {
  const one = { code: 'openapi', claim: 'conformant', plannedFor: null, evidenceUrl: null }
  const other = { code: 'rest-json', claim: 'planned', plannedFor: '2027-03-01T12:00:00.000Z', evidenceUrl: null }
  expect(claimsInWords(claimsAsTyped([one, other]))).toBe(claimsInWords(claimsAsTyped([other, one])))
  expect(claimsInWords(claimsAsTyped([other]))).toMatch(/: Planned by 1 March 2027$/)
})
