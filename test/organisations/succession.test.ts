import { expect, test } from '@jest/globals'
import { subDays } from 'date-fns'
import { Signatory } from '../../server/charter/model.ts'
import { signatoriesOf } from '../../server/charter/queries.ts'
import { applyForListed } from '../../server/organisations/commands/apply-for.ts'
import { restoreOrganisation, suspendOrganisation } from '../../server/organisations/commands/decide.ts'
import { acceptInvitation, inviteMember } from '../../server/organisations/commands/invite.ts'
import { askToJoin } from '../../server/organisations/commands/join.ts'
import { succeedOrganisation } from '../../server/organisations/commands/succeed.ts'
import { invitationToken } from '../../server/organisations/invitation-token.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { Invitation } from '../../server/organisations/model-team.ts'
import { forcesNow, organisationBySlug, organisationsById, suppliersWith } from '../../server/organisations/queries.ts'
import { Membership, Person } from '../../server/people/model.ts'
import { viewerOfPerson } from '../../server/people/queries.ts'
import { newId } from '../../server/platform/ids.ts'
import { openedChallenge } from '../support/challenges.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

const reason = 'It was merged into another force.'

const become = async (world: World, from: { id: string }, successor: string, on = subDays(world.clock.now(), 3)) =>
  succeedOrganisation(await world.charter.manager.act(), { organisationId: from.id, successor, on })

async function somebodyNew(world: World, address: string) {
  const personId = newId()
  await Person.create([{ _id: personId, name: 'Ada Quill', address, createdAt: world.clock.now() }])
  return async () => ({ viewer: await viewerOfPerson(personId), now: world.clock.now(), requestId: 'test' })
}

test('its page stays under the old name and leads on, by every slug that it ever had', async () => {
  const world = await theWorld()
  await Organisation.updateOne({ slug: 'northmere-police' }, { $set: { formerSlugs: ['northmere-constabulary'] } })
  const challenge = await openedChallenge(world)
  await become(world, world.northmere, 'https://board.example/organisations/saltmarch-constabulary?from=letter')

  const visitor = await world.visitor.act()
  for (const slug of ['northmere-police', 'northmere-constabulary']) {
    const old = await organisationBySlug(visitor, slug)
    expect(old).toMatchObject({ name: 'Northmere Police', successorId: world.saltmarch.id })
    expect(old?.effectiveTo).toEqual(subDays(world.clock.now(), 3))
    const [now] = await organisationsById(visitor, [old?.successorId ?? ''])
    expect(now?.slug).toBe('saltmarch-constabulary')
  }
  expect(challenge.forceId).toBe(world.northmere.id)
  expect((await forcesNow(visitor)).map(({ slug }) => slug)).not.toContain('northmere-police')
  expect((await world.events()).at(-1)).toBe('organisation.succeeded')
})

test('nobody acts for it any more, nor comes in by a letter or a request that was still about', async () => {
  const world = await theWorld()
  const { kettles } = world
  const organisationId = kettles.id
  await inviteMember(await kettles.admin.act(), { organisationId, address: 'ada@kettles.example', role: 'admin' })
  const invitation = await Invitation.findOne({ organisationId }).lean()
  if (!invitation) throw new Error('No invitation was made.')
  await become(world, kettles, 'lanternfish')

  expect(await Membership.countDocuments({ organisationId, endedAt: null })).toBe(0)
  expect((await kettles.admin.act()).viewer.actingFor).toBeNull()
  const ada = await somebodyNew(world, 'ada@kettles.example')
  expect(await refusalOf(acceptInvitation(await ada(), { token: invitationToken(invitation) }))).toBe('ENDED')
  expect(await refusalOf(askToJoin(await ada(), { organisationId }))).toBe('NO_ACCOUNT')
  await Organisation.updateOne({ _id: organisationId }, { $set: { state: 'listed' } })
  expect(await refusalOf(applyForListed(await ada(), { organisationId }))).toBe('SUCCEEDED')
  const all = { category: null, standard: null, size: null, region: null }
  expect((await suppliersWith(await world.visitor.act(), all)).map(({ _id }) => _id)).not.toContain(organisationId)
})

test('one that was suspended first gives nobody a post back when it is restored', async () => {
  const world = await theWorld()
  const organisationId = world.kettles.id
  await suspendOrganisation(await world.charter.manager.act(), { organisationId, reason })
  await become(world, world.kettles, 'lanternfish')
  await restoreOrganisation(await world.charter.manager.act(), { organisationId })
  expect((await world.kettles.admin.act()).viewer.memberships).toEqual([])
})

test('its signature under the Charter does not move: the successor signs anew', async () => {
  const world = await theWorld()
  await storedSignatory(world.northmere.id, 'force')
  await become(world, world.northmere, 'saltmarch-constabulary')
  const [old, now] = await signatoriesOf(await world.visitor.act(), [world.northmere.id, world.saltmarch.id])
  expect(old).toMatchObject({ organisationId: world.northmere.id, state: 'signed' })
  expect(now).toBeNull()
  expect(await Signatory.countDocuments()).toBe(1)
})

test('only a Charter manager of another body records it, once, and not before the day', async () => {
  const world = await theWorld()
  const { kettles, northmere, charter, saltmarch, suspended, visitor } = world
  const on = world.clock.now()
  for (const who of [kettles.admin, northmere.admin, suspended, visitor]) {
    const given = { organisationId: kettles.id, successor: 'lanternfish', on }
    expect(await refusalOf(succeedOrganisation(await who.act(), given))).toBe('NOT_YOURS')
  }
  expect(await refusalOf(become(world, charter, 'lanternfish'))).toBe('OWN_ORGANISATION')
  expect(await refusalOf(become(world, kettles, 'lanternfish', new Date(on.getTime() + 1)))).toBe('NOT_YET')
  for (const wrong of ['northmere-police', 'two-kettles', 'nobody-here'])
    expect(await refusalOf(become(world, kettles, wrong))).toBe('NO_SUCCESSOR')
  await become(world, northmere, 'saltmarch-constabulary')
  expect(await refusalOf(become(world, northmere, 'saltmarch-constabulary'))).toBe('SUCCEEDED')
  expect(await refusalOf(become(world, saltmarch, 'northmere-police'))).toBe('NO_SUCCESSOR')
})
