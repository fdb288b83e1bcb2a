import { expect, test } from '@jest/globals'
import { markDecided, markUnsealed } from '../../server/challenges/commands.ts'
import { Signatory } from '../../server/charter/model.ts'
import { raiseConcern, settleConcern, withdrawConcern } from '../../server/concerns/commands.ts'
import { groundsOf } from '../../server/concerns/grounds.ts'
import { Partnership } from '../../server/partnerships/model.ts'
import { Proposal } from '../../server/proposals/model.ts'
import { openedChallenge } from '../support/challenges.ts'
import { concernsOf, notUpheldWords } from '../support/concerns.ts'
import { seatPanel } from '../support/panel.ts'
import { formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { storedProposal } from '../support/stored-proposals.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'
import { workingTogether } from './stage.ts'

withDatabase()
rememberStages()

const words = {
  principle: 'P5' as const,
  text: 'The plan that we made together was changed three times without a word to us.',
  wanted: 'Changes to the plan are agreed with us before they are made.',
}
const grounds = async (person: World['kettles']['editor']) => groundsOf(await person.act())

test('whoever works with a signatory raises a concern about it, by an editor as by an admin, and in a random reference', async () => {
  const { world, partnership } = await workingTogether()
  const { kettles, northmere } = world
  const about = partnership.reference
  const raised = await raiseConcern(await kettles.editor.act(), { againstId: northmere.id, about, ...words })
  expect(raised).toMatchObject({ state: 'raised', raisedForId: kettles.id, principle: 'P5', about })
  expect(raised.reference).toMatch(/^CN-[2-9A-Z]{4}-[2-9A-Z]{2}$/)
  expect((await world.events()).at(-1)).toBe('concern.raised')
  // Evaluators raise none, in whoever’s name.
  await storedSignatory(kettles.id, 'supplier')
  const evaluator = await northmere.evaluator.act()
  expect(await refusalOf(raiseConcern(evaluator, { againstId: kettles.id, about, ...words }))).toBe('NOT_YOURS')
})

test('nobody raises one who never worked with it, about what is not theirs, or against who has not signed', async () => {
  const { world, partnership } = await workingTogether()
  const { kettles, lanternfish, northmere, saltmarch } = world
  const raise = async (person: World['kettles']['editor'], againstId: string, about = partnership.reference) =>
    refusalOf(raiseConcern(await person.act(), { againstId, about, ...words }))
  expect(await raise(lanternfish.editor, northmere.id)).toBe('NO_GROUND')
  expect(await raise(kettles.editor, northmere.id, 'CH-2026-0999')).toBe('NO_GROUND')
  expect(await raise(kettles.editor, saltmarch.id)).toBe('NO_GROUND')
  // The supplier has not signed; once it has, the force may raise one too.
  expect(await raise(northmere.editor, kettles.id)).toBe('NO_GROUND')
  await storedSignatory(kettles.id, 'supplier', { state: 'suspended' })
  expect((await grounds(northmere.editor)).map(({ againstId }) => againstId)).toEqual([kettles.id])
  await Signatory.updateOne({ organisationId: northmere.id }, { $set: { state: 'withdrawn' } })
  expect(await raise(kettles.editor, northmere.id)).toBe('NO_GROUND')
})

test('a partnership that never began is no ground, and one that is over is', async () => {
  const world = await theWorld()
  const { _id, challengeId } = await formingPartnership(world)
  await storedSignatory(world.northmere.id, 'force')
  await Proposal.deleteMany({ challengeId })
  expect(await grounds(world.kettles.editor)).toEqual([])
  await Partnership.updateOne({ _id }, { $set: { state: 'ended' } })
  expect(await grounds(world.kettles.editor)).toEqual([])
  await Partnership.updateOne({ _id }, { $set: { state: 'ended', activatedAt: world.clock.now() } })
  expect(await grounds(world.kettles.editor)).toHaveLength(1)
})

test('a sealed or undecided proposal is no ground, for neither side: nothing tells that there is one', async () => {
  const world = await theWorld()
  const { northmere, kettles } = world
  await storedSignatory(northmere.id, 'force')
  await storedSignatory(kettles.id, 'supplier')
  const challenge = await openedChallenge(world)
  const { _id: id } = challenge
  const { _id } = await storedProposal(challenge, kettles.id)
  const both = async () => [(await grounds(kettles.editor)).length, (await grounds(northmere.editor)).length]
  expect(await both()).toEqual([0, 0])

  await seatPanel(await northmere.editor.act(), {
    ...{ id, panel: [{ personId: northmere.evaluator.personId, part: 'evaluator' }] },
  })
  world.clock.advance({ days: 22 })
  await markUnsealed(await northmere.evaluator.act(), { id, by: ['a', 'b'], received: 1, receipts: [], chains: [] })
  await Proposal.updateOne({ _id }, { $set: { unsealedAt: world.clock.now() } })
  expect(await both()).toEqual([0, 0])
  // Found ineligible before the others are decided: that tells nothing to anybody yet.
  await Proposal.updateOne({ _id }, { $set: { state: 'declined' } })
  expect(await both()).toEqual([0, 0])

  const outcome = { outcome: 'no_partnership' as const, code: 'best', reason: 'None met every essential.' }
  await markDecided(await northmere.admin.act(), { id, ...outcome })
  expect(await both()).toEqual([1, 1])
  expect((await grounds(northmere.editor))[0]?.about).toEqual([
    { reference: challenge.reference, title: challenge.title },
  ])
  // What did not count was never opened, and stays no ground.
  await Proposal.updateOne({ _id }, { $set: { unsealedAt: null } })
  expect(await both()).toEqual([0, 0])
})

test('one of the same two under the same principle at a time, also when two are sent at once', async () => {
  const { world, partnership } = await workingTogether()
  const concerns = concernsOf(world, partnership.reference)
  const both = await Promise.allSettled([concerns.raised('P1'), concerns.raised('P1')])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await concerns.raised('P3')
  expect(await refusalOf(concerns.raised('P3'))).toBe('ALREADY_OPEN')

  const decided = await concerns.decided('P4', notUpheldWords)
  expect(await refusalOf(concerns.raised('P4'))).toBe('ALREADY_OPEN')
  world.clock.set(decided.appealDueAt ?? world.clock.now())
  await concerns.raised('P4')
})

test('whoever raised it takes it back, or says that it is put right, as long as nothing is decided', async () => {
  const { world, partnership } = await workingTogether()
  const concerns = concernsOf(world, partnership.reference)
  const [kettles, northmere] = [await world.kettles.editor.act(), await world.northmere.admin.act()]
  const { _id: id } = await concerns.raised()
  expect(await refusalOf(withdrawConcern(northmere, { id }))).toBe('NOT_YOURS')
  expect(await withdrawConcern(kettles, { id })).toMatchObject({ state: 'withdrawn' })
  const { _id: other } = await concerns.answered()
  expect(await settleConcern(kettles, { id: other })).toMatchObject({ state: 'settled' })
  const { _id: late } = await concerns.decided()
  expect(await refusalOf(settleConcern(kettles, { id: late }))).toBe('WRONG_STATE')
  expect(await refusalOf(withdrawConcern(kettles, { id: late }))).toBe('WRONG_STATE')
})

test('what looks like case material is not kept, in whatever field it stands', async () => {
  const { world, partnership } = await workingTogether()
  const act = await world.kettles.editor.act()
  const said = { againstId: world.northmere.id, about: partnership.reference, ...words }
  expect(await refusalOf(raiseConcern(act, { ...said, text: `${words.text} See crime ref 42/118834/26.` }))).toBe(
    'NEVER_IN_A_RECORD',
  )
})
