import { expect, test } from '@jest/globals'
import { askPublication } from '../../server/challenges/commands.ts'
import { deskOf } from '../../server/desk/queries.ts'
import { declareConflicts, ruleOnConflict } from '../../server/evaluations/commands.ts'
import { askQuestion } from '../../server/questions/commands.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { closedChallenge, panelOf, rankedChallenge, unsealedChallenge } from '../support/evaluations.ts'
import { submittedProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, withDatabase } from '../support/world.ts'
import { needs, type Persona, waits } from './reading.ts'

withDatabase()
rememberStages()

test('questions wait for the editors of the force that is asked, as one row a challenge, due before the close', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const ask = async (text: string) =>
    askQuestion(await world.kettles.editor.act(), { challengeId: challenge._id, text })
  await ask('May we use phones of our own for the trial?')
  await ask('How many phones are seized in one week?')

  expect(await needs(world.northmere.editor)).toEqual(['Answer 2 questions'])
  const [row] = (await deskOf(await world.northmere.editor.act()))?.needsYou ?? []
  expect(row).toMatchObject({ reference: challenge.reference, since: new Date('2026-11-03') })
  expect(row?.due?.getTime()).toBeLessThan(challenge.proposalsCloseAt?.getTime() ?? 0)

  expect(await needs(world.northmere.viewer)).toEqual([])
  expect(await needs(world.saltmarch.editor)).toEqual([])
  expect(await needs(world.lanternfish.editor)).toEqual([])
  expect(await waits(world.kettles.editor)).toEqual(['Northmere Police: To answer 2 questions of yours'])
})

test('a draft waits for its author, and once publication is asked for a second person', async () => {
  const world = await theWorld()
  const { northmere } = world
  const { _id: id } = await draftedChallenge(world, { mode: 'competition' })
  expect(await needs(northmere.editor)).toEqual(['Finish your draft'])
  expect(await needs(northmere.second)).toEqual([])

  await askPublication(await northmere.editor.act(), { id })
  expect(await needs(northmere.editor)).toEqual([])
  expect(await waits(northmere.editor)).toEqual(['Another editor of your force: To check and publish'])
  expect(await needs(northmere.second)).toEqual(['Check and publish'])
  expect(await needs(northmere.evaluator)).toEqual([])
})

test('a sealed proposal changes nothing on any desk but that of its own side', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const others: Persona[] = [
    world.northmere.admin,
    world.northmere.editor,
    world.northmere.evaluator,
    world.lanternfish.editor,
    world.charter.manager,
  ]
  const desks = async () => Promise.all(others.map(async (person) => deskOf(await person.act())))
  const before = await desks()

  await submittedProposal(world.kettles.editor, challenge)
  expect(await desks()).toEqual(before)
})

test('a possible conflict of the moderator waits on the desk of an admin who may rule on it, until it is ruled on', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals } = unsealed
  const { first, moderator } = panelOf(world)
  const proposalId = proposals[0]?._id ?? ''
  const possible = { proposalId, kind: 'possible' as const, words: 'We met in May.' }
  await declareConflicts(await first.act(), { challengeId, declarations: [possible] })
  expect(await needs(world.northmere.admin)).toEqual([])

  const seat = await declareConflicts(await moderator.act(), { challengeId, declarations: [possible] })
  const [row] = (await deskOf(await world.northmere.admin.act()))?.needsYou ?? []
  expect(row).toMatchObject({
    words: 'Rule on a possible conflict',
    path: `/challenges/${unsealed.challenge.reference}/panel`,
  })
  expect(await needs(world.northmere.editor)).toEqual([])
  expect(await needs(world.saltmarch.admin)).toEqual([])

  const admin = await world.northmere.admin.act()
  const declared = { challengeId, ...{ proposalId, personId: moderator.personId } }
  const ruling = { outcome: 'may_judge' as const, words: 'Three sentences at a fair.' }
  const declaredAt = seat.declarations[0]?.at ?? admin.now
  await ruleOnConflict(admin, { ...declared, ...ruling, declaredAt })
  expect(await needs(world.northmere.admin)).toEqual([])
})

test('an evaluation asks each of the panel for the next thing, and nobody else', async () => {
  const world = await theWorld()
  const { northmere } = world
  await closedChallenge(world, { suppliers: ['kettles'] })
  expect(await needs(northmere.evaluator)).toEqual(['Open the proposals'])
  expect(await needs(northmere.viewer)).toEqual([])

  const other = await theWorld()
  await unsealedChallenge(other, { suppliers: ['kettles'] })
  expect(await needs(other.northmere.evaluator)).toEqual(['Declare conflicts'])
  expect(await waits(other.kettles.editor)).toEqual(['Northmere Police: To decide on your proposal'])
})

test('a decision is due from who may make it, once the ranking stands', async () => {
  const world = await theWorld()
  await rankedChallenge(world, { suppliers: ['kettles'] })
  expect(await needs(world.northmere.admin)).toEqual(['Write the feedback and decide'])
  expect(await needs(world.northmere.evaluator)).toEqual([])
  expect(await waits(world.northmere.evaluator)).toEqual(['Who decides for your force: To decide'])
})
