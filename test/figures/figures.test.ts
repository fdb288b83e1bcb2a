import { expect, test } from '@jest/globals'
import { graphql } from 'graphql'
import { paceInWords } from '../../client/figures/told.ts'
import { withdrawChallenge } from '../../server/challenges/commands.ts'
import { Challenge } from '../../server/challenges/model.ts'
import { type Case, casesOf } from '../../server/figures/cases.ts'
import { pacesOf } from '../../server/figures/challenge-clock.ts'
import { figureFrom, marketFigures, responseClock } from '../../server/figures/queries.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { decidedProposals } from '../../server/proposals/decided.ts'
import { answerQuestion, askQuestion } from '../../server/questions/commands.ts'
import { schema } from '../../server/schema.ts'
import { openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { storedProposal } from '../support/stored-proposals.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const figureOf = async (world: World, key: string) =>
  (await marketFigures(await world.visitor.act())).find((figure) => figure.key === key)

/** Challenges that were decided, each with as many proposals as told. */
async function decided(world: World, proposals: readonly number[]) {
  const suppliers = [world.kettles.id, world.lanternfish.id, world.brindle.id]
  for (const count of proposals) {
    const challenge = await openedChallenge(world)
    for (const supplierId of suppliers.slice(0, count))
      await storedProposal(challenge, supplierId, { state: supplierId === suppliers[0] ? 'accepted' : 'declined' })
    const closedAt = new Date('2026-12-23T12:00:00Z')
    const times = { proposalsCloseAt: closedAt, decidedAt: new Date('2027-01-04T12:00:00Z') }
    await Challenge.updateOne({ _id: challenge._id }, { $set: { state: 'decided', ...times } })
  }
  world.clock.set(new Date('2027-01-10T10:00:00Z'))
}

test('four decided challenges are too few to tell, even how many they are; five are told', async () => {
  const world = await theWorld()
  await decided(world, [0, 1, 1, 2])
  expect(await figureOf(world, 'one_proposal')).toEqual({ key: 'one_proposal', value: null, cases: null })

  await decided(world, [3])
  world.clock.advance({ minutes: 2 })
  expect(await figureOf(world, 'no_proposal')).toMatchObject({ value: 20, cases: 5 })
  expect(await figureOf(world, 'one_proposal')).toMatchObject({ value: 40, cases: 5 })
  expect(await figureOf(world, 'more_proposals')).toMatchObject({ value: 40, cases: 5 })
})

test('proposals are counted only of what was decided', async () => {
  const world = await theWorld()
  world.clock.advance({ days: 1 })
  const sealed = await openedChallenge(world)
  await storedProposal(sealed, world.kettles.id)
  const evaluating = await openedChallenge(world)
  await storedProposal(evaluating, world.kettles.id, { state: 'shortlisted' })
  await Challenge.updateOne({ _id: evaluating._id }, { $set: { state: 'evaluating' } })

  const keys = (await casesOf(await world.northmere.admin.act())).map(({ key }) => key)
  expect(keys).toEqual([])
  // Not even to a caller that asks for challenges that are not decided.
  expect((await decidedProposals([sealed._id, evaluating._id])).byChallenge.size).toBe(0)
})

test('a share of small suppliers is of those that say their size', async () => {
  const world = await theWorld()
  await Organisation.updateOne({ _id: world.kettles.id }, { $set: { size: 'micro' } })
  await Organisation.updateOne({ _id: world.lanternfish.id }, { $set: { size: 'large' } })
  await decided(world, [3, 3, 3, 3, 3])
  world.clock.advance({ days: 1 })

  expect(await figureOf(world, 'small_proposals')).toMatchObject({ value: 50, cases: 10 })
  expect(await figureOf(world, 'small_accepted')).toMatchObject({ value: 100, cases: 5 })
})

test('a force decides in working days of its own nation: Scotland has its own holidays', async () => {
  const world = await theWorld()
  await decided(world, [1, 1, 1, 1, 1])
  world.clock.advance({ days: 2 })
  const clock = async () => responseClock(await world.visitor.act(), world.northmere.id)
  expect((await clock()).find(({ key }) => key === 'decide')).toMatchObject({ value: 5, cases: 5 })

  await Organisation.updateOne({ _id: world.northmere.id }, { $set: { nation: 'scotland' } })
  world.clock.advance({ minutes: 2 })
  expect((await clock()).find(({ key }) => key === 'decide')).toMatchObject({ value: 4, cases: 5 })
})

test('another force has none of it in its clock', async () => {
  const world = await theWorld()
  await decided(world, [1, 1, 1, 1, 1])
  world.clock.advance({ days: 3 })
  const act = await world.visitor.act()
  const casesIn = async (forceId: string) => (await responseClock(act, forceId)).map(({ cases }) => cases)
  expect(await casesIn(world.northmere.id)).toEqual([null, 5, null, null])
  expect(await casesIn(world.saltmarch.id)).toEqual([null, null, null, null])
})

test('what is no force has no clock, not even an empty one', async () => {
  const world = await theWorld()
  const source = `{ force: organisation(slug: "northmere-police") { responseClock { key } }
    supplier: organisation(slug: "two-kettles") { responseClock { key } } }`
  const { data } = await graphql({ schema, source, contextValue: await world.visitor.act() })
  expect(data).toEqual({
    force: { responseClock: [{ key: 'answer' }, { key: 'decide' }, { key: 'feedback' }, { key: 'useful' }] },
    supplier: { responseClock: [] },
  })
})

test('an answer is counted from the day of the question, and a withdrawal as one that ended', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const text = 'May we use phones of our own for the trial?'
  const id = await askQuestion(await world.kettles.editor.act(), { challengeId, text })
  world.clock.advance({ days: 7 })
  await answerQuestion(await world.northmere.editor.act(), { id, answer: 'Yes.' })
  await withdrawChallenge(await world.northmere.admin.act(), {
    id: challengeId,
    code: 'priorities_changed',
    reason: 'The money went elsewhere.',
  })

  const cases = await casesOf(await world.visitor.act())
  expect(cases.map(({ key, value }) => [key, value])).toEqual([
    ['withdrawn', 1],
    ['answer', 5],
  ])
  const [pace] = await pacesOf(await world.visitor.act(), [challengeId])
  expect(pace).toEqual([{ key: 'answer', workingDays: 5, longest: 5, cases: 1 }])
  world.clock.advance({ days: 3 * 365 })
  expect(await casesOf(await world.visitor.act())).toEqual([])
})

test('a challenge tells from its first answer on how long it took, in working days of its force', async () => {
  const world = await theWorld()
  const { _id, forceId } = await openedChallenge(world)
  await Organisation.updateOne({ _id: forceId }, { $set: { nation: 'scotland' } })
  for (const [day, text] of [
    [0, 'May we use phones of our own for the trial?'],
    [1, 'Is there a room for the trial in the station?'],
    [4, 'Who pays for the electricity of the trial?'],
  ] as const) {
    const id = await askQuestion(await world.kettles.editor.act(), { challengeId: _id, text })
    world.clock.advance({ days: day })
    await answerQuestion(await world.northmere.editor.act(), { id, answer: 'Yes.' })
  }
  // St Andrew's Day (30 November) and two days at the new year: nobody works in Scotland.
  const times = { proposalsCloseAt: new Date('2026-11-27T12:00:00Z'), decidedAt: new Date('2027-01-05T12:00:00Z') }
  await Challenge.updateOne({ _id }, { $set: { state: 'decided', ...times } })

  const [pace] = await pacesOf(await world.visitor.act(), [_id])
  expect(pace).toEqual([
    { key: 'answer', workingDays: 1, longest: 2, cases: 3 },
    { key: 'decide', workingDays: 22, longest: 22, cases: null },
  ])
})

test('the median is the middle of all cases, each by its weight', () => {
  const day = (value: number, weight = 1): Case => ({
    ...{ key: 'feedback', forceId: null, at: null },
    ...{ value, weight },
  })
  expect(figureFrom('feedback', [day(9), day(1), day(2, 2), day(3)])).toMatchObject({ value: 2, cases: 5 })
  expect(figureFrom('feedback', [day(1, 3), day(4, 3)])).toMatchObject({ value: 2.5, cases: 6 })
  expect(figureFrom('feedback', [day(1, 4)])).toMatchObject({ value: null, cases: null })
})

test('a pace is told in words that a busy reader takes in at once', () => {
  expect(paceInWords({ workingDays: 0, longest: 0, cases: 1 })).toBe('the same day')
  expect(paceInWords({ workingDays: 1, longest: 1, cases: null })).toBe('1 working day')
  expect(paceInWords({ workingDays: 2, longest: 4, cases: 7 })).toBe(
    '2 working days, the middle one of 7 answers; the longest: 4 working days',
  )
})
