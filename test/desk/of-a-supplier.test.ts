import { expect, test } from '@jest/globals'
import { deskOf } from '../../server/desk/queries.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { askPartner } from '../../server/proposals/commands.ts'
import { openedChallenge } from '../support/challenges.ts'
import { submittedProposal, writtenProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, withDatabase } from '../support/world.ts'
import { ahead, needs, waits } from './reading.ts'

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
