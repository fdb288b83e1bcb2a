import { expect, test } from '@jest/globals'
import { approveOrganisation } from '../../server/organisations/commands/decide.ts'
import { registerSupplier } from '../../server/organisations/commands/register-supplier.ts'
import { Person } from '../../server/people/model.ts'
import { viewerOfPerson } from '../../server/people/queries.ts'
import { newId } from '../../server/platform/ids.ts'
import { theWorld, withDatabase } from '../support/world.ts'
import { queues, waits } from './reading.ts'

withDatabase()

const supplier = {
  name: 'Paper Lantern',
  companyNumber: 'sc 123456',
  size: 'micro',
  categories: ['roads-policing'],
  regions: ['scotland'],
}

test('who registered an organisation sees that it waits, and a Charter manager that it is to be decided', async () => {
  const world = await theWorld()
  const personId = newId()
  await Person.create([
    { _id: personId, name: 'Ada Quill', address: 'ada@lantern.example', createdAt: world.clock.now() },
  ])
  const ada = {
    act: async () => ({ viewer: await viewerOfPerson(personId), now: world.clock.now(), requestId: 'test' }),
  }
  const { _id: organisationId } = await registerSupplier(await ada.act(), supplier)

  expect(await waits(ada)).toEqual(['A Charter manager: To decide whether Paper Lantern acts here'])
  expect((await queues(world.charter.manager))['Organisations to admit']).toBe(1)
  expect(await waits(world.kettles.admin)).toEqual([])

  await approveOrganisation(await world.charter.manager.act(), { organisationId })
  expect(await waits(ada)).toEqual([])
  expect((await queues(world.charter.manager))['Organisations to admit']).toBe(0)
})
