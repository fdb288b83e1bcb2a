import { expect, test } from '@jest/globals'
import { inviteMember } from '../../server/organisations/commands/invite.ts'
import { erasePerson } from '../../server/own-data/erase.ts'
import { exportOf, ownData } from '../../server/own-data/export.ts'
import { Session, User } from '../../server/people/accounts.ts'
import { nameOneself } from '../../server/people/commands/name-oneself.ts'
import { Membership, Person } from '../../server/people/model.ts'
import { personIdOfAddress, viewerOfPerson } from '../../server/people/queries.ts'
import { registerPerson } from '../../server/people/register.ts'
import { systemAct } from '../../server/platform/act.ts'
import { newId } from '../../server/platform/ids.ts'
import { verifyEvents } from '../../server/platform/verify.ts'
import { everythingAsText } from '../support/everything-stored.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

const house = (world: World) => systemAct(world.clock.now())

/** Signed in, with what a person leaves behind. */
async function signedIn(world: World) {
  const { personId } = world.northmere.editor
  const person = await Person.findById(personId).lean()
  const address = person?.address ?? ''
  const at = world.clock.now()
  await User.create([{ _id: personId, email: address, name: '', emailVerified: true, createdAt: at, updatedAt: at }])
  const expiresAt = new Date(Date.now() + 3_600_000)
  const token = 'a token that opens the account'
  await Session.create([{ _id: newId(), userId: personId, token, createdAt: at, updatedAt: at, expiresAt }])
  await nameOneself(await world.northmere.editor.act(), { name: 'Sam Okafor' })
  await inviteMember(await world.saltmarch.admin.act(), { organisationId: world.saltmarch.id, address, role: 'viewer' })
  return { personId, address, token }
}

test('the export holds what is kept of the person, no key, and nothing of anybody else', async () => {
  const world = await theWorld()
  const { personId, address, token } = await signedIn(world)
  const file = JSON.parse(await exportOf(personId))
  expect(file).toMatchObject({
    person: [{ name: 'Sam Okafor', address }],
    posts: [{ organisationId: world.northmere.id, role: 'editor' }],
    invitations: [{ organisationId: world.saltmarch.id }],
    eventsByThem: [{ kind: 'person.named' }],
  })
  expect(file.sessions).toHaveLength(1)
  expect(JSON.stringify(file)).not.toContain(token)
  expect(JSON.stringify(file)).not.toContain('two-kettles')
  expect(await ownData(await world.northmere.editor.act())).toBe(await exportOf(personId))
  expect(await refusalOf(ownData(await world.visitor.act()))).toBe('SIGN_IN')
})

test('erased, nothing personal is left, the record stands under a pseudonym and every chain is whole', async () => {
  const world = await theWorld()
  const { personId, address } = await signedIn(world)
  const pseudonym = await erasePerson(house(world), { personId })

  const left = await everythingAsText()
  expect(left).not.toContain('Okafor')
  expect(left).not.toContain(address)
  expect((await Person.findById(personId).lean())?.name).toBe(pseudonym)
  expect(await Session.countDocuments({ userId: personId })).toBe(0)
  expect(await Membership.countDocuments({ personId, endedAt: null })).toBe(0)
  expect((await viewerOfPerson(personId)).personId).toBeNull()
  expect(await personIdOfAddress(address)).toBeNull()
  expect(await verifyEvents(() => {})).toBe(true)
  expect(await world.events()).toEqual(['person.named', 'organisation.invited', 'person.left', 'person.erased'])
})

test('somebody erased who comes back is somebody new', async () => {
  const world = await theWorld()
  const { personId, address } = await signedIn(world)
  await erasePerson(house(world), { personId })
  const id = newId()
  await registerPerson(house(world), { id, address })
  expect(await personIdOfAddress(address)).toBe(id)
})

test('the last admin is not erased, nobody is erased twice, and only the house erases', async () => {
  const world = await theWorld()
  const { admin, editor } = world.northmere
  expect(await refusalOf(erasePerson(house(world), { personId: admin.personId }))).toBe('LAST_ADMIN')
  expect((await admin.act()).viewer.actingFor?.role).toBe('admin')
  expect(await refusalOf(erasePerson(await admin.act(), { personId: editor.personId }))).toBe('NOT_YOURS')
  await erasePerson(house(world), { personId: editor.personId })
  expect(await refusalOf(erasePerson(house(world), { personId: editor.personId }))).toBe('ERASED')
})
