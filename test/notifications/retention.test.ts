import { expect, test } from '@jest/globals'
import {
  type LetterFields,
  LetterRow,
  letterStates,
  Notification,
  type NotificationFields,
} from '../../server/notifications/model.ts'
import { forgetOld, forgetter, keptDays } from '../../server/notifications/retention.ts'
import { newId } from '../../server/platform/ids.ts'
import { KeptLetterModel } from '../../server/platform/mail.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

const told = ({ kettles, clock }: World, text: string, more: Partial<NotificationFields> = {}) =>
  Notification.create([
    {
      ...{ _id: newId(), eventId: newId(), personId: kettles.admin.personId, kind: 'challenge.amended' as const },
      ...{
        category: 'decisions' as const,
        subject: 'challenge:1',
        reference: 'CH-2026-0001',
        text,
        path: '/',
        because: '',
        at: clock.now(),
      },
      ...more,
    },
  ])
const written = ({ kettles, clock }: World, subject: string, state: LetterFields['state']) =>
  LetterRow.create([
    {
      ...{ _id: newId(), key: newId(), personId: kettles.admin.personId, subject, text: 'Words' },
      ...{ state, dueAt: clock.now() },
    },
  ])
const texts = async () => (await Notification.find().lean()).map(({ text }) => text).sort()
const subjects = async () => (await LetterRow.find().lean()).map(({ subject }) => subject).sort()

test('a notification is gone after a year, not a day before, and never while its digest waits', async () => {
  const world = await theWorld()
  await told(world, 'old')
  await told(world, 'in a digest', { digestDueAt: world.clock.now(), digestedAt: world.clock.now() })
  await told(world, 'waits for its digest', { digestDueAt: world.clock.now() })

  world.clock.advance({ days: keptDays.notifications - 1 })
  await told(world, 'new')
  await forgetOld(world.clock.now())
  expect(await texts()).toEqual(['in a digest', 'new', 'old', 'waits for its digest'])

  world.clock.advance({ days: 1 })
  await forgetOld(world.clock.now())
  expect(await texts()).toEqual(['new', 'waits for its digest'])
})

test('a letter is gone after 90 days, unless it still waits to be sent', async () => {
  const world = await theWorld()
  for (const state of letterStates) await written(world, state, state)

  world.clock.advance({ days: keptDays.letters - 1 })
  await forgetOld(world.clock.now())
  expect(await subjects()).toEqual(['dropped', 'failed', 'sent', 'waiting'])

  world.clock.advance({ days: 1 })
  const worker = forgetter({ clock: { now: () => world.clock.now() } })
  await worker.settled()
  await worker.stop()
  expect(await subjects()).toEqual(['waiting'])
})

test('the database itself deletes the letters of a demo after 30 days', async () => {
  const indexes = await KeptLetterModel.collection.indexes()
  expect(indexes.find(({ key }) => 'at' in key)?.expireAfterSeconds).toBe(30 * 24 * 60 * 60)
})
