import { expect, test } from '@jest/globals'
import { partnershipFiles } from '../../server/partnerships/files.ts'
import { Partnership } from '../../server/partnerships/model.ts'
import { fileAt } from '../support/file-at.ts'
import { activePartnership, formingPartnership } from '../support/partnerships.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

const fileOf = ({ clock }: World, address: string) =>
  fileAt(partnershipFiles({ publicUrl: 'https://board.example', now: clock.now }), address)
const partnershipsIn = async (world: World) => JSON.parse(await fileOf(world, '/partnerships.json')).partnerships

test('the table of partnerships holds the public part of those that have begun, and of their inside nothing', async () => {
  const world = await theWorld()
  const { _id, reference, title } = await activePartnership(world)
  const own = { organisationId: world.northmere.id, adoption: 'limited', result: 'One side alone wrote this.' }
  await Partnership.updateOne({ _id }, { $set: { publicSummary: '=1+1 is what both approved', closeOuts: [own] } })
  const [one, ...others] = await partnershipsIn(world)
  expect(others).toEqual([])
  expect(one).toMatchObject({
    ...{ reference, title, state: 'active', forces: 'Northmere Police', suppliers: 'Two Kettles', milestonesMet: 0 },
    ...{ publicSummary: '=1+1 is what both approved', milestonesPlanned: 2, completed: null, adoption: '' },
    address: `https://board.example/partnerships/${reference}`,
  })
  expect(one.challenge).toMatch(/^CH-/)

  const table = await fileOf(world, '/partnerships.csv')
  expect(table).toMatch(/^reference,title,state,forces,suppliers,challenge,/)
  expect(table).toContain(`'=1+1 is what both approved`)
  for (const inside of ['One side alone wrote this.', 'Head of unit', 'Test data agreed', 'exported in an open format'])
    expect(table + JSON.stringify(one)).not.toContain(inside)
})

test('how far a force has adopted it stands there once the accounts are out', async () => {
  const world = await theWorld()
  const { _id, forceIds, supplierIds } = await activePartnership(world)
  const account = (organisationId: string | undefined, adoption: string) => ({ organisationId, adoption })
  const closeOuts = [account(forceIds[0], 'in_service'), account(supplierIds[0], 'wider')]
  await Partnership.updateOne({ _id }, { $set: { state: 'completed', completedAt: world.clock.now(), closeOuts } })
  expect(await partnershipsIn(world)).toMatchObject([{ state: 'completed', adoption: 'in_service' }])
})

test('one that forms, or ended before it began, is in no file', async () => {
  const world = await theWorld()
  const { _id, reference } = await formingPartnership(world)
  for (const state of ['forming', 'ended']) {
    await Partnership.updateOne({ _id }, { $set: { state } })
    expect(await partnershipsIn(world)).toEqual([])
    expect(await fileOf(world, '/partnerships.csv')).not.toContain(reference)
  }
})
