import { expect, test } from '@jest/globals'
import { deskOf } from '../../server/desk/queries.ts'
import { confirmPartnership, recordProgress } from '../../server/partnerships/commands.ts'
import { activePartnership, completeTerms, formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, say } from '../support/rooms.ts'
import { theWorld, withDatabase } from '../support/world.ts'
import { needs, waits } from './reading.ts'

withDatabase()
rememberStages()

test('a partnership waits for each party to confirm, and for those that have not', async () => {
  const world = await theWorld()
  const { northmere, kettles } = world
  const partnership = await completeTerms(northmere.editor, await formingPartnership(world))
  expect(await needs(northmere.editor)).toContain('Agree the terms and confirm')
  expect(await needs(kettles.editor)).toContain('Agree the terms and confirm')

  await confirmPartnership(await northmere.editor.act(), { id: partnership._id, revision: partnership.revision })
  expect(await needs(northmere.editor)).not.toContain('Agree the terms and confirm')
  expect(await waits(northmere.editor)).toContain('Two Kettles: To confirm the partnership')
  expect(await needs(kettles.editor)).toContain('Agree the terms and confirm')
})

test('evidence waits for the other side, and never for the side that gave it', async () => {
  const world = await theWorld()
  const { northmere, kettles } = world
  const { _id: id, terms } = await activePartnership(world)
  const [milestone] = terms.milestones
  const words = `Accept or return the evidence for “${milestone?.title}”`
  await recordProgress(await kettles.editor.act(), {
    id,
    milestoneId: milestone?.id ?? '',
    text: 'Six stations use it.',
    met: true,
  })

  expect(await needs(northmere.editor)).toContain(words)
  expect(await needs(kettles.editor)).not.toContain(words)
  expect(await waits(kettles.editor)).toContain(`Northmere Police: To accept the evidence for “${milestone?.title}”`)
})

test('nobody outside learns from their desk that a partnership forms', async () => {
  const world = await theWorld()
  const outside = [world.saltmarch.editor, world.lanternfish.editor, world.charter.manager]
  const desks = () => Promise.all(outside.map(async (person) => deskOf(await person.act())))
  const before = await desks()
  await formingPartnership(world)
  const titles = (await desks()).flatMap((desk) => desk?.needsYou ?? [])
  expect(titles).toEqual(before.flatMap((desk) => desk?.needsYou ?? []))
})

test('a room with something unread waits to be read by who may read it', async () => {
  const world = await theWorld()
  const { northmere, kettles, lanternfish } = world
  const { _id } = await activePartnership(world)
  const room = await roomOf(world, 'partnership', _id)
  await say(northmere.editor, room._id, 'When can you begin?')

  expect(await needs(kettles.editor)).toContain('Read 1 new message')
  expect(await needs(lanternfish.editor)).not.toContain('Read 1 new message')
})
