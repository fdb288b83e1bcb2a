import { expect, test } from '@jest/globals'
import { deskOf } from '../../server/desk/queries.ts'
import { editProfile, renewProfile } from '../../server/organisations/commands/edit-profile.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { Membership } from '../../server/people/model.ts'
import { askPartner } from '../../server/proposals/commands.ts'
import { openedChallenge } from '../support/challenges.ts'
import { submittedProposal, writtenProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'
import { ahead, needs, type Persona, waits } from './reading.ts'

withDatabase()
rememberStages()

test('a proposal that was begun waits to be submitted by the close, and then for the close', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  await writtenProposal(world.kettles.editor, challenge)
  expect(await needs(world.kettles.editor)).toEqual(['Finish and submit your proposal'])
  const [row] = (await deskOf(await world.kettles.editor.act()))?.needsYou ?? []
  expect(row?.due).toEqual(challenge.proposalsCloseAt)

  await submittedProposal(world.kettles.editor, challenge)
  expect(await needs(world.kettles.editor)).toEqual([])
  expect(await ahead(world.kettles.editor)).not.toContain('Proposals close. Yours is submitted')

  world.clock.set(new Date((challenge.proposalsCloseAt?.getTime() ?? 0) - 3_600_000))
  expect(await ahead(world.kettles.editor)).toContain('Proposals close. Yours is submitted')
  expect(await ahead(world.lanternfish.editor)).toEqual([])
})

test('who is asked to be a partner is asked to answer, and who asked sees for whom it waits', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { _id: id } = await writtenProposal(world.kettles.editor, challenge)
  await askPartner(await world.kettles.editor.act(), {
    id,
    organisationId: world.lanternfish.id,
    part: 'Support at night',
  })

  expect(await needs(world.lanternfish.editor)).toEqual(['Say whether you take part with Two Kettles'])
  expect(await waits(world.kettles.editor)).toEqual(['Lanternfish: To say whether they take part'])
  expect(await needs(world.brindle.admin)).toEqual([])
})

test('what is open in the field that the profile names stands on the desk, until a proposal for it is begun', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const fitting = async () => (await deskOf(await world.kettles.editor.act()))?.fitting
  expect(await fitting()).toMatchObject({ total: null, path: '/organisations/two-kettles/edit', items: [] })

  const [category = ''] = challenge.content.problem.categories
  const profile = (set: object) => Organisation.updateOne({ _id: world.kettles.id }, { $set: set })
  await profile({ categories: [category] })
  expect(await fitting()).toMatchObject({
    total: 1,
    path: `/challenges?state=open&category=${category}`,
    items: [{ words: challenge.title, path: `/challenges/${challenge.reference}`, due: challenge.proposalsCloseAt }],
  })
  await profile({ categories: ['elsewhere'] })
  expect(await fitting()).toMatchObject({ total: 0, items: [] })

  await profile({ categories: [category] })
  await writtenProposal(world.kettles.editor, challenge)
  expect(await fitting()).toMatchObject({ total: 1, items: [] })
  expect((await deskOf(await world.northmere.editor.act()))?.fitting).toBeNull()
})

test('a profile that nobody said is true for twelve months is asked about, until it is said again or changed', async () => {
  const world = await theWorld()
  const { id: organisationId, admin, editor } = world.kettles
  const asked = 'Say whether your profile is still true: last said on 3 November 2026'
  await Organisation.updateOne({ _id: organisationId }, { $set: { categories: ['roads-policing'] } })
  const versionNow = async () => (await Organisation.findById(organisationId).lean())?.version ?? 0
  const renew = async (who: Persona) => renewProfile(await who.act(), { organisationId, madeFrom: await versionNow() })

  world.clock.set(new Date('2027-11-03T09:59:59Z'))
  expect(await needs(admin)).toEqual([])
  expect(await refusalOf(renew(editor))).toBe('NOT_OLD')
  world.clock.set(new Date('2027-11-03T10:00:00Z'))
  expect(await needs(admin)).toEqual([asked])
  expect(await needs(editor)).toEqual([asked])
  expect((await deskOf(await editor.act()))?.needsYou).toMatchObject([{ path: '/organisations/two-kettles/edit' }])

  for (const who of [world.lanternfish.admin, world.northmere.admin, world.charter.manager, world.visitor])
    expect(await refusalOf(renew(who))).toBe('NOT_YOURS')
  expect(await refusalOf(renewProfile(await editor.act(), { organisationId, madeFrom: 7 }))).toBe('CHANGED_SINCE')
  await renew(editor)
  expect(await needs(admin)).toEqual([])
  expect(await refusalOf(renew(admin))).toBe('NOT_OLD')
  expect(await world.events()).toEqual(['organisation.profileRenewed'])

  world.clock.set(new Date('2028-11-03T10:00:00Z'))
  expect(await needs(admin)).toEqual(['Say whether your profile is still true: last said on 3 November 2027'])
  const profile = { about: '', website: '', mailbox: '', size: '', regions: [], sectors: [] }
  const edit = { organisationId, ...profile, categories: ['roads-policing'] }
  await editProfile(await admin.act(), { ...edit, madeFrom: await versionNow() })
  expect(await needs(admin)).toEqual([])
  world.clock.set(new Date('2029-06-01T10:00:00Z'))
  await editProfile(await admin.act(), { ...edit, about: 'We plan journeys.', madeFrom: await versionNow() })
  world.clock.set(new Date('2029-11-04T10:00:00Z'))
  expect(await needs(admin)).toEqual([])
})

test('whoever only reads for a supplier, whoever has said nothing and a force are not asked about a profile', async () => {
  const world = await theWorld()
  await Organisation.updateMany({}, { $set: { about: 'What we do.' } })
  await Organisation.updateOne({ _id: world.lanternfish.id }, { $set: { about: null } })
  await Membership.updateOne({ personId: world.kettles.editor.personId }, { $set: { role: 'viewer' } })
  world.clock.advance({ days: 400 })
  for (const who of [world.kettles.editor, world.lanternfish.admin, world.northmere.admin, world.charter.manager])
    expect(await needs(who)).toEqual([])
  expect(await needs(world.kettles.admin)).toHaveLength(1)
})
