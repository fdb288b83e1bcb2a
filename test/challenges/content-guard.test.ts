import { expect, test } from '@jest/globals'
import { type GuardId, guardFinds, guardIds, guardWords } from '../../schema/content-guard.ts'
import { templates } from '../../server/challenges/templates.ts'

const found = (text: string) => guardFinds(text).map(({ id }) => id)

/** For each pattern what it has to find, and what only looks like it. */
const cases: Record<GuardId, { finds: string[]; leaves: string[] }> = {
  marking: {
    finds: [
      ...['This is OFFICIAL-SENSITIVE.', 'Official - Sensitive', 'official-sensitive', 'Official Sensitive'],
      ...['OFFICIAL SENSITIVE: notes', 'marked SECRET', 'top secret'],
    ],
    leaves: [
      ...['OFFICIAL only.', 'official sensitive sites', 'A secret ballot', 'access is restricted'],
      'This needs to stay confidential',
    ],
  },
  'nhs-number': {
    finds: ['943 476 5919', 'NHS 9434765919', '943-476-5919'],
    leaves: ['943 476 5918', '0161 496 0000', 'order 1234567890', '111 111 1111', '19434765919'],
  },
  'national-insurance': {
    finds: ['QQ is none, but AB 12 34 56 C is', 'ab123456c'],
    leaves: ['QQ123456C', 'BG123456A', 'AB123456E', 'DA123456A'],
  },
  'vehicle-mark': {
    finds: ['a grey van, BD51 SMR', 'BD51SMR', 'A123 BCD', 'ABC 123D', 'ab12 cde', 'RIA 2746', 'AIG 1234', 'OUI 7421'],
    leaves: [
      ...['CH-2026-0042', 'WB00 ABC', 'IB51 SMR', 'ISO 17025', 'ISO 9001', 'ISO 8601', 'BSI 1234', 'IEC 27001'],
      ...['ab12cde', 'id-ab12 cde', 'ref ab12 cdef', 'GBP 4100', 'the EIA 2017', 'CIL 2010', 'NIST 8006'],
    ],
  },
  'pnc-id': { finds: ['2008/0056560Z', '08/56560Z'], leaves: ['2008/0056560A', '24/7 support', 'and/or'] },
  'crime-reference': {
    finds: ['crime ref 42000123456', 'Incident log 0123-040826', 'URN 05CC/01234/26', '12/AB/1234/26'],
    leaves: [
      'incident 2025-26',
      'a crime reference is sent to the victim',
      '12/05/2026',
      'crime number is in the letter',
    ],
  },
  'birth-date': { finds: ['DOB 03/04/1988', 'born on 3 April 1988'], leaves: ['Born in 1988', 'on 03/04/2026'] },
  coordinates: {
    finds: [
      ...['51.50131, -0.14189', '54°35\'50"N 5°55\'48"W', '51° 30′ 5″ N', 'TQ 30080 79942', 'TQ300799'],
      '///filled.count.soap',
    ],
    leaves: ['31.5 days, 4.2 hours', 'SO 14001', 'version 51.5, 0.1', 'at 55° for 20 minutes', 'A 123 456'],
  },
  'email-list': {
    finds: ['a@x.police.example; b@x.police.example, c@x.police.example'],
    leaves: ['innovation@northmere.example', 'a@x.example a@x.example A@x.example'],
  },
}

test.each(guardIds)('%s is found, and what only looks like it is left', (id) => {
  for (const text of cases[id].finds) expect([text, found(text)]).toEqual([text, expect.arrayContaining([id])])
  for (const text of cases[id].leaves) expect([text, found(text)]).toEqual([text, expect.not.arrayContaining([id])])
})

test('what it found is said in one line', () => {
  expect(guardWords(guardFinds('BD51 SMR and 943 476 5919'))).toBe('an NHS number and a vehicle registration mark')
  expect(guardWords([])).toBe('')
})

test('no template that a force begins from is warned of', () => {
  for (const { key, content } of templates) expect([key, found(JSON.stringify(content, null, 1))]).toEqual([key, []])
})
