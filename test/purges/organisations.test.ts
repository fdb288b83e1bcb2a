import { expect, test } from '@jest/globals'
import { publicChanges } from '../../server/changes/queries.ts'
import { proposeSuspension } from '../../server/charter/commands.ts'
import { Signatory } from '../../server/charter/model.ts'
import { LetterRow, Notification } from '../../server/notifications/model.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { publishedOrganisations } from '../../server/organisations/published.ts'
import { allChains, breakIn, Event, type StoredEvent } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { purgeOrganisationWords } from '../../server/purges/commands.ts'
import { findEverything, findReactor } from '../../server/search/everything.ts'
import { everythingStored } from '../support/everything-stored.ts'
import { rememberStages } from '../support/remembered.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const name = 'Jo Bloggs'
const purge = (organisationId: string, words = name) => ({ organisationId, words, reason: 'personal_data' as const })

/** A supplier that signed, of which everything that can names somebody, and people who were told so. */
async function spoiled(): Promise<World> {
  const world = await theWorld()
  const { id } = world.kettles
  const standards = [{ code: 'ISO-27001', claim: 'conformant', evidenceUrl: `https://kettles.example/${name}` }]
  await Organisation.updateOne(
    { _id: id },
    {
      $set: {
        ...{ about: `${name} mends systems.`, website: `https://${name}.example`, mailbox: `${name}@kettles.example` },
        ...{ notes: `Registered by ${name}.`, source: `A list of ${name}`, standards },
      },
    },
  )
  await storedSignatory(id, 'supplier', { signedAt: world.clock.now() })
  const earlier = { signedAt: world.clock.now(), endedAt: world.clock.now(), suspendedAt: null }
  await Signatory.updateOne(
    { organisationId: id },
    {
      $set: {
        ...{ accountablePerson: name, accountablePost: `In the place of ${name}`, reply: `${name} disagrees.` },
        ...{ declinedReason: `${name} is missing.`, suspensionReason: `${name} left.` },
        earlier: [{ ...earlier, suspensionReason: `${name} was away.`, reply: `So says ${name}.` }],
      },
    },
  )
  const told = { eventId: newId(), personId: newId(), reference: '', path: '/', because: '', at: world.clock.now() }
  const kinds = { kind: 'organisation.standing', category: 'security', subject: `organisation:${id}` } as const
  await Notification.create([{ _id: newId(), ...told, ...kinds, text: `${name} may act again` }])
  const letter = {
    key: newId(),
    personId: told.personId,
    subject: `On ${name}`,
    text: `To ${name}`,
    dueAt: world.clock.now(),
  }
  await LetterRow.create([{ _id: newId(), ...letter, state: 'waiting' }])
  return world
}

test('words go from everything in a profile and of a signing, and from what people were told', async () => {
  const world = await spoiled()
  const { id } = world.kettles
  expect(await everythingStored(name)).toEqual(['letters', 'notifications', 'organisations', 'signatories'])
  await purgeOrganisationWords(await world.kettles.admin.act(), purge(id))
  expect(await everythingStored(name)).toEqual([])
  expect(await Organisation.findById(id).lean()).toMatchObject({
    ...{ about: '[removed] mends systems.', website: null, mailbox: null },
    standards: [{ code: 'ISO-27001', claim: 'conformant', evidenceUrl: null }],
  })
  expect(await Signatory.findOne({ organisationId: id }).lean()).toMatchObject({ state: 'signed' })
  for (const chain of await allChains()) expect(await breakIn(chain)).toBeNull()
})

test('the search, the public table and the changes follow', async () => {
  const world = await spoiled()
  const index = findReactor()
  expect(await findEverything('bloggs', null)).toMatchObject([{ kind: 'organisation', count: 1 }])
  await purgeOrganisationWords(await world.charter.manager.act(), purge(world.kettles.id))
  const event = await Event.findOne({ kind: 'organisation.purged' }).orFail().lean<StoredEvent>()
  expect(event).toMatchObject({ audience: 'public', data: { reason: 'personal_data' } })
  await index.handle(event)
  expect(await findEverything('bloggs', null)).toEqual([])
  const visitor = await world.visitor.act()
  for await (const one of publishedOrganisations(visitor, 100)) expect(JSON.stringify(one)).not.toContain(name)
  const { changes } = await publicChanges(visitor, { after: null, limit: 10, group: 'organisations' })
  expect(changes[0]).toMatchObject({ text: 'removed words that must not stand there' })
})

test('words of its signing alone are removed too; its name stays', async () => {
  const world = await spoiled()
  const { id } = world.kettles
  const admin = await world.kettles.admin.act()
  await purgeOrganisationWords(admin, purge(id, 'disagrees'))
  expect(await Signatory.findOne({ organisationId: id }).lean()).toMatchObject({ reply: `${name} [removed].` })
  expect(await refusalOf(purgeOrganisationWords(admin, purge(id, 'Two Kettles')))).toBe('NOT_THERE')
  expect(await refusalOf(purgeOrganisationWords(admin, purge(id, 'conformant')))).toBe('NOT_THERE')
})

test('its admins and Charter managers remove words; nobody else, and nobody learns what stands there', async () => {
  const world = await spoiled()
  for (const who of [world.kettles.editor, world.brindle.admin, world.northmere.admin, world.visitor])
    for (const words of [name, 'Nobody Else'])
      expect(await refusalOf(purgeOrganisationWords(await who.act(), purge(world.kettles.id, words)))).toBe('NOT_YOURS')
})

test('of one that has only applied everybody else learns nothing, not even that words went', async () => {
  const world = await spoiled()
  await Organisation.updateOne({ _id: world.kettles.id }, { $set: { state: 'applied' } })
  await purgeOrganisationWords(await world.charter.manager.act(), purge(world.kettles.id))
  expect(await Event.findOne({ kind: /^organisation.purged/ }).lean()).toMatchObject({
    ...{ kind: 'organisation.purgedInside', audience: 'parties' },
  })
})

test('no organisation takes away by this why it is to be suspended', async () => {
  const world = await theWorld()
  const { _id: id } = await storedSignatory(world.kettles.id, 'supplier', { signedAt: world.clock.now() })
  await proposeSuspension(await world.charter.manager.act(), { id, reason: 'No evidence was given for two years.' })
  expect(
    await refusalOf(purgeOrganisationWords(await world.kettles.admin.act(), purge(world.kettles.id, 'two years'))),
  ).toBe('IN_THE_RECORD')
})
