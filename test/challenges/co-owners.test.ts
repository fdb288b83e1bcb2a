import { expect, test } from '@jest/globals'
import { addDays } from 'date-fns/addDays'
import { coOwnerChoices, ownCoOwnership } from '../../server/challenges/co-owners.ts'
import {
  acceptCoOwnership,
  amendChallenge,
  declineCoOwnership,
  draftChallenge,
  endCoOwnership,
  inviteCoOwner,
  moveDeadline,
  openChallenge,
  saveSection,
  setPanel,
  withdrawChallenge,
} from '../../server/challenges/commands.ts'
import { logOf } from '../../server/challenges/log.ts'
import { Challenge } from '../../server/challenges/model.ts'
import { challengeByReference, contentFor } from '../../server/challenges/queries.ts'
import { stepsNow } from '../../server/challenges/transitions.ts'
import { sentenceOf } from '../../server/changes/sentences.ts'
import { deskOf } from '../../server/desk/queries.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { answerQuestion, askQuestion } from '../../server/questions/commands.ts'
import { waitingQuestions } from '../../server/questions/queries.ts'
import { isOwner } from '../../server/threads/access.ts'
import { threadsById } from '../../server/threads/queries.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, roomsFollow, say } from '../support/rooms.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const why = 'You seize as many phones as we do.'
const invite = async (world: World, challengeId: string) =>
  inviteCoOwner(await world.northmere.admin.act(), { challengeId, forceId: world.saltmarch.id, why })
async function shared(world: World, challengeId: string) {
  await invite(world, challengeId)
  return acceptCoOwnership(await world.saltmarch.admin.act(), { challengeId })
}

test('a force that was asked reads the name of a draft and no more, until its admin accepts', async () => {
  const world = await theWorld()
  const { _id: challengeId, reference, title } = await draftedChallenge(world)
  await invite(world, challengeId)

  const [admin, editor] = [await world.saltmarch.admin.act(), await world.saltmarch.editor.act()]
  expect(await challengeByReference(admin, reference)).toBeNull()
  expect(await ownCoOwnership(admin, reference)).toMatchObject({ title, why, standing: 'asked', mayAnswer: true })
  expect(await ownCoOwnership(editor, reference)).toMatchObject({ mayAnswer: false })
  expect(await ownCoOwnership(await world.kettles.admin.act(), reference)).toBeNull()
  expect(await refusalOf(acceptCoOwnership(editor, { challengeId }))).toBe('NOT_FOUND')

  await acceptCoOwnership(admin, { challengeId })
  expect(await challengeByReference(editor, reference)).toMatchObject({ title, coOwnerIds: [world.saltmarch.id] })
  expect(await challengeByReference(await world.saltmarch.evaluator.act(), reference)).toBeNull()
})

test('only an admin of the owning force asks, another force that is on the board, with a reason, once', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await draftedChallenge(world)
  const admin = await world.northmere.admin.act()
  const ask = (forceId: string, more = {}) => inviteCoOwner(admin, { challengeId, forceId, why, ...more })

  const byAnEditor = inviteCoOwner(await world.northmere.editor.act(), {
    challengeId,
    forceId: world.saltmarch.id,
    why,
  })
  expect(await refusalOf(byAnEditor)).toBe('NOT_YOURS')
  for (const wrong of [world.northmere.id, world.kettles.id, world.charter.id])
    expect(await refusalOf(ask(wrong))).toBe('NOT_A_FORCE')
  expect(await refusalOf(ask(world.saltmarch.id, { why: '' }))).toBe('BAD_INPUT')
  expect(await refusalOf(ask(world.saltmarch.id, { why: 'Ask about BD51 SMR.' }))).toBe('NEVER_IN_A_RECORD')
  const blank = await draftChallenge(admin, { mode: 'open_challenge' })
  const nameless = inviteCoOwner(admin, { challengeId: blank._id, forceId: world.saltmarch.id, why })
  expect(await refusalOf(nameless)).toBe('NO_TITLE')

  await ask(world.saltmarch.id)
  expect(await refusalOf(ask(world.saltmarch.id))).toBe('ALREADY_ASKED')
  await acceptCoOwnership(await world.saltmarch.admin.act(), { challengeId })
  expect(await refusalOf(ask(world.saltmarch.id))).toBe('ALREADY_CO_OWNER')
})

test('a force that became another is not asked, and does not accept', async () => {
  const world = await theWorld()
  const { _id: challengeId, reference } = await draftedChallenge(world)
  await invite(world, challengeId)
  await Organisation.updateOne({ _id: world.saltmarch.id }, { successorId: world.northmere.id })
  expect(await refusalOf(acceptCoOwnership(await world.saltmarch.admin.act(), { challengeId }))).toBe('SUCCEEDED')
  await endCoOwnership(await world.northmere.admin.act(), { challengeId, forceId: world.saltmarch.id })
  expect(await refusalOf(invite(world, challengeId))).toBe('SUCCEEDED')
  expect(await ownCoOwnership(await world.saltmarch.admin.act(), reference)).toBeNull()
})

test('an invitation lapses after thirty days by the clock, and may be made again', async () => {
  const world = await theWorld()
  const { _id: challengeId, reference } = await draftedChallenge(world)
  const { lapsesAt, askedAt } = await invite(world, challengeId)
  expect(lapsesAt).toEqual(addDays(askedAt, 30))

  world.clock.set(lapsesAt)
  const admin = await world.saltmarch.admin.act()
  expect(await refusalOf(acceptCoOwnership(admin, { challengeId }))).toBe('LAPSED')
  expect(await refusalOf(declineCoOwnership(admin, { challengeId, reason: 'Too late.' }))).toBe('LAPSED')
  expect(await ownCoOwnership(admin, reference)).toMatchObject({ standing: 'lapsed', mayAnswer: false })
  await invite(world, challengeId)
  expect(await acceptCoOwnership(await world.saltmarch.admin.act(), { challengeId })).toMatchObject({
    standing: 'accepted',
  })
})

test('a reason for declining is read by the force that asked alone', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { _id: challengeId } = challenge
  await invite(world, challengeId)
  await declineCoOwnership(await world.saltmarch.admin.act(), { challengeId, reason: 'We have no phones.' })

  const all = { topic: null, before: null, limit: 100 }
  const read = async (who: { act: World['visitor']['act'] }) =>
    JSON.stringify(await logOf(await who.act(), challenge, all))
  expect(await read(world.northmere.editor)).toContain('We have no phones.')
  for (const who of [world.visitor, world.kettles.editor, world.saltmarch.admin])
    expect(await read(who)).not.toMatch(/coOwner|no phones/)
})

test('who shares an open challenge is public at once, and of a draft from its opening', async () => {
  const world = await theWorld()
  const visitor = await world.visitor.act()
  const said = async (reference: string) => {
    const challenge = await challengeByReference(visitor, reference)
    if (!challenge) return []
    const log = await logOf(visitor, challenge, { topic: null, before: null, limit: 100 })
    return log.map(({ kind, data }) => sentenceOf(kind, data))
  }
  const open = await openedChallenge(world)
  await shared(world, open._id)
  expect(await said(open.reference)).toEqual(['became co-owner', 'opened the challenge'])
  await endCoOwnership(await world.saltmarch.admin.act(), { challengeId: open._id, forceId: world.saltmarch.id })
  expect((await said(open.reference))[0]).toBe('is no longer co-owner')

  const draft = await draftedChallenge(world)
  await shared(world, draft._id)
  await openChallenge(await world.northmere.editor.act(), { id: draft._id })
  expect(await said(draft.reference)).toEqual(['opened the challenge, with Saltmarch Constabulary as co-owner'])
})

test('either side ends it until the close; afterwards it stands', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { _id: challengeId, proposalsCloseAt, reference } = challenge
  const forceId = world.saltmarch.id
  const end = async (who: { act: World['visitor']['act'] }) => endCoOwnership(await who.act(), { challengeId, forceId })
  await shared(world, challengeId)
  expect(await refusalOf(end(world.saltmarch.editor))).toBe('NOT_YOURS')
  expect(await refusalOf(end(world.kettles.admin))).toBe('NOT_YOURS')
  await end(world.saltmarch.admin)
  expect(await refusalOf(end(world.northmere.admin))).toBe('NOT_SHARED')
  await shared(world, challengeId)
  await end(world.northmere.admin)
  await shared(world, challengeId)

  world.clock.set(proposalsCloseAt ?? new Date())
  for (const who of [world.saltmarch.admin, world.northmere.admin]) expect(await refusalOf(end(who))).toBe('CLOSED')
  expect(await challengeByReference(await world.visitor.act(), reference)).toMatchObject({ coOwnerIds: [forceId] })
})

test('nobody is asked and nobody accepts after the close', async () => {
  const world = await theWorld()
  const { _id: challengeId, proposalsCloseAt } = await openedChallenge(world)
  await invite(world, challengeId)
  world.clock.set(proposalsCloseAt ?? new Date())
  expect(await refusalOf(acceptCoOwnership(await world.saltmarch.admin.act(), { challengeId }))).toBe('CLOSED')
  await declineCoOwnership(await world.saltmarch.admin.act(), { challengeId, reason: 'It has closed.' })
  expect(await refusalOf(invite(world, challengeId))).toBe('CLOSED')
})

test('a co-owner writes in the draft; what its force alone reads stays as it was, and what becomes of it is its force’s', async () => {
  const world = await theWorld()
  const { _id: id, content, reference } = await draftedChallenge(world)
  await shared(world, id)
  const editor = await world.saltmarch.editor.act()
  const read = await challengeByReference(editor, reference)
  const { rules } = contentFor(editor, read ?? { forceId: '', content })
  expect(rules.conflictAssessment).toBe('')

  const saved = { id, section: 'rules' as const, version: 1, content: { ...rules, constraints: 'Two tenancies.' } }
  await saveSection(editor, saved)
  const now = await Challenge.findById(id).lean()
  expect(now?.content.rules).toMatchObject({
    constraints: 'Two tenancies.',
    conflictAssessment: content.rules.conflictAssessment,
  })
  expect(now?.writerIds).toContain(world.saltmarch.editor.personId)
  const older = await saveSection(editor, saved).catch((error: unknown) => error)
  expect(older).toMatchObject({ code: 'CHANGED_SINCE' })
  expect(JSON.stringify(older)).not.toContain(content.rules.conflictAssessment)

  const admin = await world.saltmarch.admin.act()
  expect(await refusalOf(openChallenge(admin, { id }))).toBe('NOT_YOURS')
  expect(await refusalOf(setPanel(admin, { id, panel: [] }))).toBe('NOT_YOURS')
  const theirs = await challengeByReference(admin, reference)
  expect(theirs && stepsNow(admin, theirs)).toEqual(['endCoOwnership'])
})

test('an open challenge is amended, moved and withdrawn by its force alone', async () => {
  const world = await theWorld()
  const { _id: id, content, proposalsCloseAt } = await openedChallenge(world)
  await shared(world, id)
  const admin = await world.saltmarch.admin.act()
  const sections = { today: { ...content.today, tried: 'Kiosks.' } }
  const to = addDays(proposalsCloseAt ?? new Date(), 2)
  for (const attempt of [
    () => amendChallenge(admin, { id, edition: 1, sections, note: 'What was tried.' }),
    () => moveDeadline(admin, { id, which: 'proposalsCloseAt', to, reason: 'We need longer.' }),
    () => withdrawChallenge(admin, { id, code: 'no_budget', reason: 'The budget is gone.' }),
  ])
    expect(await refusalOf(attempt())).toBe('NOT_YOURS')
})

test('a co-owner reads the questions that wait, never who asked, and does not answer them', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const id = await askQuestion(await world.kettles.editor.act(), { challengeId, text: 'How many phones a week?' })
  const editor = await world.saltmarch.editor.act()
  expect(await waitingQuestions(editor, challengeId)).toEqual([])

  await shared(world, challengeId)
  const read = async (who: { act: World['visitor']['act'] }) =>
    waitingQuestions(await who.act(), challengeId, [world.saltmarch.id])
  expect(await read(world.saltmarch.editor)).toEqual(await read(world.northmere.editor))
  expect(JSON.stringify(await read(world.saltmarch.editor))).not.toContain(world.kettles.id)
  for (const who of [world.saltmarch.evaluator, world.lanternfish.editor, world.visitor])
    expect(await read(who)).toEqual([])
  const answer = answerQuestion(editor, { id, answer: 'About forty.' })
  expect(await refusalOf(answer)).toMatch(/NOT_FOUND|NOT_YOURS/)
})

test('the room of the forces takes a co-owner in and lets it go; its own force alone answers for what is said', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const { _id: room } = await roomOf(world, 'challenge_discussion', challengeId)
  const sees = async () => (await threadsById(await world.saltmarch.admin.act(), [room]))[0] !== null
  expect(await sees()).toBe(false)
  await shared(world, challengeId)
  await roomsFollow(world)
  expect(await sees()).toBe(true)
  await say(world.saltmarch.editor, room, 'Shall we add our numbers?')
  const [thread] = await threadsById(await world.saltmarch.admin.act(), [room])
  if (!thread) throw new Error('The room is gone.')
  expect(isOwner(await world.saltmarch.admin.act(), thread)).toBe(false)
  expect(isOwner(await world.northmere.admin.act(), thread)).toBe(true)

  await endCoOwnership(await world.northmere.admin.act(), { challengeId, forceId: world.saltmarch.id })
  await roomsFollow(world)
  expect(await sees()).toBe(false)
})

test('what is copied or continued has no co-owners: they agreed to the one and not to the next', async () => {
  const world = await theWorld()
  const { _id: copyOfId } = await openedChallenge(world)
  await shared(world, copyOfId)
  await withdrawChallenge(await world.northmere.admin.act(), {
    id: copyOfId,
    code: 'no_budget',
    reason: 'The budget is gone.',
  })
  for (const continues of [false, true]) {
    const next = await draftChallenge(await world.northmere.editor.act(), { copyOfId, continues })
    expect(next).toMatchObject({ coOwnerIds: [], askedForceIds: [], coOwnerships: [] })
    expect(await challengeByReference(await world.saltmarch.editor.act(), next.reference)).toBeNull()
  }
})

test('an invitation stands on the desks of both sides, and forces with the same problem are offered first', async () => {
  const world = await theWorld()
  const challenge = await draftedChallenge(world)
  const admin = await world.northmere.admin.act()
  expect((await coOwnerChoices(admin, challenge)).map(({ _id }) => _id)).toEqual([world.saltmarch.id])
  expect(await coOwnerChoices(await world.northmere.editor.act(), challenge)).toEqual([])
  await invite(world, challenge._id)
  const theirs = await deskOf(await world.saltmarch.admin.act())
  expect(theirs?.needsYou.map(({ words }) => words)).toContain(
    'Say whether your force becomes co-owner with Northmere Police',
  )
  const ours = await deskOf(await world.northmere.editor.act())
  expect(ours?.waitingOnOthers).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ who: 'Saltmarch Constabulary', reference: challenge.reference }),
    ]),
  )
})
