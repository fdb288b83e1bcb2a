import { expect, test } from '@jest/globals'
import { joiningDomainOf } from '../../schema/mail-domains.ts'
import { inviteMember } from '../../server/organisations/commands/invite.ts'
import { askToJoin, refuseJoin } from '../../server/organisations/commands/join.ts'
import { joinByDomain } from '../../server/organisations/commands/join-by-domain.ts'
import {
  confirmMailDomain,
  nameMailDomain,
  refuseMailDomain,
  removeMailDomain,
} from '../../server/organisations/commands/mail-domains.ts'
import { succeedOrganisation } from '../../server/organisations/commands/succeed.ts'
import { leaveOrganisation, removeMember } from '../../server/organisations/commands/team.ts'
import { domainsOf, domainsToConfirm, offerTo } from '../../server/organisations/mail-domains.ts'
import { MailDomain } from '../../server/organisations/model-domains.ts'
import { JoinRequest } from '../../server/organisations/model-team.ts'
import { User } from '../../server/people/accounts.ts'
import { Person } from '../../server/people/model.ts'
import { viewerOfPerson } from '../../server/people/queries.ts'
import { newId } from '../../server/platform/ids.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

const domain = 'northmere.example'
const reason = 'It belongs to a parish council.'

async function somebody(world: World, address = `ada@${domain}`, { emailVerified = true, email = address } = {}) {
  const personId = newId()
  const at = world.clock.now()
  await Person.create([{ _id: personId, name: 'Ada Quill', address, createdAt: at }])
  await User.create([{ _id: personId, email, name: '', emailVerified, createdAt: at, updatedAt: at }])
  const act = async () => ({ viewer: await viewerOfPerson(personId), now: world.clock.now(), requestId: 'test' })
  return { personId, act }
}

const manager = (world: World) => world.charter.manager.act()
const named = async ({ northmere }: World, given = domain) =>
  nameMailDomain(await northmere.admin.act(), { organisationId: northmere.id, domain: given })
const confirmed = async (world: World, given = domain) =>
  confirmMailDomain(await manager(world), { organisationId: world.northmere.id, domain: given })

/** Neither offered nor let in, with the answer that everybody gets where there is no domain at all. */
async function isNotThere(world: World, who: { act(): Promise<Parameters<typeof offerTo>[0]> }) {
  expect(await offerTo(await who.act())).toBeNull()
  expect(await refusalOf(joinByDomain(await who.act(), { organisationId: world.northmere.id }))).toBe('NOT_FOUND')
}

test('whoever has an address at a confirmed domain joins at once, as viewer, and its admins are told', async () => {
  const world = await theWorld()
  await named(world)
  await confirmed(world)
  const ada = await somebody(world)
  expect(await offerTo(await ada.act())).toMatchObject({ organisation: { name: 'Northmere Police' }, domain })
  await joinByDomain(await ada.act(), { organisationId: world.northmere.id })
  const { actingFor } = (await ada.act()).viewer
  expect(actingFor).toEqual({ organisationId: world.northmere.id, kind: 'force', role: 'viewer' })
  await isNotThere(world, ada)
  expect(await world.events()).toEqual([
    'organisation.mailDomainNamed',
    'organisation.mailDomainConfirmed',
    'person.joined',
    'person.joinedByDomain',
  ])
})

test('a domain lets nobody in until a Charter manager who is not of the organisation confirms it', async () => {
  const world = await theWorld()
  const { northmere, saltmarch, kettles, charter, visitor } = world
  const ada = await somebody(world)
  await isNotThere(world, ada)
  await named(world)
  await isNotThere(world, ada)

  const which = { organisationId: northmere.id, domain }
  for (const who of [northmere.admin, northmere.editor, saltmarch.admin, kettles.admin, world.suspended, visitor])
    expect(await refusalOf(confirmMailDomain(await who.act(), which))).toBe('NOT_YOURS')
  const own = { organisationId: charter.id, domain: 'charter.example' }
  expect(await refusalOf(confirmMailDomain(await manager(world), own))).toBe('OWN_ORGANISATION')
  for (const who of [northmere.editor, saltmarch.admin, charter.manager, visitor])
    expect(await refusalOf(nameMailDomain(await who.act(), which))).toBe('NOT_YOURS')
  await confirmed(world)
  expect(await offerTo(await ada.act())).not.toBeNull()
})

test('only an address at exactly that domain lets in', async () => {
  const world = await theWorld()
  await confirmed(world)
  for (const address of [
    `ada@mail.${domain}`,
    `ada@not-${domain}`,
    `ada@${domain}.example`,
    'ada@example',
    `ada+again@${domain}`,
  ])
    await isNotThere(world, await somebody(world, address))
  expect(joiningDomainOf(`Ada@${domain.toUpperCase()}`)).toBe(domain)
  await confirmed(world, `mail.${domain}`)
  expect(await offerTo(await (await somebody(world, `bo@mail.${domain}`)).act())).not.toBeNull()
})

test('only an address that a code proved lets in, and nobody else’s is ever looked up', async () => {
  const world = await theWorld()
  await confirmed(world)
  await isNotThere(world, await somebody(world, `ada@${domain}`, { emailVerified: false }))
  // As if somebody changed their address: the one that the code went to is another.
  await isNotThere(world, await somebody(world, `bo@${domain}`, { email: 'bo@elsewhere.example' }))
  await isNotThere(world, world.kettles.editor)
  const joining = joinByDomain(await world.visitor.act(), { organisationId: world.northmere.id })
  expect(await refusalOf(joining)).toBe('SIGN_IN')
})

test('whoever was removed, left, was not let in or is suspended comes back by an invitation alone', async () => {
  const world = await theWorld()
  const { northmere } = world
  const organisationId = northmere.id
  await confirmed(world)
  const removed = await somebody(world)
  await joinByDomain(await removed.act(), { organisationId })
  await removeMember(await northmere.admin.act(), { organisationId, personId: removed.personId })
  await isNotThere(world, removed)

  const left = await somebody(world, `bo@${domain}`)
  await joinByDomain(await left.act(), { organisationId })
  await leaveOrganisation(await left.act(), { organisationId })
  await isNotThere(world, left)

  const refused = await somebody(world, `cy@${domain}`)
  await askToJoin(await refused.act(), { organisationId })
  const request = await JoinRequest.findOne({ personId: refused.personId }).lean()
  await refuseJoin(await northmere.admin.act(), { organisationId, requestId: request?._id ?? '', reason })
  await isNotThere(world, refused)

  const suspended = await somebody(world, `di@${domain}`)
  await Person.updateOne({ _id: suspended.personId }, { $set: { suspendedAt: world.clock.now() } })
  await isNotThere(world, suspended)
})

test('an invitation that waits is answered before the domain lets in, and a request that waits is answered by it', async () => {
  const world = await theWorld()
  const { northmere } = world
  const organisationId = northmere.id
  await confirmed(world)
  const ada = await somebody(world)
  await inviteMember(await northmere.admin.act(), { organisationId, address: `ada@${domain}`, role: 'editor' })
  await isNotThere(world, ada)

  const bo = await somebody(world, `bo@${domain}`)
  await askToJoin(await bo.act(), { organisationId })
  await joinByDomain(await bo.act(), { organisationId })
  expect(await JoinRequest.find({ state: 'waiting' }).lean()).toEqual([])
})

test('a domain taken away lets nobody else in, and who is in stays in', async () => {
  const world = await theWorld()
  const { northmere, saltmarch } = world
  const which = { organisationId: northmere.id, domain }
  await confirmed(world)
  const ada = await somebody(world)
  await joinByDomain(await ada.act(), which)
  const late = await somebody(world, `bo@${domain}`)
  for (const who of [northmere.editor, saltmarch.admin, world.charter.manager, world.visitor])
    expect(await refusalOf(removeMailDomain(await who.act(), which))).toBe('NOT_YOURS')
  await removeMailDomain(await northmere.admin.act(), which)
  await isNotThere(world, late)
  expect(await refusalOf(removeMailDomain(await northmere.admin.act(), which))).toBe('NOT_FOUND')

  await confirmed(world)
  expect(await offerTo(await late.act())).not.toBeNull()
  expect(await refusalOf(refuseMailDomain(await northmere.admin.act(), { ...which, reason }))).toBe('NOT_YOURS')
  await refuseMailDomain(await manager(world), { ...which, reason })
  await isNotThere(world, late)
  expect((await ada.act()).viewer.actingFor?.role).toBe('viewer')
})

test('public providers, what is confirmed for another and what is no domain are refused', async () => {
  const world = await theWorld()
  const { northmere, saltmarch } = world
  const admin = await saltmarch.admin.act()
  const name = (given: string) => refusalOf(nameMailDomain(admin, { organisationId: saltmarch.id, domain: given }))
  for (const provider of ['gmail.com', '@Outlook.com', 'btinternet.com', 'talktalk.net', 'plusnet.com', 'proton.me'])
    expect([provider, await name(provider)]).toEqual([provider, 'PUBLIC_MAIL'])
  expect(await refusalOf(confirmed(world, 'yahoo.co.uk'))).toBe('PUBLIC_MAIL')
  for (const wrong of ['', 'northmere', 'ada@northmere.example', 'north mere.example', '-.example', 'a..example'])
    expect([wrong, await name(wrong)]).toEqual([wrong, 'BAD_INPUT'])

  await named(world)
  await nameMailDomain(admin, { organisationId: saltmarch.id, domain })
  expect(await name(domain)).toBe('ALREADY_NAMED')
  await confirmed(world)
  expect(await refusalOf(confirmed(world))).toBe('ALREADY_CONFIRMED')
  const other = { organisationId: saltmarch.id, domain }
  expect(await refusalOf(confirmMailDomain(await manager(world), other))).toBe('TAKEN')
  await removeMailDomain(admin, other)
  expect(await name(domain)).toBe('TAKEN')
  await removeMailDomain(await northmere.admin.act(), { organisationId: northmere.id, domain })
  await confirmMailDomain(await manager(world), other)
})

test('two managers who confirm one domain for two organisations at the same moment confirm it once', async () => {
  const world = await theWorld()
  const { northmere, saltmarch, charter } = world
  const [one, other] = [await charter.manager.act(), await charter.second.act()]
  const outcomes = await Promise.allSettled([
    confirmMailDomain(one, { organisationId: northmere.id, domain }),
    confirmMailDomain(other, { organisationId: saltmarch.id, domain }),
  ])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await MailDomain.countDocuments({ domain })).toBe(1)
})

test('ten domains are the most', async () => {
  const world = await theWorld()
  for (let number = 0; number < 10; number += 1) await named(world, `part-${number}.northmere.example`)
  expect(await refusalOf(named(world))).toBe('TOO_MANY')
})

test('what became another lets nobody in, and its domain may be confirmed for its successor', async () => {
  const world = await theWorld()
  const { northmere, saltmarch } = world
  await confirmed(world)
  const ada = await somebody(world)
  const on = world.clock.now()
  const became = { organisationId: northmere.id, successor: 'saltmarch-constabulary', on }
  await succeedOrganisation(await manager(world), became)
  await isNotThere(world, ada)
  expect(await refusalOf(confirmed(world))).toBe('SUCCEEDED')
  await confirmMailDomain(await manager(world), { organisationId: saltmarch.id, domain })
  expect((await offerTo(await ada.act()))?.organisation.name).toBe('Saltmarch Constabulary')
})

test('its admins and Charter managers alone see by which domains people join', async () => {
  const world = await theWorld()
  const { northmere, saltmarch, charter, visitor } = world
  await named(world)
  const seenBy = async (who: { act(): Promise<Parameters<typeof domainsOf>[0]> }) =>
    (await domainsOf(await who.act(), northmere.id)).length
  expect(await seenBy(northmere.admin)).toBe(1)
  expect(await seenBy(charter.second)).toBe(1)
  for (const who of [northmere.editor, northmere.viewer, saltmarch.admin, visitor]) expect(await seenBy(who)).toBe(0)
  expect(await domainsToConfirm(await manager(world))).toMatchObject([{ domain }])
  expect(await domainsToConfirm(await northmere.admin.act())).toEqual([])
})
