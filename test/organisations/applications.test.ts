import { expect, test } from '@jest/globals'
import { applicationsToDecide, ownApplications } from '../../server/organisations/applications.ts'
import { applyForListed } from '../../server/organisations/commands/apply-for.ts'
import {
  approveOrganisation,
  refuseOrganisation,
  restoreOrganisation,
  suspendOrganisation,
} from '../../server/organisations/commands/decide.ts'
import { registerSupplier } from '../../server/organisations/commands/register-supplier.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { organisationsById } from '../../server/organisations/queries.ts'
import { Person } from '../../server/people/model.ts'
import { viewerOfPerson } from '../../server/people/queries.ts'
import { newId } from '../../server/platform/ids.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

const supplier = {
  name: 'Paper Lantern',
  companyNumber: 'sc 123456',
  size: 'micro',
  categories: ['roads-policing'],
  regions: ['scotland'],
  sectors: ['fire-rescue'],
}
const reason = 'The company number is not theirs.'

async function somebodyNew(world: World) {
  const personId = newId()
  await Person.create([
    { _id: personId, name: 'Ada Quill', address: `${personId}@lantern.example`, createdAt: world.clock.now() },
  ])
  const act = async () => ({ viewer: await viewerOfPerson(personId), now: world.clock.now(), requestId: 'test' })
  return { personId, act }
}

test('a supplier registers itself, acts for nobody until a Charter manager approves it, and then its applicant is its admin', async () => {
  const world = await theWorld()
  const ada = await somebodyNew(world)
  const made = await registerSupplier(await ada.act(), supplier)
  expect(made).toMatchObject({ slug: 'paper-lantern', sectors: ['fire-rescue'] })
  expect(made).toMatchObject({ identifiers: [{ scheme: 'GB-COH', id: 'SC123456' }] })
  expect((await ada.act()).viewer.actingFor).toBeNull()

  await approveOrganisation(await world.charter.manager.act(), { organisationId: made._id })
  expect((await ada.act()).viewer.actingFor).toEqual({ organisationId: made._id, kind: 'supplier', role: 'admin' })
  expect(await world.events()).toEqual([
    'person.joined',
    'organisation.applied',
    'person.postResumed',
    'organisation.approved',
  ])
})

test('what has only applied is seen by its applicant and Charter managers, and by nobody else', async () => {
  const world = await theWorld()
  const ada = await somebodyNew(world)
  const { _id } = await registerSupplier(await ada.act(), supplier)
  for (const somebody of [world.visitor, world.kettles.admin, world.northmere.admin])
    expect(await organisationsById(await somebody.act(), [_id])).toEqual([null])
  for (const somebody of [ada, world.charter.manager])
    expect(await organisationsById(await somebody.act(), [_id])).toMatchObject([{ _id }])

  expect((await ownApplications(await ada.act())).map(({ name }) => name)).toEqual(['Paper Lantern'])
  expect(await ownApplications(await world.kettles.admin.act())).toEqual([])
  expect(await ownApplications(await world.visitor.act())).toEqual([])
  expect(await applicationsToDecide(await world.charter.manager.act())).toMatchObject([
    { organisation: { _id }, applicant: { name: 'Ada Quill' } },
  ])
  expect(await applicationsToDecide(await world.northmere.admin.act())).toEqual([])
})

test('only a Charter manager decides, and never on what they applied for or belong to', async () => {
  const world = await theWorld()
  const ada = await somebodyNew(world)
  const { _id: organisationId } = await registerSupplier(await ada.act(), supplier)
  expect(await refusalOf(approveOrganisation(await ada.act(), { organisationId }))).toBe('NOT_YOURS')
  expect(await refusalOf(approveOrganisation(await world.northmere.admin.act(), { organisationId }))).toBe('NOT_FOUND')
  expect(await refusalOf(refuseOrganisation(await ada.act(), { organisationId, reason }))).toBe('NOT_YOURS')

  const own = await registerSupplier(await world.charter.manager.act(), { ...supplier, companyNumber: '01234567' })
  const decide = async () => approveOrganisation(await world.charter.manager.act(), { organisationId: own._id })
  expect(await refusalOf(decide())).toBe('OWN_ORGANISATION')
  const charter = world.charter.id
  expect(
    await refusalOf(suspendOrganisation(await world.charter.manager.act(), { organisationId: charter, reason })),
  ).toBe('OWN_ORGANISATION')
  expect((await approveOrganisation(await world.charter.second.act(), { organisationId: own._id })).state).toBe(
    'approved',
  )
})

test('one company number is registered once, also when two register at the same moment', async () => {
  const world = await theWorld()
  const ada = await somebodyNew(world)
  const act = await ada.act()
  const outcomes = await Promise.allSettled([registerSupplier(act, supplier), registerSupplier(act, supplier)])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await refusalOf(registerSupplier(act, supplier))).toBe('ALREADY_REGISTERED')
})

test('a company that was refused may apply again, and a refusal is answered once', async () => {
  const world = await theWorld()
  const act = await (await somebodyNew(world)).act()
  const made = await registerSupplier(act, supplier)
  await refuseOrganisation(await world.charter.manager.act(), { organisationId: made._id, reason })
  expect(await refusalOf(approveOrganisation(await world.charter.manager.act(), { organisationId: made._id }))).toBe(
    'NOTHING_WAITS',
  )
  expect((await registerSupplier(act, supplier)).state).toBe('applied')
})

test('a company number is checked, and a visitor or somebody suspended registers nothing', async () => {
  const world = await theWorld()
  const act = await (await somebodyNew(world)).act()
  for (const companyNumber of ['123', 'XX123456', '123456789', 'SC12345'])
    expect(await refusalOf(registerSupplier(act, { ...supplier, companyNumber }))).toBe('BAD_INPUT')
  for (const companyNumber of ['NI123456', 'OC123456', '1234567'])
    expect((await registerSupplier(act, { ...supplier, companyNumber })).identifiers[0]?.id).toHaveLength(8)
  expect(await refusalOf(registerSupplier(act, supplier))).toBe('TOO_MANY_WAIT')
  expect(await refusalOf(registerSupplier(await world.visitor.act(), supplier))).toBe('SIGN_IN')
  expect(await refusalOf(registerSupplier(await world.suspended.act(), supplier))).toBe('SUSPENDED')
})

test('a suspended organisation acts for nobody, and restored its people act again', async () => {
  const world = await theWorld()
  const organisationId = world.kettles.id
  await suspendOrganisation(await world.charter.manager.act(), { organisationId, reason })
  expect((await world.kettles.editor.act()).viewer.memberships).toEqual([])
  expect(await refusalOf(suspendOrganisation(await world.lanternfish.admin.act(), { organisationId, reason }))).toBe(
    'NOT_YOURS',
  )
  await restoreOrganisation(await world.charter.manager.act(), { organisationId })
  expect((await world.kettles.editor.act()).viewer.actingFor?.organisationId).toBe(organisationId)
})

test('a listed force is asked for once, stays listed when refused, and is approved for who asked', async () => {
  const world = await theWorld()
  const organisationId = world.saltmarch.id
  await Organisation.updateOne({ _id: organisationId }, { $set: { state: 'listed' } })
  const ada = await somebodyNew(world)
  await applyForListed(await ada.act(), { organisationId })
  const bo = await somebodyNew(world)
  expect(await refusalOf(applyForListed(await bo.act(), { organisationId }))).toBe('ALREADY_ASKED')
  expect(await refusalOf(applyForListed(await bo.act(), { organisationId: world.northmere.id }))).toBe('HAS_AN_ACCOUNT')

  await refuseOrganisation(await world.charter.manager.act(), { organisationId, reason })
  expect((await organisationsById(await world.visitor.act(), [organisationId]))[0]?.state).toBe('listed')
  expect((await ada.act()).viewer.memberships).toEqual([])

  await applyForListed(await bo.act(), { organisationId })
  await approveOrganisation(await world.charter.manager.act(), { organisationId })
  expect((await bo.act()).viewer.actingFor).toMatchObject({ organisationId, role: 'admin' })
  expect((await ada.act()).viewer.memberships).toEqual([])
})
