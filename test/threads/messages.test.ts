import { beforeEach, expect, test } from '@jest/globals'
import { newId } from '../../server/platform/ids.ts'
import {
  editMessage,
  markThreadRead,
  resolveThread,
  retractMessage,
  sendMessage,
} from '../../server/threads/commands.ts'
import { inbox } from '../../server/threads/inbox.ts'
import {
  Message,
  type MessageFields,
  messageHashOf,
  type ThreadFields,
  textHashOf,
} from '../../server/threads/model.ts'
import { lastMessages, messagesIn, threadsById, unreadCounts, unreadIds } from '../../server/threads/queries.ts'
import { openedChallenge } from '../support/challenges.ts'
import { everythingAsText } from '../support/everything-stored.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, say } from '../support/rooms.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

let world: World
let room: ThreadFields
let writer: World['northmere']['editor']
let colleague: World['northmere']['editor']

beforeEach(async () => {
  world = await theWorld()
  const challenge = await openedChallenge(world)
  room = await roomOf(world, 'challenge_discussion', challenge._id)
  writer = world.northmere.editor
  colleague = world.northmere.second
})

const present = async () => {
  const [found] = await threadsById(await writer.act(), [room._id])
  if (!found) throw new Error('The room is gone.')
  return found
}
const all = async (who = writer): Promise<MessageFields[]> =>
  messagesIn(await who.act(), await present(), { limit: 100 })
const unread = async (who: typeof writer) => (await unreadCounts(await who.act(), [await present()]))[0]
const edit = async (message: MessageFields, text: string, who = writer, version = message.version) =>
  editMessage(await who.act(), { id: message._id, text, version })

test('messages that are sent at once are numbered from 1 without a gap, and each carries the hash of the one before', async () => {
  const act = { writer: await writer.act(), colleague: await colleague.act() }
  const sends = Array.from({ length: 12 }, (_, place) =>
    sendMessage(place % 2 === 0 ? act.writer : act.colleague, {
      threadId: room._id,
      clientId: newId(),
      text: `Message ${place}`,
    }),
  )
  await Promise.all(sends)

  const messages = await all()
  expect(messages.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, place) => place + 1))
  expect(new Set(messages.map(({ text }) => text)).size).toBe(12)
  let previous = '0'.repeat(64)
  for (const message of messages) {
    expect(message.previous).toBe(previous)
    expect(message.textHash).toBe(textHashOf(message.salt ?? '', message.text ?? ''))
    expect(message.hash).toBe(messageHashOf(message))
    previous = message.hash
  }
  expect((await present()).lastHash).toBe(previous)
})

test('a message that is sent again is the one message, also when both tries race', async () => {
  const clientId = newId()
  const act = await writer.act()
  const send = () => sendMessage(act, { threadId: room._id, clientId, text: 'Once.' })
  const tries = await Promise.all([send(), send(), send()])
  const late = await send()

  expect(new Set([...tries, late].map(({ _id }) => _id)).size).toBe(1)
  expect(await all()).toMatchObject([{ number: 1, text: 'Once.' }])
  expect((await present()).lastNumber).toBe(1)
  expect((await world.events()).filter((kind) => kind === 'thread.sent')).toHaveLength(1)
})

test('two people may use one id, but one person may not use it in another room', async () => {
  const clientId = newId()
  const other = await roomOf(world, 'challenge_discussion', (await openedChallenge(world))._id)
  await say(writer, room._id, 'Mine.', { clientId })
  await say(colleague, room._id, 'Mine too.', { clientId })

  expect(await refusalOf(say(writer, other._id, 'Elsewhere.', { clientId }))).toBe('CLIENT_ID_USED')
  expect(await all()).toHaveLength(2)
})

test('a message names the person and the organisation they acted for, and answers one of the room', async () => {
  const act = await writer.act()
  const send = (replyToNumber: number) =>
    sendMessage(act, { threadId: room._id, clientId: newId(), text: 'Yes.', replyToNumber })
  expect(await refusalOf(send(1))).toBe('NO_SUCH_MESSAGE')
  await say(colleague, room._id, 'Shall we extend?')

  expect(await send(1)).toMatchObject({
    number: 2,
    replyToNumber: 1,
    authorId: writer.personId,
    organisationId: world.northmere.id,
  })
})

test('nothing empty, and nothing too long, is sent', async () => {
  expect(await refusalOf(say(writer, room._id, '  \n '))).toBe('BAD_INPUT')
  expect(await refusalOf(say(writer, room._id, 'x'.repeat(4_001)))).toBe('BAD_INPUT')
  expect(await refusalOf(say(writer, room._id, 'Hello', { clientId: 'one' }))).toBe('BAD_INPUT')
  expect(await all()).toEqual([])
})

test('when other people can read the room than when it was written, a message is held back until its writer has seen that', async () => {
  const act = await writer.act()
  const clientId = newId()
  const send = (sealed: 'sealed' | 'opened' | null) =>
    sendMessage(act, { threadId: room._id, clientId, text: 'Between us.', room: sealed })
  expect(await refusalOf(send('opened'))).toBe('ROOM_CHANGED')
  expect(await send('sealed')).toMatchObject({ number: 1 })
})

test('its writer may change a message for ten minutes; what it said before is kept', async () => {
  const message = await say(writer, room._id, 'Closes on Tuesday.')
  world.clock.advance({ minutes: 9 })
  const changed = await edit(message, 'Closes on Thursday.')

  expect(changed).toMatchObject({
    text: 'Closes on Thursday.',
    editedAt: world.clock.now(),
    wordings: [{ text: 'Closes on Tuesday.', until: world.clock.now() }],
  })
  world.clock.advance({ minutes: 1 })
  expect(await refusalOf(edit(changed, 'Closes on Friday.'))).toBe('TOO_LATE')
  expect(await all()).toMatchObject([{ text: 'Closes on Thursday.', number: 1 }])
})

test('nobody changes the words of somebody else, nor from an older text', async () => {
  const message = await say(writer, room._id, 'Closes on Tuesday.')
  expect(await refusalOf(edit(message, 'Never.', colleague))).toBe('NOT_YOURS')
  expect(await refusalOf(retractMessage(await colleague.act(), { id: message._id }))).toBe('NOT_YOURS')
  expect(await refusalOf(edit(message, 'Never.', world.kettles.editor))).toBe('NOT_FOUND')
  await edit(message, 'Closes on Thursday.')
  expect(await refusalOf(edit(message, 'Closes on Friday.', writer, message.version))).toBe('CHANGED_SINCE')
})

test('what is taken back leaves a mark and nothing of its words, anywhere', async () => {
  const message = await say(writer, room._id, 'The victim is called Marigold.')
  const changed = await edit(message, 'The victim, Marigold, is safe.')
  world.clock.advance({ days: 2 })
  const retracted = await retractMessage(await writer.act(), { id: message._id })

  expect(retracted).toMatchObject({ number: 1, text: null, wordings: [], salt: null, retractedAt: world.clock.now() })
  expect(await all()).toMatchObject([{ number: 1, text: null }])
  expect(await everythingAsText()).not.toContain('Marigold')
  expect(await refusalOf(edit(changed, 'Again.'))).toBe('RETRACTED')
  expect(await retractMessage(await writer.act(), { id: message._id })).toEqual(retracted)
  expect((await world.events()).filter((kind) => kind === 'thread.retracted')).toHaveLength(1)
  // The chain holds: what it was is gone, that it was is not.
  const [stored] = await Message.find({ threadId: room._id }).lean<MessageFields[]>()
  expect(stored && messageHashOf(stored)).toBe(message.hash)
})

test('unread is what others wrote since one last read, and reading never goes back', async () => {
  for (const text of ['One', 'Two', 'Three']) await say(writer, room._id, text)
  expect([await unread(writer), await unread(colleague)]).toEqual([0, 3])
  expect(await unreadIds(await colleague.act())).toEqual([room._id])

  const read = async (number: number) => markThreadRead(await colleague.act(), { threadId: room._id, number })
  await read(2)
  expect(await unread(colleague)).toBe(1)
  await read(1)
  expect(await unread(colleague)).toBe(1)
  await read(99)
  await say(writer, room._id, 'Four')
  expect(await unread(colleague)).toBe(1)
  await read(4)
  expect(await unreadIds(await colleague.act())).toEqual([])
  expect(await refusalOf(markThreadRead(await world.kettles.editor.act(), { threadId: room._id, number: 1 }))).toBe(
    'NOT_FOUND',
  )
})

test('the list shows the last room first with its last line, and can be narrowed', async () => {
  const quiet = await roomOf(world, 'challenge_discussion', (await openedChallenge(world))._id)
  world.clock.advance({ minutes: 5 })
  await say(writer, room._id, 'Last line.')
  const act = await colleague.act()
  const list = async (filter: Parameters<typeof inbox>[1], limit = 25) =>
    (await inbox(act, filter, { before: null, limit })).map(({ _id }) => _id)

  expect(await list({})).toEqual([room._id, quiet._id])
  const [first] = await inbox(act, {}, { before: null, limit: 1 })
  const after = first ? { lastAt: first.lastAt, id: first._id } : null
  expect((await inbox(act, {}, { before: after, limit: 25 })).map(({ _id }) => _id)).toEqual([quiet._id])
  expect(await lastMessages(act, await inbox(act, {}, { before: null, limit: 25 }))).toMatchObject([
    { text: 'Last line.' },
    null,
  ])
  expect(await list({ unread: true })).toEqual([room._id])
  expect(await list({ mine: true })).toEqual([])
  expect(await list({ kind: 'partnership' })).toEqual([])
  await resolveThread(act, { threadId: room._id, resolved: true })
  expect(await list({ resolved: false })).toEqual([quiet._id])
  expect(await list({ resolved: true })).toEqual([room._id])
})

test('who may write may settle a room and open it again; it is told once', async () => {
  const settle = async (who: typeof writer, resolved: boolean) =>
    resolveThread(await who.act(), { threadId: room._id, resolved })
  expect(await refusalOf(settle(world.northmere.viewer, true))).toBe('ROOM_CLOSED')
  expect(await settle(writer, true)).toMatchObject({ resolvedById: writer.personId })
  await settle(colleague, true)
  expect(await settle(colleague, false)).toMatchObject({ resolvedAt: null, resolvedById: null })
  expect((await world.events()).slice(-2)).toEqual(['thread.resolved', 'thread.reopened'])
})

test('a part of a long room is read by number, from either end, or from a moment on', async () => {
  for (let number = 1; number <= 9; number += 1) {
    await say(writer, room._id, `Message ${number}`)
    world.clock.advance({ hours: 1 })
  }
  const thread = await present()
  const act = await writer.act()
  const numbers = async (part: Parameters<typeof messagesIn>[2]) =>
    (await messagesIn(act, thread, part)).map(({ number }) => number)

  expect(await numbers({ limit: 3 })).toEqual([7, 8, 9])
  expect(await numbers({ before: 7, limit: 3 })).toEqual([4, 5, 6])
  expect(await numbers({ after: 4, limit: 3 })).toEqual([5, 6, 7])
  const fifth = (await all())[4]?.sentAt ?? null
  expect(await numbers({ from: fifth, limit: 2 })).toEqual([5, 6])
  expect(await refusalOf(numbers({ limit: 101 }))).toBe('LIMIT')
})
