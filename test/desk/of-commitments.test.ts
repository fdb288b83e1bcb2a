import { beforeEach, expect, test } from '@jest/globals'
import { acceptEvidence, giveBackCommitment, replyToDispute } from '../../server/commitments/commands.ts'
import { commitmentsOf } from '../support/commitments.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'
import { needs, queues, waits } from './reading.ts'

withDatabase()
let world: World
beforeEach(async () => {
  world = await theWorld()
  await storedSignatory(world.kettles.id, 'supplier')
})

test('a proposal waits for a manager until it is given back, and then for its organisation', async () => {
  const { _id: id } = await commitmentsOf(world).proposed()
  expect((await queues(world.charter.manager))['Commitments to agree to']).toBe(1)
  expect(await waits(world.kettles.editor)).toEqual(['A Charter manager: To agree to your commitment'])
  await giveBackCommitment(await world.charter.manager.act(), { id, reason: 'Say which hours count.' })
  expect((await queues(world.charter.manager))['Commitments to agree to']).toBe(0)
  expect(await needs(world.kettles.editor)).toEqual(['Word your commitment anew'])
  expect(await needs(world.lanternfish.admin)).toEqual([])
})

test('evidence comes to a manager of another organisation; what is accepted asks for nothing until it runs out', async () => {
  const { _id: id, version: madeFrom } = await commitmentsOf(world).given()
  expect((await queues(world.charter.second))['Evidence to accept']).toBe(1)
  expect(await waits(world.kettles.admin)).toEqual(['A Charter manager: To accept or dispute your evidence'])
  const validUntil = new Date(world.clock.now().getTime() + 60 * 24 * 60 * 60_000)
  await acceptEvidence(await world.charter.manager.act(), { id, madeFrom, validUntil })
  expect(await needs(world.kettles.admin)).toEqual([])
  world.clock.advance({ days: 47 })
  expect(await needs(world.kettles.admin)).toEqual(['Renew the evidence for your commitment'])
})

test('a dispute asks for a reply, once', async () => {
  const { _id: id } = await commitmentsOf(world).disputed()
  expect(await needs(world.kettles.admin)).toEqual(['Reply to the dispute, or give new evidence'])
  await replyToDispute(await world.kettles.admin.act(), { id, reply: 'Page four of the log has them.' })
  expect(await needs(world.kettles.admin)).toEqual([])
})

test('a review that is due comes to managers, and what is overdue to its organisation', async () => {
  await commitmentsOf(world).agreed()
  expect((await queues(world.charter.manager))['Reviews due']).toBe(0)
  world.clock.advance({ days: 90 })
  expect((await queues(world.charter.manager))['Reviews due']).toBe(1)
  expect(await queues(world.kettles.admin)).toEqual({})
  world.clock.advance({ days: 80 })
  expect(await needs(world.kettles.admin)).toEqual(['Give evidence for your commitment'])
})
