import { expect, test } from '@jest/globals'
import { mayBeKept } from '../../client/offline/kept-pages.ts'
import { paths } from '../../client/paths.ts'

const force = { isForce: true }
const supplier = { isForce: false }
const addresses = Object.values(paths).map(({ pattern }) => pattern.replace(/:[a-z]+/gi, 'CH-2026-0001'))
const keptBy = (reader: { isForce: boolean }) => addresses.filter((pathname) => mayBeKept(pathname, reader))

test('nothing of an evaluation, a decision, a room, a desk or an account is kept on a device', () => {
  const never =
    /evaluation|decision|responses|feedback|threads|desk|account|notifications|foi|purge|review|curations|members|concerns/
  expect(addresses.filter((pathname) => never.test(pathname)).length).toBeGreaterThan(15)
  for (const reader of [force, supplier]) expect(keptBy(reader).filter((pathname) => never.test(pathname))).toEqual([])
})

test('a proposal is kept where its supplier reads it, and never on a computer of a force', () => {
  const ofProposals = (kept: string[]) => kept.filter((pathname) => pathname.startsWith('/proposals/'))
  expect(ofProposals(keptBy(supplier))).toContain('/proposals/CH-2026-0001')
  expect(ofProposals(keptBy(force))).toEqual([])
})

test('what everybody may read, and a draft of a challenge, is kept for its reader', () => {
  for (const pathname of ['/challenges', '/challenges/CH-2026-0001', '/challenges/CH-2026-0001/edit'])
    expect(mayBeKept(pathname, force)).toBe(true)
})
