import { expect, test } from '@jest/globals'
import { z } from 'zod'
import type { Act } from '../../server/platform/act.ts'
import { command } from '../../server/platform/command.ts'
import { collection, find, type Stored } from '../../server/platform/database.ts'
import { Event, facts, record } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { demand, demandCurrent, Refusal } from '../../server/platform/refusal.ts'
import { everything } from '../../server/platform/rule.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

type Door = Stored & { name: string; opened: boolean; visits: number }
const DoorModel = collection<Door>('TestDoor', 'test_doors', { name: String, opened: Boolean, visits: Number }, [
  [{ name: 1 }, { unique: true }],
])
const doorFacts = facts('door', {
  made: { data: z.object({}), audience: 'parties' },
  opened: { data: z.object({}), audience: 'public' },
})
const anyDoor = () => everything<Door>()

withDatabase()

const makeDoor = command(z.object({ name: z.string().min(1) }), async (act, { name }) => {
  const _id = newId()
  await DoorModel.create([{ _id, name, opened: false, visits: 0 }])
  await record(act, doorFacts, 'made', _id, {})
  return _id
})
const openDoor = command(z.object({ id: z.string() }), async (act, { id }) => {
  const door = await find(DoorModel, id, act, anyDoor)
  demand(!door.opened, 'ALREADY_OPEN', 'It is open.')
  await door.set({ opened: true }).save()
  await record(act, doorFacts, 'opened', id, {})
  return door.toObject()
})

test('bad input names every field at once and changes nothing', async () => {
  const act = await (await theWorld()).northmere.editor.act()
  const measured = command(
    z.object({ title: z.string().min(3, 'Give it a title'), weight: z.array(z.number().max(100, 'At most 100')) }),
    async () => 'done',
  )

  const refusal = await measured(act, { title: '', weight: [1, 101] }).catch((error: unknown) => error)

  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({
    code: 'BAD_INPUT',
    fields: [
      { path: 'title', message: 'Give it a title' },
      { path: 'weight.1', message: 'At most 100' },
    ],
  })
  expect(await measured(act, { title: 'Yes', weight: [100] })).toBe('done')
})

test('a change and its event are kept together or not at all', async () => {
  const { northmere, events } = await theWorld()
  const act = await northmere.editor.act()
  const makeAndFail = command(z.object({}), async (inner: Act) => {
    await makeDoor(inner, { name: 'lost' })
    throw new Error('the power went')
  })

  await expect(makeAndFail(act, {})).rejects.toThrow('the power went')
  expect(await DoorModel.countDocuments()).toBe(0)
  expect(await events()).toEqual([])

  await makeDoor(act, { name: 'kept' })
  expect(await DoorModel.countDocuments()).toBe(1)
  expect(await events()).toEqual(['door.made'])
})

test('of four that race one does it, and the others are told that it is done', async () => {
  const { northmere, events } = await theWorld()
  const act = await northmere.editor.act()
  const id = await makeDoor(act, { name: 'front' })

  const outcomes = await Promise.all(
    [1, 2, 3, 4].map(() =>
      openDoor(act, { id }).then(
        () => 'ok',
        (error: Refusal) => error.code,
      ),
    ),
  )

  expect(outcomes.sort()).toEqual(['ALREADY_OPEN', 'ALREADY_OPEN', 'ALREADY_OPEN', 'ok'])
  expect(await events()).toEqual(['door.made', 'door.opened'])
})

test('of four that make the same thing one wins, and none sees an error of the database', async () => {
  const { northmere, events } = await theWorld()
  const act = await northmere.editor.act()
  const makeOnce = command(z.object({}), async (inner) => {
    demand(!(await DoorModel.exists({ name: 'only' })), 'ALREADY_THERE', 'It is there.')
    return makeDoor(inner, { name: 'only' })
  })

  const outcomes = await Promise.all(
    [1, 2, 3, 4].map(() =>
      makeOnce(act, {}).then(
        () => 'ok',
        (error: Refusal) => error.code,
      ),
    ),
  )

  expect(outcomes.sort()).toEqual(['ALREADY_THERE', 'ALREADY_THERE', 'ALREADY_THERE', 'ok'])
  expect(await events()).toEqual(['door.made'])
})

test('a command in a command joins its transaction: both are done, or neither', async () => {
  const { northmere, events } = await theWorld()
  const act = await northmere.editor.act()
  const makeTwo = command(z.object({ second: z.string() }), async (inner, { second }) => {
    await makeDoor(inner, { name: 'first' })
    await makeDoor(inner, { name: second })
  })

  expect(await refusalOf(makeTwo(act, { second: '' }))).toBe('BAD_INPUT')
  expect(await DoorModel.countDocuments()).toBe(0)
  await makeTwo(act, { second: 'second' })
  expect(await DoorModel.countDocuments()).toBe(2)
  expect(await events()).toEqual(['door.made', 'door.made'])
})

test('an edit made from an older version is answered with what stands now', async () => {
  const { northmere } = await theWorld()
  const act = await northmere.editor.act()
  const id = await makeDoor(act, { name: 'shared' })
  const rename = command(
    z.object({ id: z.string(), version: z.number(), name: z.string() }),
    async (inner, { id, version, name }) => {
      const door = await find(DoorModel, id, inner, anyDoor)
      demandCurrent(door, version, { name: door.name })
      await door.set({ name }).save()
      return door.version
    },
  )

  expect(await rename(act, { id, version: 0, name: 'mine' })).toBe(1)
  const refusal = await rename(act, { id, version: 0, name: 'theirs' }).catch((error: unknown) => error)
  expect(refusal).toMatchObject({ code: 'CHANGED_SINCE', details: { version: 1, current: { name: 'mine' } } })
})

test('hidden and absent give the same refusal', async () => {
  const { northmere } = await theWorld()
  const act = await northmere.editor.act()
  const id = await makeDoor(act, { name: 'hidden' })
  const nobody = () => ({ _id: { $in: [] as string[] } })

  const hidden = await find(DoorModel, id, act, nobody).catch((error: Refusal) => error)
  const absent = await find(DoorModel, newId(), act, anyDoor).catch((error: Refusal) => error)

  expect(hidden).toMatchObject({ code: 'NOT_FOUND' })
  expect(absent).toEqual(hidden)
  expect(await Event.countDocuments()).toBe(1)
})
