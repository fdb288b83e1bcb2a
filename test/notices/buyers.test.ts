import { expect, test } from '@jest/globals'
import { matcherOf } from '../../server/notices/buyers.ts'

const record = (
  _id: string,
  kind: string,
  name: string,
  rest: Partial<Parameters<typeof matcherOf>[0][number]> = {},
) => ({
  _id,
  kind,
  name,
  shortName: name,
  alsoKnownAs: [],
  identifiers: [],
  authorityIds: [],
  ...rest,
})

const match = matcherOf([
  record('swp', 'force', 'South Wales Police', { authorityIds: ['swp-pcc'] }),
  record('swp-pcc', 'partner', 'Police and Crime Commissioner for South Wales'),
  record('dpp', 'force', 'Dyfed-Powys Police', { authorityIds: ['dpp-pcc'] }),
  record('dpp-pcc', 'partner', 'Police and Crime Commissioner for Dyfed-Powys', {
    identifiers: [{ scheme: 'GB-PPON', id: 'PABC-1234-WXYZ' }],
  }),
  record('met', 'force', 'Metropolitan Police Service', {
    authorityIds: ['mopac'],
    alsoKnownAs: ['Metropolitan Police'],
  }),
  record('mopac', 'partner', 'Mayor’s Office for Policing and Crime', { alsoKnownAs: ['MOPAC'] }),
  record('lancs', 'force', 'Lancashire Constabulary'),
  record('twin-1', 'force', 'Twin Police'),
  record('twin-2', 'force', 'Twin Constabulary'),
])
const buyer = (name: string, ...identifiers: { scheme: string; id: string }[]) => match({ name, identifiers })

test('an identifier counts before any name', () => {
  expect(buyer('Lancashire Constabulary', { scheme: 'GB-PPON', id: 'GB-PPON:PABC-1234-WXYZ' })).toEqual({
    buyerId: 'dpp-pcc',
    forceId: 'dpp',
  })
})

test.each([
  ['Police & Crime Commissioner for South Wales', 'swp-pcc', 'swp'],
  ['The Police and Crime Commissioner for South Wales', 'swp-pcc', 'swp'],
  ['PCC for South Wales', 'swp-pcc', 'swp'],
  ['South Wales Police and Crime Commissioner', 'swp-pcc', 'swp'],
  ['Office of the Police and Crime Commissioner for Dyfed Powys', 'dpp-pcc', 'dpp'],
  ['Chief Constable of South Wales Police', 'swp', 'swp'],
  ['DYFED-POWYS POLICE', 'dpp', 'dpp'],
  ["Mayor's Office for Policing And Crime", 'mopac', 'met'],
  ['MOPAC', 'mopac', 'met'],
  ['The Metropolitan Police', 'met', 'met'],
  ['lancashire constabulary', 'lancs', 'lancs'],
])('%s is known', (name, buyerId, forceId) => {
  expect(buyer(name)).toEqual({ buyerId, forceId })
})

test.each([
  'South Wales Fire and Rescue Service',
  'South Wales Police Federation',
  'Swansea Council',
  'Police',
  'Lancashire County Council',
  'Police and Crime Commissioner for Lancashire',
  'Twin Force',
])('%s is left unmatched', (name) => {
  expect(buyer(name)).toBeNull()
})

test('what fits two records fits none', () => {
  expect(buyer('Chief Constable of Twin')).toBeNull()
  expect(buyer('Twin Police')).toEqual({ buyerId: 'twin-1', forceId: 'twin-1' })
})
