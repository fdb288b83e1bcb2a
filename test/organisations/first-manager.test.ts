import { expect, test } from '@jest/globals'
import { appointFirstManager } from '../../server/organisations/commands/first-manager.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { listReference } from '../../server/organisations/reference/list.ts'
import { Membership, Person } from '../../server/people/model.ts'
import { viewerOfPerson } from '../../server/people/queries.ts'
import { systemAct } from '../../server/platform/act.ts'
import { morning, refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()

const first = { address: 'joan@bluelight.example', name: 'Joan Example', slug: 'bluelight-commercial' }
const house = systemAct(morning)

async function aNewBoard() {
  const world = await theWorld()
  await listReference(house)
  return world
}

test('the house appoints the first Charter manager, who may let others in', async () => {
  await aNewBoard()
  expect(await appointFirstManager(house, first)).toMatchObject({ state: 'approved' })
  const person = await Person.findOne({ address: first.address }).lean()
  expect((await viewerOfPerson(person?._id ?? null)).isCharterManager).toBe(true)
})

test('somebody with an account already is appointed too', async () => {
  const world = await aNewBoard()
  const person = await Person.findById(world.kettles.editor.personId).lean()
  await appointFirstManager(house, { ...first, address: person?.address ?? '' })
  const viewer = await viewerOfPerson(world.kettles.editor.personId)
  expect(viewer.memberships.map(({ kind }) => kind).sort()).toEqual(['charter_body', 'supplier'])
})

test('somebody with a lesser post there, also one that waits, becomes its admin', async () => {
  const world = await aNewBoard()
  await appointFirstManager(house, first)
  const body = await Organisation.findOne({ slug: first.slug })
  const person = await Person.findOne({ address: first.address })
  if (!body || !person) throw new Error('Nobody was appointed.')
  const { _id: personId } = person
  await Membership.updateOne({ personId }, { $set: { role: 'viewer', pausedAt: morning } })
  expect((await viewerOfPerson(personId)).isCharterManager).toBe(false)

  await appointFirstManager(house, first)

  expect((await viewerOfPerson(personId)).isCharterManager).toBe(true)
  expect(await Membership.countDocuments({ organisationId: body._id, endedAt: null })).toBe(1)
  expect((await world.events()).slice(-2)).toEqual(['person.roleChanged', 'person.postResumed'])
  await Membership.updateOne({ personId }, { $set: { role: 'viewer' } })
  await Person.updateOne({ _id: personId }, { $set: { suspendedAt: morning } })
  expect(await refusalOf(appointFirstManager(house, first))).toBe('SUSPENDED')
})

test('no request does it, a body that has a manager gets no second this way, and a force gets none', async () => {
  const world = await aNewBoard()
  for (const other of [world.visitor, world.kettles.admin, world.charter.manager])
    expect(await refusalOf(appointFirstManager(await other.act(), first))).toBe('NOT_YOURS')
  await appointFirstManager(house, first)
  expect(await refusalOf(appointFirstManager(house, { ...first, address: 'other@bluelight.example' }))).toBe(
    'HAS_MANAGER',
  )
  expect(await refusalOf(appointFirstManager(house, { ...first, slug: 'kent' }))).toBe('NOT_FOUND')
})
