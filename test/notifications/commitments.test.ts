import { beforeEach, expect, test } from '@jest/globals'
import { giveBackCommitment, replyToDispute } from '../../server/commitments/commands.ts'
import { Notification } from '../../server/notifications/model.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { Membership } from '../../server/people/model.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { commitmentsOf } from '../support/commitments.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
let world: World
beforeEach(async () => {
  world = await theWorld()
  await storedSignatory(world.kettles.id, 'supplier')
})

/** Tells of everything that happened so far, twice: what was told stays told once. */
async function tellAll() {
  const config = { PUBLIC_URL: 'https://board.example', SECRET: 'a secret of more than thirty-two characters' }
  const reactor = notifications({ clock: world.clock, config })
  const events = await Event.find({ subject: 'commitment' }).sort({ _id: 1 }).lean<StoredEvent[]>()
  for (const event of [...events, ...events]) await reactor.handle(event)
}

const told = async ({ personId }: { personId: string }) =>
  (await Notification.find({ personId }).sort({ _id: 1 }).lean()).map(({ text }) => text)

test('each step is told to the side that acts next, once, and to nobody else', async () => {
  const { _id: id } = await commitmentsOf(world).disputed()
  await replyToDispute(await world.kettles.admin.act(), { id, reply: 'Page four of the log has them.' })
  await tellAll()
  expect(await told(world.charter.second)).toEqual([
    'Two Kettles proposes a commitment: agree to it or give it back',
    'Two Kettles gave evidence: accept or dispute it',
    'Two Kettles replied to the dispute',
  ])
  const own = await told(world.kettles.editor)
  expect(own[0]).toBe('Your commitment was agreed to and is public now')
  expect(own[1]).toMatch(/^Your evidence is disputed: .*Your reply stands beside it$/)
  expect(own).toHaveLength(2)
  for (const other of [world.lanternfish.admin, world.northmere.editor]) expect(await told(other)).toEqual([])
})

test('its people read what has to change; a manager who belongs to the organisation is not asked to decide', async () => {
  await Membership.create([
    {
      ...{ _id: newId(), personId: world.charter.second.personId, organisationId: world.kettles.id },
      ...{ kind: 'supplier', role: 'editor', since: world.clock.now() },
    },
  ])
  const { _id: id } = await commitmentsOf(world).proposed()
  await giveBackCommitment(await world.charter.manager.act(), { id, reason: 'Say which hours count.' })
  await tellAll()
  expect(await told(world.charter.manager)).toHaveLength(1)
  const back = 'Your proposal was given back: Say which hours count.'
  expect(await told(world.charter.second)).toEqual([back])
  expect(await told(world.kettles.admin)).toEqual([back])
})
