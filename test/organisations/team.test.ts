import { expect, test } from '@jest/globals'
import type { Role } from '../../schema/people.ts'
import { acceptInvitation, inviteMember, withdrawInvitation } from '../../server/organisations/commands/invite.ts'
import { approveJoin, askToJoin, refuseJoin } from '../../server/organisations/commands/join.ts'
import { changeRole, handOver, leaveOrganisation, removeMember } from '../../server/organisations/commands/team.ts'
import { invitationToken } from '../../server/organisations/invitation-token.ts'
import { invitationByToken, ownInvitations, ownTeam } from '../../server/organisations/team.ts'
import { Membership, Person } from '../../server/people/model.ts'
import { viewerOfPerson } from '../../server/people/queries.ts'
import { newId } from '../../server/platform/ids.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

const address = 'ada.quill@northmere.example'

async function somebodyNew(world: World, theirAddress = address) {
  const personId = newId()
  await Person.create([{ _id: personId, name: 'Ada Quill', address: theirAddress, createdAt: world.clock.now() }])
  const act = async () => ({ viewer: await viewerOfPerson(personId), now: world.clock.now(), requestId: 'test' })
  return { personId, act }
}

async function invited(world: World, role: Role = 'editor') {
  const { northmere } = world
  const invitation = await inviteMember(await northmere.admin.act(), { organisationId: northmere.id, address, role })
  return { invitation, token: invitationToken(invitation) }
}

/** A second admin, so that the first is not the last. */
async function withTwoAdmins(world: World) {
  const { northmere } = world
  await changeRole(await northmere.admin.act(), {
    organisationId: northmere.id,
    personId: northmere.editor.personId,
    role: 'admin',
  })
}

test('an invitation is accepted by its address, once', async () => {
  const world = await theWorld()
  const { token } = await invited(world)
  const ada = await somebodyNew(world)
  expect((await ownInvitations(await ada.act())).map((one) => one.token)).toEqual([token])
  await acceptInvitation(await ada.act(), { token })
  expect((await ada.act()).viewer.actingFor).toEqual({
    organisationId: world.northmere.id,
    kind: 'force',
    role: 'editor',
  })
  expect(await refusalOf(acceptInvitation(await ada.act(), { token }))).toBe('ENDED')
  expect(await world.events()).toEqual(['organisation.invited', 'person.joined'])
})

test('an invitation lets nobody in with another address, without signing in, too late, withdrawn or with a token that is not ours', async () => {
  const world = await theWorld()
  const { invitation, token } = await invited(world)
  const ada = await somebodyNew(world)
  expect(await refusalOf(acceptInvitation(await world.kettles.editor.act(), { token }))).toBe('OTHER_ADDRESS')
  expect(await refusalOf(acceptInvitation(await world.visitor.act(), { token }))).toBe('SIGN_IN')
  const forged = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`
  expect(await refusalOf(acceptInvitation(await ada.act(), { token: forged }))).toBe('NOT_FOUND')
  expect(await invitationByToken(await ada.act(), forged)).toBeNull()

  world.clock.advance({ days: 14 })
  expect(await refusalOf(acceptInvitation(await ada.act(), { token }))).toBe('ENDED')
  expect(await ownInvitations(await ada.act())).toEqual([])

  const again = await invited(world)
  const organisationId = world.northmere.id
  await withdrawInvitation(await world.northmere.admin.act(), { organisationId, invitationId: again.invitation._id })
  expect(await refusalOf(acceptInvitation(await ada.act(), { token: again.token }))).toBe('ENDED')
  expect(invitation.endsAt.getTime()).toBeLessThan(again.invitation.endsAt.getTime())
})

test('an invitation used twice at the same moment lets one in once, and inviting again stops the first link', async () => {
  const world = await theWorld()
  const first = await invited(world)
  const { token } = await invited(world)
  const ada = await somebodyNew(world)
  expect(await refusalOf(acceptInvitation(await ada.act(), { token: first.token }))).toBe('ENDED')
  const act = await ada.act()
  const outcomes = await Promise.allSettled([acceptInvitation(act, { token }), acceptInvitation(act, { token })])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await Membership.countDocuments({ personId: ada.personId })).toBe(1)
})

test('only an admin who acts for it invites and changes the team, and nobody else sees it', async () => {
  const world = await theWorld()
  const organisationId = world.northmere.id
  const personId = world.northmere.viewer.personId
  for (const [who, code] of [
    [world.northmere.editor, 'NOT_YOURS'],
    [world.saltmarch.admin, 'NOT_YOURS'],
    [world.charter.manager, 'NOT_YOURS'],
    [world.suspended, 'NOT_YOURS'],
    [world.visitor, 'NOT_YOURS'],
  ] as const) {
    const act = await who.act()
    expect(await refusalOf(inviteMember(act, { organisationId, address, role: 'admin' }))).toBe(code)
    expect(await refusalOf(changeRole(act, { organisationId, personId, role: 'admin' }))).toBe(code)
    expect(await refusalOf(removeMember(act, { organisationId, personId }))).toBe(code)
    expect(await refusalOf(handOver(act, { organisationId, personId }))).toBe(code)
  }
  await invited(world)
  expect(await ownTeam(await world.saltmarch.admin.act(), 'northmere-police')).toBeNull()
  expect(await ownTeam(await world.visitor.act(), 'northmere-police')).toBeNull()
  expect(await ownTeam(await world.northmere.viewer.act(), 'northmere-police')).toMatchObject({ invitations: [] })
  expect(await ownTeam(await world.northmere.admin.act(), 'northmere-police')).toMatchObject({
    invitations: [{ address }],
  })
})

test('the last admin cannot leave, be removed or demoted; somebody suspended does not count', async () => {
  const world = await theWorld()
  const organisationId = world.northmere.id
  const { personId } = world.northmere.admin
  const act = await world.northmere.admin.act()
  expect(await refusalOf(leaveOrganisation(act, { organisationId }))).toBe('LAST_ADMIN')
  expect(await refusalOf(removeMember(act, { organisationId, personId }))).toBe('LAST_ADMIN')
  expect(await refusalOf(changeRole(act, { organisationId, personId, role: 'editor' }))).toBe('LAST_ADMIN')

  await withTwoAdmins(world)
  await leaveOrganisation(act, { organisationId })
  expect((await world.northmere.admin.act()).viewer.actingFor).toBeNull()
})

test('of two admins who leave at the same moment one stays', async () => {
  const world = await theWorld()
  await withTwoAdmins(world)
  const { id: organisationId, admin, editor } = world.northmere
  const acts = [await admin.act(), await editor.act()]
  const outcomes = await Promise.allSettled(acts.map((act) => leaveOrganisation(act, { organisationId })))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const left = [...(await Promise.all([admin.act(), editor.act()]))].filter(({ viewer }) => viewer.actingFor)
  expect(left.map(({ viewer }) => viewer.actingFor?.role)).toEqual(['admin'])
})

test('who left and joins again holds the same post again', async () => {
  const world = await theWorld()
  const organisationId = world.northmere.id
  const { token } = await invited(world)
  const ada = await somebodyNew(world)
  await acceptInvitation(await ada.act(), { token })
  await leaveOrganisation(await ada.act(), { organisationId })
  expect((await ada.act()).viewer.memberships).toEqual([])

  world.clock.advance({ days: 1 })
  await acceptInvitation(await ada.act(), { token: (await invited(world, 'viewer')).token })
  expect((await ada.act()).viewer.actingFor?.role).toBe('viewer')
  expect(await Membership.find({ personId: ada.personId }).lean()).toMatchObject([
    { role: 'viewer', endedAt: null, since: world.clock.now() },
  ])
})

test('a role that changed counts at the next request', async () => {
  const world = await theWorld()
  const { id: organisationId, admin, editor, viewer } = world.northmere
  await changeRole(await admin.act(), { organisationId, personId: editor.personId, role: 'viewer' })
  expect((await editor.act()).viewer.organisationsAs('editor')).toEqual([])
  await removeMember(await admin.act(), { organisationId, personId: viewer.personId })
  expect((await viewer.act()).viewer.memberships).toEqual([])
  expect(await world.events()).toEqual(['person.roleChanged', 'person.left'])
})

test('an admin hands over: the other is admin, they are editor', async () => {
  const world = await theWorld()
  const { id: organisationId, admin, editor } = world.northmere
  await handOver(await admin.act(), { organisationId, personId: editor.personId })
  expect((await editor.act()).viewer.actingFor?.role).toBe('admin')
  expect((await admin.act()).viewer.actingFor?.role).toBe('editor')
  const act = await editor.act()
  expect(await refusalOf(handOver(act, { organisationId, personId: editor.personId }))).toBe('ONESELF')
  expect(await refusalOf(handOver(act, { organisationId, personId: world.kettles.admin.personId }))).toBe('NOT_FOUND')
})

test('who asks to join is let in by an admin alone, or told why not', async () => {
  const world = await theWorld()
  const organisationId = world.northmere.id
  const ada = await somebodyNew(world)
  await askToJoin(await ada.act(), { organisationId })
  expect(await refusalOf(askToJoin(await ada.act(), { organisationId }))).toBe('ALREADY_ASKED')
  expect(await refusalOf(askToJoin(await world.northmere.viewer.act(), { organisationId }))).toBe('ALREADY_A_MEMBER')
  expect(await refusalOf(askToJoin(await world.suspended.act(), { organisationId }))).toBe('SUSPENDED')

  const team = await ownTeam(await world.northmere.admin.act(), 'northmere-police')
  const requestId = team?.requests[0]?.request._id ?? ''
  const reason = 'We do not know this address.'
  const role = 'editor'
  expect(await refusalOf(approveJoin(await ada.act(), { organisationId, requestId, role }))).toBe('NOT_YOURS')
  expect(
    await refusalOf(
      approveJoin(await world.kettles.admin.act(), { organisationId: world.kettles.id, requestId, role }),
    ),
  ).toBe('NOT_FOUND')
  await refuseJoin(await world.northmere.admin.act(), { organisationId, requestId, reason })
  expect((await ada.act()).viewer.memberships).toEqual([])
  expect(await refusalOf(approveJoin(await world.northmere.admin.act(), { organisationId, requestId, role }))).toBe(
    'ANSWERED',
  )

  await askToJoin(await ada.act(), { organisationId })
  await approveJoin(await world.northmere.admin.act(), { organisationId, requestId, role })
  expect((await ada.act()).viewer.actingFor).toMatchObject({ organisationId, role })
})
