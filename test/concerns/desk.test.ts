import { expect, test } from '@jest/globals'
import { noRetaliation } from '../../schema/concerns.ts'
import { Signatory } from '../../server/charter/model.ts'
import { withdrawConcern } from '../../server/concerns/commands.ts'
import { Notification } from '../../server/notifications/model.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { needs, queues } from '../desk/reading.ts'
import { concernsOf } from '../support/concerns.ts'
import { rememberStages } from '../support/remembered.ts'
import { withDatabase } from '../support/world.ts'
import { workingTogether } from './stage.ts'

withDatabase()
rememberStages()

const reply = 'Reply to a concern'

test('a reply that is due is on the desk of the signatory’s admins, until it is given or the concern has ended', async () => {
  const { world, partnership } = await workingTogether()
  const { northmere, kettles } = world
  const concerns = concernsOf(world, partnership.reference)
  const { _id: id } = await concerns.raised('P1')
  expect(await needs(northmere.admin)).toContain(reply)
  for (const person of [northmere.editor, northmere.evaluator, kettles.admin])
    expect(await needs(person)).not.toContain(reply)
  await withdrawConcern(await kettles.editor.act(), { id })
  expect(await needs(northmere.admin)).not.toContain(reply)
  await concerns.answered('P2')
  expect(await needs(northmere.admin)).not.toContain(reply)
  expect((await Signatory.findOne({ organisationId: northmere.id }).lean())?.repliesDue).toEqual([])
})

test('a manager has in a queue what they may decide now: what was answered, what is overdue, an appeal', async () => {
  const { world, partnership } = await workingTogether()
  const concerns = concernsOf(world, partnership.reference)
  const waiting = async () => (await queues(world.charter.manager))['Concerns to decide']
  const { replyDueAt } = await concerns.raised('P1')
  expect(await waiting()).toBe(0)
  await concerns.answered('P2')
  await concerns.appealed('P3')
  expect(await waiting()).toBe(2)
  expect((await queues(world.charter.second))['Concerns to decide']).toBe(1)
  world.clock.set(replyDueAt)
  expect(await waiting()).toBe(3)
})

test('whoever it is about is told at once by when to reply, and that nobody may be treated worse for it', async () => {
  const { world, partnership } = await workingTogether()
  const { _id } = await concernsOf(world, partnership.reference).raised()
  const event = await Event.findOne({ kind: 'concern.raised', subjectId: _id }).lean<StoredEvent>()
  if (!event) throw new Error('It was not recorded.')
  await notifications({ clock: world.clock, config: { PUBLIC_URL: 'https://board.example' } }).handle(event)
  const told = await Notification.findOne({ personId: world.northmere.admin.personId, kind: 'concern.step' }).lean()
  expect(told?.text).toContain('until 9 December 2026')
  expect(told?.text).toContain(noRetaliation)
  expect(told?.category).toBe('decisions')
})
