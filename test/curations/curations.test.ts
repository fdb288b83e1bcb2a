import { beforeEach, expect, test } from '@jest/globals'
import { graphql } from 'graphql'
import type { ChallengeFields } from '../../server/challenges/queries.ts'
import {
  answerCuration,
  closeCuration,
  dismissSuggestion,
  proposeLead,
  remindAtClose,
  startCuration,
} from '../../server/curations/commands.ts'
import { inviteSuppliers } from '../../server/curations/invite.ts'
import { curationByReference, curationsFor, inviteesOf } from '../../server/curations/queries.ts'
import { inviteesToTellOf } from '../../server/curations/who-to-tell.ts'
import { systemAct } from '../../server/platform/act.ts'
import { schema } from '../../server/schema.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { submittedProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()
let world: World
let ours: ChallengeFields
let theirs: ChallengeFields
beforeEach(async () => {
  world = await theWorld()
  ours = await openedChallenge(world)
  theirs = await openedChallenge(world, { by: world.saltmarch.editor })
})

const words = { title: 'Phones wait for weeks', reason: 'Both say how long phones wait to be read.' }
const text = 'Two forces wait weeks for phones to be read. The challenge is public.'
const manager = () => world.charter.manager.act()
const started = async () => startCuration(await manager(), { challengeIds: [ours._id, theirs._id], ...words })
const answeredYes = async (id: string) =>
  answerCuration(await world.northmere.editor.act(), { id, challengeId: ours._id, answer: 'same' })
async function withLead() {
  const { _id: id } = await started()
  await answeredYes(id)
  return proposeLead(await manager(), { id, challengeId: ours._id })
}

test('a manager joins up challenges of two forces; nobody else does, nor of one force, nor a draft', async () => {
  const challengeIds = [ours._id, theirs._id]
  expect(await refusalOf(startCuration(await world.northmere.admin.act(), { challengeIds, ...words }))).toBe(
    'NOT_YOURS',
  )
  const second = await openedChallenge(world)
  expect(await refusalOf(startCuration(await manager(), { challengeIds: [ours._id, second._id], ...words }))).toBe(
    'ONE_FORCE',
  )
  const draft = await draftedChallenge(world)
  expect(await refusalOf(startCuration(await manager(), { challengeIds: [draft._id, theirs._id], ...words }))).toBe(
    'NOT_FOUND',
  )
  expect(await refusalOf(startCuration(await manager(), { challengeIds: [ours._id], ...words }))).toBe('BAD_INPUT')
  const curation = await started()
  expect(curation).toMatchObject({ reference: 'CU-2026-0001', state: 'asking', challengeIds })
})

test('a challenge is in one curation at a time, also when two managers press at once', async () => {
  const second = await world.charter.second.act()
  const outcomes = await Promise.allSettled([
    started(),
    startCuration(second, { challengeIds: [ours._id, theirs._id], ...words }),
  ])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await refusalOf(started())).toBe('ALREADY_JOINED')
})

test('each owner answers for itself alone', async () => {
  const { _id: id } = await started()
  const saltmarch = await world.saltmarch.editor.act()
  expect(await refusalOf(answerCuration(saltmarch, { id, challengeId: ours._id, answer: 'same' }))).toBe('NOT_YOURS')
  expect(await refusalOf(answerCuration(await manager(), { id, challengeId: ours._id, answer: 'same' }))).toBe(
    'NOT_YOURS',
  )
  expect((await answeredYes(id)).state).toBe('joined')
  const wordless = { id, challengeId: theirs._id, answer: 'partly' as const }
  expect(await refusalOf(answerCuration(saltmarch, wordless))).toBe('BAD_INPUT')
  const partly = await answerCuration(saltmarch, {
    ...{ id, challengeId: theirs._id, answer: 'partly', note: 'Ours must work offline.' },
  })
  expect(partly.members.map(({ answer, note }) => [answer, note])).toEqual([
    ['same', ''],
    ['partly', 'Ours must work offline.'],
  ])
})

test('a lead is proposed once its owner has said yes, and is dropped when it says no', async () => {
  const { _id: id } = await started()
  expect(await refusalOf(proposeLead(await manager(), { id, challengeId: ours._id }))).toBe('NOT_CONFIRMED')
  await answeredYes(id)
  const northmere = await world.northmere.editor.act()
  expect(await refusalOf(proposeLead(northmere, { id, challengeId: ours._id }))).toBe('NOT_YOURS')
  expect((await proposeLead(await manager(), { id, challengeId: ours._id })).leadChallengeId).toBe(ours._id)
  const changed = await answerCuration(northmere, { id, challengeId: ours._id, answer: 'not' })
  expect(changed).toMatchObject({ leadChallengeId: null, state: 'asking' })
})

test('a force sees only the curations it is in, and no supplier or visitor sees one', async () => {
  const { reference } = await started()
  const seenBy = async (act: Awaited<ReturnType<typeof manager>>) => [
    (await curationByReference(act, reference)) !== null,
    (await curationsFor(act, null, { before: null, limit: 10 })).length,
  ]
  expect(await seenBy(await manager())).toEqual([true, 1])
  expect(await seenBy(await world.saltmarch.editor.act())).toEqual([true, 1])
  expect(await seenBy(await world.kettles.admin.act())).toEqual([false, 0])
  expect(await seenBy(await world.visitor.act())).toEqual([false, 0])
  const others = await openedChallenge(world)
  expect(others.forceId).toBe(ours.forceId)
  expect(await seenBy(await world.northmere.evaluator.act())).toEqual([false, 0])
})

test('everybody who fits is invited at one second, and nobody who was not shown', async () => {
  const { _id: id } = await withLead()
  const act = await manager()
  expect(await refusalOf(inviteSuppliers(act, { id, filter: {}, text, expected: 2 }))).toBe('COUNT_CHANGED')
  expect(
    await refusalOf(inviteSuppliers(await world.northmere.admin.act(), { id, filter: {}, text, expected: 3 })),
  ).toBe('NOT_YOURS')
  const sent = await inviteSuppliers(act, { id, filter: {}, text, expected: 3 })
  expect(sent.invitations).toMatchObject([{ invited: 3, text, extras: [] }])
  const invitees = await inviteesToTellOf(systemAct(world.clock.now()), id, act.now)
  expect(invitees.map(({ organisationId }) => organisationId).sort()).toEqual(
    [world.kettles.id, world.lanternfish.id, world.brindle.id].sort(),
  )
  expect(await refusalOf(inviteSuppliers(act, { id, filter: {}, text, expected: 0 }))).toBe('NOBODY')
})

test('who is picked by hand needs a reason, which stays on record, and has not been invited anyway', async () => {
  const { _id: id } = await withLead()
  const act = await manager()
  const nobodyFits = { id, filter: { category: 'none' }, text }
  const extra = { organisationId: world.kettles.id, reason: 'Showed one at the open day.' }
  const short = { ...nobodyFits, extras: [{ ...extra, reason: 'Nice' }], expected: 1 }
  expect(await refusalOf(inviteSuppliers(act, short))).toBe('BAD_INPUT')
  const force = { ...nobodyFits, extras: [{ ...extra, organisationId: world.northmere.id }], expected: 1 }
  expect(await refusalOf(inviteSuppliers(act, force))).toBe('NO_SUPPLIER')
  const sent = await inviteSuppliers(act, { ...nobodyFits, extras: [extra], expected: 1 })
  expect(sent.invitations[0]?.extras).toEqual([extra])
  expect(await refusalOf(inviteSuppliers(act, { ...nobodyFits, extras: [extra], expected: 1 }))).toBe('INVITED')
})

test('nobody is invited without a lead, or to one that is closed', async () => {
  const { _id: id } = await started()
  expect(await refusalOf(inviteSuppliers(await manager(), { id, filter: {}, text, expected: 3 }))).toBe('NO_LEAD')
  await answeredYes(id)
  await proposeLead(await manager(), { id, challengeId: ours._id })
  world.clock.advance({ days: 22 })
  expect(await refusalOf(inviteSuppliers(await manager(), { id, filter: {}, text, expected: 3 }))).toBe('NOT_OPEN')
})

test('a manager never learns who proposes: the whole curation reads the same before and after', async () => {
  const { _id: id, reference } = await withLead()
  await inviteSuppliers(await manager(), { id, filter: {}, text, expected: 3 })
  const source = `{ curation(reference: "${reference}") { state invited { name } fit { total } invitations { invited }
    members { answer challenge { state sameProblems { id } } } } }`
  const read = async () => JSON.stringify(await graphql({ schema, source, contextValue: await manager() }))
  const before = await read()
  await submittedProposal(world.kettles.editor, ours)
  expect(await read()).toBe(before)
  expect(before).toContain('Two Kettles')
  expect(await inviteesOf(await world.northmere.editor.act(), id)).toEqual([])
})

test('what came of it closes it for every step', async () => {
  const { _id: id } = await withLead()
  expect((await remindAtClose(await manager(), { id, remind: true })).remindAtClose).toBe(true)
  const cameOfIt = 'One challenge now serves both forces.'
  expect(await refusalOf(closeCuration(await world.northmere.admin.act(), { id, cameOfIt }))).toBe('NOT_YOURS')
  expect((await closeCuration(await manager(), { id, cameOfIt })).state).toBe('closed')
  expect(await refusalOf(closeCuration(await manager(), { id, cameOfIt }))).toBe('CLOSED')
  expect(await refusalOf(answeredYes(id))).toBe('CLOSED')
  expect((await started()).reference).toBe('CU-2026-0002')
})

test('a set that was dismissed is dismissed once, with the reason, by a manager', async () => {
  const set = { challengeIds: [ours._id, theirs._id], reason: 'One is about laptops.' }
  expect(await refusalOf(dismissSuggestion(await world.kettles.admin.act(), set))).toBe('NOT_YOURS')
  await dismissSuggestion(await manager(), set)
  expect(await refusalOf(dismissSuggestion(await manager(), set))).toBe('ALREADY_DISMISSED')
})
