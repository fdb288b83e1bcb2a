import { expect, test } from '@jest/globals'
import { subDays } from 'date-fns/subDays'
import { draftChallenge, moveDeadline, openChallenge, withdrawChallenge } from '../../server/challenges/commands.ts'
import { applyToSign } from '../../server/charter/commands.ts'
import { Signatory } from '../../server/charter/model.ts'
import { signatoriesOf } from '../../server/charter/queries.ts'
import { applyForListed } from '../../server/organisations/commands/apply-for.ts'
import { restoreOrganisation, suspendOrganisation } from '../../server/organisations/commands/decide.ts'
import { acceptInvitation, inviteMember } from '../../server/organisations/commands/invite.ts'
import { approveJoin, askToJoin } from '../../server/organisations/commands/join.ts'
import { succeedOrganisation } from '../../server/organisations/commands/succeed.ts'
import { changeRole } from '../../server/organisations/commands/team.ts'
import { invitationToken } from '../../server/organisations/invitation-token.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { Invitation, JoinRequest } from '../../server/organisations/model-team.ts'
import { forcesNow, organisationBySlug, organisationsById, suppliersWith } from '../../server/organisations/queries.ts'
import { succession } from '../../server/organisations/reactor.ts'
import { actFor } from '../../server/people/commands/act-for.ts'
import { Membership, Person } from '../../server/people/model.ts'
import { viewerOfPerson } from '../../server/people/queries.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
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

test('every post in it ends, and nobody comes in by a letter or a request that was still about', async () => {
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

/** Lets the successions follow everything recorded so far, twice: what they did they do not do again. */
async function follow(world: World) {
  const { handle } = succession({ clock: world.clock })
  for (const _twice of [1, 2, 3])
    for (const event of await Event.find().sort({ _id: 1 }).lean<StoredEvent[]>()) await handle(event)
}

const rolesAt = async ({ id }: { id: string }, { personId }: { personId: string }) =>
  (await viewerOfPerson(personId)).memberships
    .filter(({ organisationId }) => organisationId === id)
    .map(({ role }) => role)

test('the admins of the successor act for what is still open, under its old name, and begin nothing new there', async () => {
  const world = await theWorld()
  const { northmere, saltmarch } = world
  await storedSignatory(northmere.id, 'force')
  const { _id: id, reference } = await openedChallenge(world)
  const waiting = await draftedChallenge(world)
  await become(world, northmere, 'saltmarch-constabulary')
  await follow(world)
  expect(await rolesAt(northmere, saltmarch.admin)).toEqual(['admin'])
  for (const other of [saltmarch.editor, northmere.admin, northmere.editor])
    expect(await rolesAt(northmere, other)).toEqual([])

  await actFor(await saltmarch.admin.act(), { organisationId: northmere.id })
  const act = await saltmarch.admin.act()
  const to = new Date(world.clock.now().getTime() + 90 * 24 * 3_600_000)
  const moved = await moveDeadline(act, { id, which: 'decisionDueAt', to, reason: 'Two forces became one' })
  expect(moved).toMatchObject({ reference, forceId: northmere.id })
  expect(
    (await withdrawChallenge(act, { id, code: 'priorities_changed', reason: 'The new force asks anew.' })).state,
  ).toBe('withdrawn')

  const named = { accountablePerson: 'Ada Example', accountablePost: 'Chief' }
  for (const begin of [
    () => draftChallenge(act, { mode: 'open_challenge', template: 'digital-forensics' }),
    () => openChallenge(act, { id: waiting._id }),
    () => applyToSign(act, named),
  ])
    expect(await refusalOf(begin())).toBe('SUCCEEDED')
  // Acting for the successor they begin what they like, and touch nothing of the other.
  await actFor(await saltmarch.admin.act(), { organisationId: saltmarch.id })
  const own = await saltmarch.admin.act()
  expect((await draftChallenge(own, { mode: 'open_challenge' })).forceId).toBe(saltmarch.id)
  expect(await refusalOf(openChallenge(own, { id: waiting._id }))).toBe('NOT_FOUND')
})

test('who becomes an admin of the successor later acts too, who ceases to be one does not, through two successions', async () => {
  const world = await theWorld()
  const { kettles, lanternfish, brindle } = world
  await become(world, kettles, 'lanternfish')
  await become(world, lanternfish, 'brindle-post')
  await follow(world)
  for (const old of [kettles, lanternfish]) {
    expect(await rolesAt(old, brindle.admin)).toEqual(['admin'])
    expect(await rolesAt(old, lanternfish.admin)).toEqual([])
  }
  const ada = await somebodyNew(world, 'ada@brindle.example')
  await askToJoin(await ada(), { organisationId: brindle.id })
  const { personId } = (await ada()).viewer
  const request = await JoinRequest.findOne({ personId })
  const which = { organisationId: brindle.id, personId: personId ?? '' }
  await actFor(await brindle.admin.act(), { organisationId: brindle.id })
  await approveJoin(await brindle.admin.act(), { ...which, requestId: request?._id ?? '', role: 'editor' })
  await follow(world)
  expect(await rolesAt(kettles, which)).toEqual([])
  await changeRole(await brindle.admin.act(), { ...which, role: 'admin' })
  await follow(world)
  expect(await rolesAt(kettles, which)).toEqual(['admin'])
  await changeRole(await brindle.admin.act(), { ...which, role: 'editor' })
  await follow(world)
  for (const old of [kettles, lanternfish]) expect(await rolesAt(old, which)).toEqual([])
})
