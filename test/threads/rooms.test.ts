import { expect, test } from '@jest/globals'
import { markDecided, markUnsealed, withdrawChallenge } from '../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import { Membership } from '../../server/people/model.ts'
import { systemAct } from '../../server/platform/act.ts'
import { Proposal } from '../../server/proposals/model.ts'
import { keepThreadCurrent, openThread } from '../../server/threads/commands.ts'
import { inbox } from '../../server/threads/inbox.ts'
import type { ThreadFields } from '../../server/threads/model.ts'
import { messagesIn, threadByReference, threadsById, unreadCounts } from '../../server/threads/queries.ts'
import { answerTo } from '../support/asking.ts'
import { openedChallenge } from '../support/challenges.ts'
import { seatPanel } from '../support/panel.ts'
import { formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, roomsFollow, say } from '../support/rooms.ts'
import { storedProposal, unsealStored } from '../support/stored-proposals.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const opening = { by: ['a', 'b'], received: 1, receipts: [], chains: [] }
const decision = { outcome: 'partnership' as const, code: 'best', reason: 'It met every essential.' }
type Persona = World['northmere']['editor']

const sees = async (who: { act(): ReturnType<Persona['act']> }, { _id, reference }: ThreadFields) => {
  const act = await who.act()
  const [byId] = await threadsById(act, [_id])
  const inTheList = (await inbox(act, {}, { before: null, limit: 25 })).some((room) => room._id === _id)
  const byReference = await threadByReference(act, reference)
  expect([byReference !== null, inTheList]).toEqual([byId !== null, byId !== null])
  return byId !== null
}

async function withPanel(world: World, challenge: ChallengeFields) {
  const { evaluator, other } = world.northmere
  await seatPanel(await world.northmere.editor.act(), {
    id: challenge._id,
    panel: [evaluator, other].map(({ personId }) => ({ personId, part: 'evaluator' as const })),
  })
}

const unseal = async (world: World, id: string) => {
  world.clock.advance({ days: 22 })
  await markUnsealed(await world.northmere.evaluator.act(), { id, ...opening })
}
const keep = (world: World, { _id: threadId }: ThreadFields) =>
  keepThreadCurrent(systemAct(world.clock.now()), { threadId })

test('while proposals are sealed a proposal’s room is its supplier’s alone, and to the force it does not exist', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { _id: subjectId } = await storedProposal(challenge, world.kettles.id)
  const room = await openThread(await world.kettles.editor.act(), { kind: 'proposal', subjectId })
  await say(world.kettles.admin, room._id, 'Shall we offer the export as a separate part?')

  expect(await sees(world.kettles.admin, room)).toBe(true)
  for (const outsider of [
    world.northmere.admin,
    world.northmere.evaluator,
    world.lanternfish.editor,
    world.charter.manager,
    world.saltmarch.editor,
    world.suspended,
    world.visitor,
  ]) {
    expect(await sees(outsider, room)).toBe(false)
    expect(await refusalOf(openThread(await outsider.act(), { kind: 'proposal', subjectId }))).toBe('NOT_FOUND')
  }
  expect(await refusalOf(say(world.northmere.admin, room._id, 'What is it?'))).toBe('NOT_FOUND')
})

test('the force comes into an opened proposal’s room, but not to what was said before it came', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  await withPanel(world, challenge)
  const proposal = await storedProposal(challenge, world.kettles.id)
  const room = await openThread(await world.kettles.editor.act(), { kind: 'proposal', subjectId: proposal._id })
  await say(world.kettles.editor, room._id, 'Our floor is 40,000.')
  await unseal(world, challenge._id)
  await unsealStored(proposal, world.clock.now())
  await roomsFollow(world)

  expect(await sees(world.northmere.evaluator, room)).toBe(true)
  const [now] = await threadsById(await world.northmere.evaluator.act(), [room._id])
  if (!now) throw new Error('The room is gone.')
  expect(await messagesIn(await world.northmere.evaluator.act(), now, { limit: 50 })).toEqual([])
  expect(await unreadCounts(await world.northmere.evaluator.act(), [now])).toEqual([0])
  await say(world.kettles.editor, room._id, 'You can read this.')
  const [later] = await threadsById(await world.northmere.evaluator.act(), [room._id])
  if (!later) throw new Error('The room is gone.')
  const read = await messagesIn(await world.northmere.evaluator.act(), later, { limit: 50 })
  expect(read.map(({ number, text }) => [number, text])).toEqual([[2, 'You can read this.']])
  expect(await messagesIn(await world.kettles.admin.act(), later, { limit: 50 })).toHaveLength(2)
  expect(await sees(world.lanternfish.editor, room)).toBe(false)
})

test('in a competition the force comes in when all were told the outcome, and not before', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world, { mode: 'competition' })
  await withPanel(world, challenge)
  const proposal = await storedProposal(challenge, world.kettles.id)
  const room = await openThread(await world.kettles.editor.act(), { kind: 'proposal', subjectId: proposal._id })
  await unseal(world, challenge._id)
  await unsealStored(proposal, world.clock.now())
  await roomsFollow(world)
  expect(await sees(world.northmere.admin, room)).toBe(false)

  await markDecided(await world.northmere.admin.act(), { id: challenge._id, ...decision })
  await roomsFollow(world)
  expect(await sees(world.northmere.admin, room)).toBe(true)
})

test('in market engagement the force may talk with who responded from the moment it did', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world, { mode: 'market_engagement' })
  const response = await storedProposal(challenge, world.kettles.id, { unsealedAt: world.clock.now() })
  const room = await openThread(await world.northmere.editor.act(), { kind: 'proposal', subjectId: response._id })

  expect(await sees(world.kettles.editor, room)).toBe(true)
  expect(await sees(world.lanternfish.editor, room)).toBe(false)
  expect(await sees(world.charter.manager, room)).toBe(false)
})

test('what was withdrawn before the opening stays its supplier’s, whatever becomes of the challenge', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const proposal = await storedProposal(challenge, world.kettles.id, { state: 'withdrawn' })
  const room = await roomOf(world, 'proposal', proposal._id)
  await withdrawChallenge(await world.northmere.admin.act(), {
    id: challenge._id,
    code: 'priorities_changed',
    reason: 'The money went to another programme.',
  })
  await roomsFollow(world)

  expect(await sees(world.kettles.editor, room)).toBe(true)
  expect(await sees(world.northmere.admin, room)).toBe(false)
})

test('a consortium talks among itself: neither the force nor a Charter manager learns that it does, at any time', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  await withPanel(world, challenge)
  const alone = await storedProposal(challenge, world.lanternfish.id)
  const proposal = await storedProposal(challenge, world.kettles.id, { withPartner: world.brindle.id })
  const open = async (who: Persona, subjectId: string) => openThread(await who.act(), { kind: 'consortium', subjectId })

  expect(await refusalOf(open(world.lanternfish.editor, alone._id))).toBe('NOT_FOUND')
  const room = await open(world.kettles.editor, proposal._id)
  expect(await open(world.brindle.admin, proposal._id)).toMatchObject({ _id: room._id })
  await unseal(world, challenge._id)
  await unsealStored(proposal, world.clock.now())
  await markDecided(await world.northmere.admin.act(), { id: challenge._id, ...decision })
  await roomsFollow(world)
  for (const outsider of [world.northmere.admin, world.charter.manager, world.lanternfish.editor]) {
    expect(await sees(outsider, room)).toBe(false)
    expect(await refusalOf(open(outsider, proposal._id))).toBe('NOT_FOUND')
  }
})

test('the evaluation room is for the panel from the opening on, without anybody who has a conflict', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  await withPanel(world, challenge)
  const proposal = await storedProposal(challenge, world.kettles.id)
  const { evaluator, other, admin } = world.northmere
  const open = async (who: Persona) => openThread(await who.act(), { kind: 'evaluation', subjectId: challenge._id })

  expect(await refusalOf(open(evaluator))).toBe('NOT_FOUND')
  await unseal(world, challenge._id)
  const room = await open(evaluator)
  expect(await sees(other, room)).toBe(true)
  expect(await sees(admin, room)).toBe(false)
  expect(await sees(world.kettles.admin, room)).toBe(false)

  await Proposal.updateOne({ _id: proposal._id }, { $set: { conflictedIds: [other.personId] } })
  await keep(world, room)
  expect(await sees(other, room)).toBe(false)
  expect(await sees(evaluator, room)).toBe(true)
  expect(await refusalOf(say(other, room._id, 'I know them.'))).toBe('NOT_FOUND')
})

test('once decided, the panel only reads its room', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  await withPanel(world, challenge)
  await unseal(world, challenge._id)
  const room = await roomOf(world, 'evaluation', challenge._id)
  await say(world.northmere.evaluator, room._id, 'Cell by cell?')
  await markDecided(await world.northmere.admin.act(), { id: challenge._id, ...decision })
  await roomsFollow(world)

  expect(await sees(world.northmere.other, room)).toBe(true)
  expect(await refusalOf(say(world.northmere.other, room._id, 'One more thing.'))).toBe('ROOM_CLOSED')
})

test('who has a conflict with a proposal is not in the room of its supplier either', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world, { mode: 'market_engagement' })
  const response = await storedProposal(challenge, world.kettles.id, {
    unsealedAt: world.clock.now(),
    conflictedIds: [world.northmere.other.personId],
  })
  const room = await roomOf(world, 'proposal', response._id)

  expect(await sees(world.northmere.evaluator, room)).toBe(true)
  expect(await sees(world.northmere.other, room)).toBe(false)
})

test('the force talks about its challenge among itself; a viewer reads and does not write', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const room = await openThread(await world.northmere.editor.act(), {
    kind: 'challenge_discussion',
    subjectId: challenge._id,
  })

  expect(await sees(world.northmere.viewer, room)).toBe(true)
  expect(await refusalOf(say(world.northmere.viewer, room._id, 'May I?'))).toBe('ROOM_CLOSED')
  for (const outsider of [world.kettles.editor, world.saltmarch.editor, world.charter.manager])
    expect(await sees(outsider, room)).toBe(false)
})

test('who leaves, or is suspended, is out of every room at once', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const room = await roomOf(world, 'challenge_discussion', challenge._id)
  const { editor } = world.northmere
  expect(await sees(editor, room)).toBe(true)

  await Membership.updateOne({ personId: editor.personId }, { $set: { endedAt: world.clock.now() } })
  expect(await sees(editor, room)).toBe(false)
  expect(await refusalOf(say(editor, room._id, 'Still here?'))).toBe('NOT_FOUND')
})

test('a room has one of each kind for its subject, however many open it at once', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const act = await world.northmere.editor.act()
  const input = { kind: 'challenge_discussion' as const, subjectId: challenge._id }
  const rooms = await Promise.all(Array.from({ length: 5 }, () => openThread(act, input)))

  expect(new Set(rooms.map(({ _id }) => _id)).size).toBe(1)
  expect((await world.events()).filter((kind) => kind === 'thread.opened')).toHaveLength(1)
})

test('only the house may say what the rules of a room are', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const room = await roomOf(world, 'challenge_discussion', challenge._id)
  expect(await refusalOf(keepThreadCurrent(await world.northmere.admin.act(), { threadId: room._id }))).toBe(
    'NOT_YOURS',
  )
})

test('the list is narrowed to a partnership: its workroom and the room of the proposal that it grew from, for who is in them', async () => {
  const world = await theWorld()
  const partnership = await formingPartnership(world)
  const workroom = await roomOf(world, 'partnership', partnership._id)
  world.clock.advance({ minutes: 1 })
  const talk = await openThread(await world.kettles.editor.act(), {
    kind: 'proposal',
    subjectId: partnership.proposalId ?? '',
  })
  await roomOf(world, 'challenge_discussion', (await openedChallenge(world))._id)
  const listed = async (who: Persona, reference: string) => {
    const source = `{ inbox(filter: { partnership: "${reference}" }) { edges { node { reference } } } }`
    const { data, errors } = await answerTo(await who.act(), source)
    expect(errors).toBeUndefined()
    return JSON.stringify(data).match(/TH-[\w-]+/g) ?? []
  }
  expect(await listed(world.kettles.editor, partnership.reference)).toEqual([talk.reference, workroom.reference])
  expect(await listed(world.northmere.editor, partnership.reference)).toEqual([talk.reference, workroom.reference])
  expect(await listed(world.northmere.editor, 'PT-2026-9999')).toEqual([])
  expect(await listed(world.lanternfish.editor, partnership.reference)).toEqual([])
})
