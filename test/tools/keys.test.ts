import { isDeepStrictEqual } from 'node:util'
import { expect, test } from '@jest/globals'
import { newId } from '../../server/platform/ids.ts'
import { newDataKey, sealWith, serverKeyIds, unwrap, wrap } from '../../server/platform/seal.ts'
import { SealingKey, wrappedBy } from '../../server/proposals/keys.ts'
import { npmRun } from '../support/npm.ts'
import { withDatabase } from '../support/world.ts'

withDatabase()

const older = 'the key that wrapped all of them until today'
const newer = 'the key that is to wrap all of them from now'
const both = { settings: { SEALING_KEYS: `${newer},${older}` } }
const rotated = { ...both, args: ['rotate'] }
const challenges = 600

/** What was sent before the kill may still be written after it. */
async function settled(): Promise<Map<string, number>> {
  const counts = await wrappedBy()
  await new Promise((resolve) => setTimeout(resolve, 200))
  return isDeepStrictEqual(counts, await wrappedBy()) ? counts : settled()
}

test('a rotation that is killed leaves every key whole, and another one ends it', async () => {
  sealWith(older)
  const [olderName = ''] = serverKeyIds()
  const keys = new Map(Array.from({ length: challenges }, () => [newId(), newDataKey()] as const))
  await SealingKey.insertMany([...keys].map(([_id, key]) => ({ _id, ...wrap(key, _id) })))

  const first = npmRun('keys', rotated)
  while ((await SealingKey.countDocuments({ wrappedBy: { $ne: olderName } })) === 0)
    await new Promise((resolve) => setTimeout(resolve, 20))
  first.kill()
  await first.ended
  sealWith(`${newer},${older}`)
  const [newerName = ''] = serverKeyIds()
  const counts = await settled()
  const done = counts.get(newerName) ?? 0
  expect(done).toBeGreaterThan(0)
  expect(done + (counts.get(olderName) ?? 0)).toBe(challenges)
  expect(done).toBeLessThan(challenges)

  const told = await npmRun('keys', both).ended
  expect(told.said).toBe(
    [`${newerName} seals ${done} challenges, and is the first`, `${olderName} seals ${challenges - done} challenges`]
      .sort()
      .join('\n')
      .concat('\n'),
  )
  const second = await npmRun('keys', rotated).ended
  expect(second.said).toBe(
    `${challenges - done} keys wrapped anew.\n${newerName} seals ${challenges} challenges, and is the first\n`,
  )
  expect(second.status).toBe(0)

  sealWith(newer)
  for (const stored of await SealingKey.find().lean()) expect(unwrap(stored, stored._id)).toEqual(keys.get(stored._id))
})

test('without the key that wrapped them a rotation says which is missing, and changes nothing', async () => {
  sealWith(older)
  await SealingKey.deleteMany()
  const _id = newId()
  await SealingKey.create([{ _id, ...wrap(newDataKey(), _id) }])
  const before = await SealingKey.find().lean()
  const withoutTheOlder = await npmRun('keys', {
    args: ['rotate'],
    settings: { SEALING_KEYS: 'another key altogether that wrapped none of them' },
  }).ended
  expect(withoutTheOlder.status).toBe(1)
  expect(withoutTheOlder.complained).toMatch(/which is not among SEALING_KEYS/)
  expect(await SealingKey.find().lean()).toEqual(before)
})
