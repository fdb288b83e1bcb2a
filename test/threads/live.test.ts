import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { RoomQuery } from '../../client/gql/graphql.ts'
import { inPlace } from '../../client/threads/in-place.ts'
import { gapIn, type Line, lineOf, withLines } from '../../client/threads/lines.ts'
import { partQuery, roomQuery } from '../../client/threads/room-query.ts'
import { setPanel } from '../../server/challenges/commands.ts'
import { exportOf } from '../../server/own-data/export.ts'
import { Session } from '../../server/people/accounts.ts'
import { Membership, personFacts } from '../../server/people/model.ts'
import { systemAct } from '../../server/platform/act.ts'
import { inTransaction } from '../../server/platform/command.ts'
import { record } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { Proposal } from '../../server/proposals/model.ts'
import {
  dropHeldMessage,
  editMessage,
  holdMessage,
  openThread,
  releaseHeldMessage,
  retractMessage,
} from '../../server/threads/commands.ts'
import { threadOfTheHouse } from '../../server/threads/keep.ts'
import type { ThreadFields } from '../../server/threads/model.ts'
import { heldIn } from '../../server/threads/queries.ts'
import { tellMembers } from '../../server/threads/tell-members.ts'
import { openedChallenge } from '../support/challenges.ts'
import { type Board, type LiveReader, startBoard } from '../support/live.ts'
import { say } from '../support/rooms.ts'
import { storedProposal } from '../support/stored-proposals.ts'
import type { World } from '../support/world.ts'

let board: Board
let world: World
beforeAll(async () => {
  board = await startBoard()
})
afterAll(() => board.close())
beforeEach(async () => {
  world = await board.begin()
})

type Part = 'editor' | 'second' | 'admin'
const reader = (organisation: 'northmere-police' | 'two-kettles' | 'lanternfish', part: Part) =>
  board.reader(`${part}@${organisation}.example`)

async function aDiscussion() {
  const challenge = await openedChallenge(world)
  const room = await openThread(await world.northmere.editor.act(), {
    kind: 'challenge_discussion',
    subjectId: challenge._id,
  })
  return { challenge, room }
}

async function aSealedRoom() {
  const challenge = await openedChallenge(world)
  const proposal = await storedProposal(challenge, world.kettles.id)
  const room = await openThread(await world.kettles.editor.act(), { kind: 'proposal', subjectId: proposal._id })
  return { challenge, room }
}

/** What the page has: its query, as lines. */
async function fetched({ ask }: LiveReader, { reference }: ThreadFields): Promise<Line[]> {
  const { thread } = (await ask(roomQuery.toString(), { reference })) as RoomQuery
  return (thread?.messages ?? []).map(lineOf)
}

const sendIt = `mutation($input: SendMessageInput!) { sendMessage(input: $input) { __typename ... on Refusal { code } } }`
async function send({ ask }: LiveReader, { reference }: ThreadFields, text: string) {
  const { thread } = (await ask(`query($reference: String!) { thread(reference: $reference) { id } }`, {
    reference,
  })) as { thread: { id: string } }
  await ask(sendIt, { input: { thread: thread.id, clientId: newId(), text } })
}

test('what a page had, with what the socket brought, is what a fresh query gives', async () => {
  const { room } = await aDiscussion()
  await say(world.northmere.editor, room._id, 'Before anybody looked.')
  const page = await reader('northmere-police', 'second')
  // What was said before is not on its way any more when they begin to watch.
  await page.caughtUp()
  expect(await page.watch('thread', room._id)).toBe(true)
  const before = await fetched(page, room)

  const first = await say(world.northmere.editor, room._id, 'Shall we extend?')
  const second = await say(world.northmere.second, room._id, 'Yes.')
  world.clock.advance({ minutes: 2 })
  await editMessage(await world.northmere.editor.act(), {
    id: first._id,
    version: first.version,
    text: 'Shall we extend to the 10th?',
  })
  await retractMessage(await world.northmere.second.act(), { id: second._id })
  await send(page, room, 'Through the page.')
  await page.caughtUp()

  expect(page.told.messages).toHaveLength(5)
  const now = await fetched(page, room)
  expect(withLines(before, page.told.messages)).toEqual(now)
  // Whatever order they come in, and however often.
  expect(withLines(before, [...page.told.messages, ...page.told.messages].reverse())).toEqual(now)
})

test('a socket of somebody who may not see the room is not let in and learns nothing, not even that something was said', async () => {
  const { challenge, room } = await aSealedRoom()
  const rival = await reader('lanternfish', 'editor')
  const force = await reader('northmere-police', 'admin')
  for (const outsider of [rival, force]) {
    expect(await outsider.watch('thread', room._id)).toBe(false)
    expect(await outsider.watch('challenge', challenge._id)).toBe(true)
  }
  const own = await reader('two-kettles', 'admin')
  expect(await own.watch('thread', room._id)).toBe(true)
  await say(world.kettles.editor, room._id, 'We are nearly done.')
  await Promise.all([rival.caughtUp(), force.caughtUp(), own.caughtUp()])

  expect(own.told.messages).toHaveLength(1)
  for (const outsider of [rival, force])
    expect(outsider.told).toEqual({ changed: [], messages: [], presence: [], closed: [], rooms: [] })
})

test('the pages of a room’s members are told that something changed, without opening it and without its words', async () => {
  const { room } = await aSealedRoom()
  const [own, inTheRoom] = [await reader('two-kettles', 'admin'), await reader('two-kettles', 'editor')]
  const [rival, force] = [await reader('lanternfish', 'editor'), await reader('northmere-police', 'admin')]
  await inTheRoom.watch('thread', room._id)
  await say(world.kettles.editor, room._id, 'We are nearly done.')
  await Promise.all([own, inTheRoom, rival, force].map((page) => page.caughtUp()))

  expect(own.told.rooms).toContain(room._id)
  expect(inTheRoom.told.rooms).toEqual([])
  expect(own.told.messages).toEqual([])
  for (const outsider of [rival, force]) expect(outsider.told.rooms).toEqual([])
})

test('an inbox that is read keeps its places: what is new is counted, and further rows follow', () => {
  const row = (id: string, lastAt = '09:00') => ({ id, lastAt })
  const seen = [row('a'), row('b'), row('c')]
  const now = [row('c', '09:05'), row('new', '09:04'), row('a'), row('b'), row('d')]
  const { rows, further, moved } = inPlace(now, seen)
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  expect(rows[2]).toEqual(row('c', '09:05'))
  expect(further).toEqual([row('d')])
  expect(moved).toBe(2)
  expect(inPlace(now, []).rows).toEqual(now)
  // A room that is no longer one's own is gone at once.
  expect(inPlace([row('a')], seen)).toEqual({ rows: [row('a')], further: [], moved: 0 })
})

test('a word of what was said before a side came in, that goes out after it came, does not reach its pages', async () => {
  const challenge = await openedChallenge(world, { mode: 'market_engagement' })
  const response = await storedProposal(challenge, world.kettles.id)
  const { _id } = await openThread(await world.kettles.editor.act(), { kind: 'proposal', subjectId: response._id })
  await say(world.kettles.editor, _id, 'Among ourselves.')
  await Proposal.updateOne({ _id: response._id }, { $set: { unsealedAt: world.clock.now() } })
  await setPanel(await world.northmere.admin.act(), { id: challenge._id, panel: [] })
  await board.app.settled()

  const [force, own] = [world.northmere.editor, world.kettles.admin]
  const viewers = (await Promise.all([force.act(), own.act()])).map(({ viewer }) => viewer)
  const thread = await threadOfTheHouse(systemAct(world.clock.now()), _id)
  if (!thread) throw new Error('The room is gone.')
  const toldOf = (number: number) => {
    const told: string[] = []
    const toPerson = (personId: string, ..._message: unknown[]) => void told.push(personId)
    tellMembers({ elsewhere: () => viewers, toPerson }, thread, world.clock.now(), number)
    return told
  }
  expect(toldOf(1)).toEqual([own.personId])
  expect(toldOf(2)).toEqual([force.personId, own.personId])
})

test('whoever loses their membership loses the room at that moment: what is said next does not reach them', async () => {
  const { room } = await aDiscussion()
  const leaving = await reader('northmere-police', 'second')
  const staying = await reader('northmere-police', 'admin')
  await leaving.watch('thread', room._id)
  await staying.watch('thread', room._id)
  await say(world.northmere.editor, room._id, 'While all are here.')

  const { personId, organisationId } = world.northmere.second
  await inTransaction(async () => {
    await Membership.updateOne({ personId, organisationId }, { $set: { endedAt: world.clock.now() } })
    await record(await world.northmere.admin.act(), personFacts, 'left', personId, { organisationId })
  })
  await say(world.northmere.editor, room._id, 'After one left.')
  await Promise.all([leaving.caughtUp(), staying.caughtUp()])

  expect(leaving.told.messages.map(({ text }) => text)).toEqual(['While all are here.'])
  expect(leaving.told.closed).toEqual([{ kind: 'thread', id: room._id }])
  expect(await leaving.watch('thread', room._id)).toBe(false)
  expect(staying.told.messages).toHaveLength(2)
  expect(staying.told.closed).toEqual([])
})

test('whoever signs out everywhere loses the room at that moment, on every device', async () => {
  const { room } = await aSealedRoom()
  const [lost, here] = [await reader('two-kettles', 'admin'), await reader('two-kettles', 'admin')]
  const staying = await reader('two-kettles', 'editor')
  for (const one of [lost, staying]) await one.watch('thread', room._id)
  await here.ask('mutation { endEverySession { ... on SessionsEnded { count } } }')
  await say(world.kettles.editor, room._id, 'After one was lost.')
  await Promise.all([lost.caughtUp(), staying.caughtUp()])

  expect(lost.told.messages).toEqual([])
  expect([lost, here, staying].map((one) => one.isConnected())).toEqual([false, false, true])
  await lost.back()
  expect(await lost.watch('thread', room._id)).toBe(false)
  expect(staying.told.messages).toHaveLength(1)
})

test('a browser that is signed out loses its socket, and the person’s others keep theirs', async () => {
  const { room } = await aSealedRoom()
  const [lost, here, left] = [
    await reader('two-kettles', 'admin'),
    await reader('two-kettles', 'admin'),
    await reader('two-kettles', 'admin'),
  ]
  for (const one of [lost, here]) await one.watch('thread', room._id)
  const { personId } = world.kettles.admin
  const [first] = await Session.find({ userId: personId }).sort({ _id: 1 }).lean()
  await here.ask(`mutation { endSession(id: "${first?._id}") { ... on SessionsEnded { count } } }`)
  await left.signOut()
  await board.app.settled()
  await say(world.kettles.editor, room._id, 'After one was lost.')
  await Promise.all([lost.caughtUp(), here.caughtUp(), left.caughtUp()])

  expect([lost, here, left].map((one) => one.isConnected())).toEqual([false, true, false])
  expect(lost.told.messages).toEqual([])
  expect(here.told.messages).toHaveLength(1)
  // That it was is kept of the person, and in their own data.
  const { eventsOfTheAccount } = JSON.parse(await exportOf(personId))
  const signedOut = eventsOfTheAccount.filter(({ kind }: { kind: string }) => kind === 'person.signedOut')
  expect(signedOut.map(({ actorId }: { actorId: string }) => actorId)).toEqual([personId, personId])
})

test('a browser that signs in once more leaves no session behind, and its socket comes back with the new one', async () => {
  const { room } = await aSealedRoom()
  const [here, elsewhere] = [await reader('two-kettles', 'admin'), await reader('two-kettles', 'admin')]
  for (const one of [here, elsewhere]) await one.watch('thread', room._id)
  const { personId } = world.kettles.admin
  const [first, other] = await Session.find({ userId: personId }).sort({ _id: 1 }).lean()
  await here.signInAgain()
  await board.app.settled()
  for (const one of [here, elsewhere]) await one.caughtUp()

  const left = await Session.find({ userId: personId }).sort({ _id: 1 }).lean()
  expect(left).toHaveLength(2)
  expect(left.map(({ _id }) => _id)).toContain(other?._id)
  expect(left.map(({ _id }) => _id)).not.toContain(first?._id)
  expect([here, elsewhere].map((one) => one.isConnected())).toEqual([false, true])
  // A page that was told that the room closed would put away what is written in it.
  expect(here.told.closed).toEqual([])
  await here.back()
  expect(await here.watch('thread', room._id)).toBe(true)
})

test('what is held comes to its writer and to who looks at it as it happens, and to nobody else in the room', async () => {
  const { room } = await aDiscussion()
  const [writer, looks, other] = [
    await reader('northmere-police', 'editor'),
    await reader('northmere-police', 'admin'),
    await reader('northmere-police', 'second'),
  ]
  for (const one of [writer, looks, other]) await one.watch('thread', room._id)
  const text = 'The phone of 943 476 5919 was found.'
  const hold = async () =>
    holdMessage(await world.northmere.editor.act(), { threadId: room._id, clientId: newId(), text, looked: true })
  const heldNow = async () => (await heldIn(await world.northmere.editor.act(), room._id))[0]?._id ?? ''
  await hold()
  await dropHeldMessage(await world.northmere.admin.act(), { id: await heldNow() })
  await hold()
  await releaseHeldMessage(await world.northmere.admin.act(), { id: await heldNow() })
  await Promise.all([writer, looks, other].map((one) => one.caughtUp()))

  const facts = ({ told }: LiveReader) => told.changed.map(({ fact }) => fact)
  const all = ['thread.held', 'thread.heldDropped', 'thread.held', 'thread.released']
  expect([writer, looks, other].map(facts)).toEqual([all, all, []])
  expect(other.told.messages).toHaveLength(1)
})

test('when the rules of a room change, those it is closed to are put out and the others are told', async () => {
  const challenge = await openedChallenge(world, { mode: 'market_engagement' })
  const response = await storedProposal(challenge, world.kettles.id, { unsealedAt: world.clock.now() })
  const room = await openThread(await world.northmere.editor.act(), { kind: 'proposal', subjectId: response._id })
  const force = await reader('northmere-police', 'editor')
  const supplier = await reader('two-kettles', 'admin')
  await force.watch('thread', room._id)
  await supplier.watch('thread', room._id)

  // Somebody of the panel turns out to have a conflict with it.
  await Proposal.updateOne({ _id: response._id }, { $set: { conflictedIds: [world.northmere.editor.personId] } })
  await setPanel(await world.northmere.admin.act(), { id: challenge._id, panel: [] })
  await board.app.settled()
  await Promise.all([force.caughtUp(), supplier.caughtUp()])

  expect(force.told.closed).toEqual([{ kind: 'thread', id: room._id }])
  expect(supplier.told.closed).toEqual([])
  expect(supplier.told.changed.map(({ fact }) => fact)).toEqual(['thread.rulesChanged'])
})

test('a reader that was away asks for all after the last number it has, and has everything once', async () => {
  const { room } = await aDiscussion()
  const page = await reader('northmere-police', 'second')
  await page.watch('thread', room._id)
  await say(world.northmere.editor, room._id, 'One')
  await page.caughtUp()
  const lines = withLines([], page.told.messages)

  page.away()
  for (const text of ['Two', 'Three', 'Four']) await say(world.northmere.editor, room._id, text)
  await board.app.settled()
  await page.back()
  await page.watch('thread', room._id)
  await say(world.northmere.editor, room._id, 'Five')
  await page.caughtUp()
  const live = withLines(lines, page.told.messages)
  expect(live.map(({ number }) => number)).toEqual([1, 5])
  expect(gapIn(live)).toBe(1)

  const missed = (await page.ask(partQuery.toString(), {
    reference: room.reference,
    after: gapIn(live),
    limit: 100,
  })) as RoomQuery
  const whole = withLines(live, (missed.thread?.messages ?? []).map(lineOf))
  expect(gapIn(whole)).toBeNull()
  expect(whole).toEqual(await fetched(page, room))
})

test('who is here and who types is shown where the room allows it', async () => {
  const { room } = await aDiscussion()
  const [one, other] = [await reader('northmere-police', 'editor'), await reader('northmere-police', 'second')]
  await one.watch('thread', room._id)
  const both = until(one, ({ people }) => people.length === 2)
  await other.watch('thread', room._id)
  expect((await both).people.map(({ name }) => name).sort()).toEqual([
    'Northmere Police editor',
    'Northmere Police second',
  ])

  const types = until(one, ({ people }) => people.some(({ typing }) => typing))
  other.typing(room._id)
  expect((await types).people.filter(({ typing }) => typing)).toMatchObject([
    { personId: world.northmere.second.personId },
  ])
  const left = until(one, ({ people }) => people.length === 1)
  other.away()
  await left
})

test('before the close nobody is shown as present or typing, also to their own colleagues', async () => {
  const { room } = await aSealedRoom()
  const [one, other] = [await reader('two-kettles', 'admin'), await reader('two-kettles', 'editor')]
  const first = one.nextPresence()
  await one.watch('thread', room._id)
  expect((await first).people).toEqual([])
  const next = one.nextPresence()
  await other.watch('thread', room._id)
  other.typing(room._id)
  expect((await next).people).toEqual([])
  expect(one.told.presence.flatMap(({ people }) => people)).toEqual([])
})

/** Waits until who is here is as asked for. */
async function until(page: LiveReader, isSo: (told: { people: { name: string; typing: boolean }[] }) => boolean) {
  for (;;) {
    const told = await page.nextPresence()
    if (isSo(told)) return told
  }
}
