import { expect, test } from '@jest/globals'
import { numberedReference, randomReference, spelledReference } from '../../server/platform/ids.ts'

test('a reference is found however it is typed', () => {
  for (const typed of ['CH-2026-0007', 'ch20267', ' ch-2026-7 ', 'CH2026-007'])
    expect(numberedReference('CH', typed)).toBe('CH-2026-0007')
  const made = randomReference('PR')
  for (const typed of [made, made.toLowerCase(), made.replaceAll('-', '')])
    expect(spelledReference('PR', typed)).toBe(made)
})

test('what is a reference to something else stays as it was typed', () => {
  for (const typed of ['PT-2026-0007', '2026-0007', 'CH-26-7', 'custody', ''])
    expect(numberedReference('CH', typed)).toBe(typed)
  for (const typed of ['TH-7KQ4-M2', '7KQ4M2', 'PR-7KQ4', '']) expect(spelledReference('PR', typed)).toBe(typed)
})
