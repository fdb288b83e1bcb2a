import { expect, test } from '@jest/globals'
import { z } from 'zod'
import type { Act } from '../../server/platform/act.ts'
import { inTransaction } from '../../server/platform/command.ts'
import { nativeDatabase } from '../../server/platform/database.ts'
import {
  allChains,
  breakIn,
  chainOf,
  Event,
  facts,
  hashOf,
  record,
  type StoredEvent,
} from '../../server/platform/events.ts'
import { theWorld, withDatabase } from '../support/world.ts'

const lampFacts = facts('lamp', {
  lit: { data: z.object({ by: z.string(), hours: z.number().optional() }), audience: 'public' },
  cleaned: { data: z.object({}), audience: 'audit' },
})
const chain = chainOf('lamp', 'one')

withDatabase()

/** The collection itself, as somebody with the database in their hands would reach it. */
const stored = () => nativeDatabase().collection<StoredEvent>('events')

async function threeEvents(): Promise<StoredEvent[]> {
  const act = await (await theWorld()).northmere.editor.act()
  const light = (act: Act, by: string) => inTransaction(() => record(act, lampFacts, 'lit', 'one', { by }))
  return [await light(act, 'Ann'), await light(act, 'Ben'), await light(act, 'Cy')]
}

test('a chain that nobody touched is unbroken, and each event carries the hash of the one before', async () => {
  const [first, second, third] = await threeEvents()

  expect(await breakIn(chain)).toBeNull()
  expect([first?.number, second?.number, third?.number]).toEqual([1, 2, 3])
  expect(second?.previous).toBe(first?.hash)
  expect(third?.previous).toBe(second?.hash)
  expect(await allChains()).toEqual([chain])
})

test('a changed event is found', async () => {
  const [, second] = await threeEvents()
  await stored().updateOne({ _id: second?._id ?? '' }, { $set: { 'data.by': 'Mallory' } })

  expect(await breakIn(chain)).toEqual({ chain, number: 2, eventId: second?._id, reason: 'changed' })
})

test('a changed event with a hash made anew is found by the one after it', async () => {
  const [, second, third] = await threeEvents()
  if (!second) throw new Error('no event')
  const forged = { ...second, data: { by: 'Mallory' } }
  await stored().updateOne({ _id: second._id }, { $set: { data: forged.data, hash: hashOf(forged) } })

  expect(await breakIn(chain)).toEqual({ chain, number: 3, eventId: third?._id, reason: 'changed' })
})

test('a missing event is found, in the middle and at the end', async () => {
  const [, , third] = await threeEvents()
  await stored().deleteOne({ _id: third?._id ?? '' })
  expect(await breakIn(chain)).toEqual({ chain, number: 3, eventId: null, reason: 'missing' })

  const [, second] = await threeEvents()
  await stored().deleteOne({ _id: second?._id ?? '' })
  expect(await breakIn(chain)).toEqual({ chain, number: 2, eventId: null, reason: 'missing' })
})

test('an added event is found, even with hashes that fit, and so is a chain that nothing heads', async () => {
  const [, , third] = await threeEvents()
  if (!third) throw new Error('no event')
  const added = { ...third, _id: 'forged', number: 4, previous: third.hash }
  await stored().insertOne({ ...added, hash: hashOf(added) })
  expect(await breakIn(chain)).toEqual({ chain, number: 4, eventId: 'forged', reason: 'added' })

  await stored().insertOne({ ...third, _id: 'stray', chain: 'lamp:two', number: 1 })
  expect(await allChains()).toEqual([chain, 'lamp:two'])
  expect(await breakIn('lamp:two')).not.toBeNull()
})

test('a chain whose every event was removed is found by its head', async () => {
  await threeEvents()
  await stored().deleteMany({})
  expect(await breakIn(chain)).toMatchObject({ number: 1, reason: 'missing' })
})

test('what is left out of an event is left out of its hash, so reading it back proves it', async () => {
  const act = await (await theWorld()).northmere.editor.act()
  await inTransaction(() => record(act, lampFacts, 'lit', 'one', { by: 'Ann', hours: undefined }))
  await inTransaction(() => record(act, lampFacts, 'cleaned', 'one', {}))

  expect(await breakIn(chain)).toBeNull()
})

test('events recorded at once stand in one order, with no number twice and none left out', async () => {
  const act = await (await theWorld()).northmere.editor.act()
  await Promise.all(
    ['a', 'b', 'c', 'd', 'e'].map((by) => inTransaction(() => record(act, lampFacts, 'lit', 'one', { by }))),
  )

  const numbers = (await Event.find({ chain }).sort({ number: 1 }).lean<StoredEvent[]>()).map((event) => event.number)
  expect(numbers).toEqual([1, 2, 3, 4, 5])
  expect(await breakIn(chain)).toBeNull()
})

test('the last event of a chain, changed with a hash made anew, is found by the head', async () => {
  const [, , third] = await threeEvents()
  if (!third) throw new Error('no event')
  const forged = { ...third, data: { by: 'Mallory' } }
  await stored().updateOne({ _id: third._id }, { $set: { data: forged.data, hash: hashOf(forged) } })

  expect(await breakIn(chain)).toEqual({ chain, number: 3, eventId: third._id, reason: 'changed' })
})
