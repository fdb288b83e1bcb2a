import { expect, test } from '@jest/globals'
import { keepBackDisclosure, publishDisclosure } from '../../server/disclosures/commands.ts'
import { Disclosure } from '../../server/disclosures/model.ts'
import { disclosureRules } from '../../server/disclosures/reactor.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { purgeWords } from '../../server/purges/commands.ts'
import { editMessage, purgeMessage, retractMessage } from '../../server/threads/commands.ts'
import { Message } from '../../server/threads/model.ts'
import { engagementWithRoom, ledgerFollows } from '../support/disclosures.ts'
import { say } from '../support/rooms.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

const greeting = 'Good morning.'
const substance = 'We seize about forty phones in a week.'
const reason = 'It was only a greeting.'

const rowsOf = (challengeId: string) => Disclosure.find({ challengeId }).sort({ _id: 1 }).lean()

/** Northmere says good morning in its private room with Two Kettles, and the ledger has it. */
async function greeted(world: World) {
  const { challenge, room } = await engagementWithRoom(world)
  const { _id: messageId } = await say(world.northmere.editor, room._id, greeting)
  await ledgerFollows()
  const [row] = await rowsOf(challenge._id)
  if (!row) throw new Error('Nothing was recorded.')
  const changeTo = async (text: string) => {
    const message = await Message.findById(messageId).lean()
    await editMessage(await world.northmere.editor.act(), { id: messageId, text, version: message?.version ?? -1 })
    await ledgerFollows()
  }
  return { challengeId: challenge._id, messageId, rowId: row._id, changeTo }
}

test('a message that is changed while its row waits is to be decided on in every wording that was read', async () => {
  const world = await theWorld()
  const { challengeId, rowId, changeTo } = await greeted(world)
  await changeTo(substance)
  const told = `${substance}\n\nBefore it was changed: ${greeting}`
  expect(await rowsOf(challengeId)).toMatchObject([{ _id: rowId, told, state: 'waiting' }])
  // Changing it back does not take back what was read meanwhile.
  await changeTo(greeting)
  await ledgerFollows()
  const rows = await rowsOf(challengeId)
  expect(rows).toMatchObject([{ _id: rowId, told: `${greeting}\n\nBefore it was changed: ${told}` }])
})

test('what is changed after its row was decided on is a further row, once, and the next change goes into that', async () => {
  const world = await theWorld()
  const { challengeId, rowId, changeTo } = await greeted(world)
  const editor = await world.northmere.editor.act()
  await publishDisclosure(editor, { id: rowId, words: greeting })
  await changeTo(substance)
  await ledgerFollows()
  expect(await rowsOf(challengeId)).toMatchObject([
    { told: greeting, state: 'published' },
    { told: expect.stringContaining(substance), state: 'waiting', toIds: [world.kettles.id] },
  ])
  await changeTo('Forty a week, half of them locked.')
  const rows = await rowsOf(challengeId)
  expect(rows.map(({ state }) => state)).toEqual(['published', 'waiting'])
  expect(rows[1]?.told).toContain('half of them locked')
  await keepBackDisclosure(editor, { id: rows[1]?._id ?? '', reason })
  await changeTo('Fifty a week.')
  expect((await rowsOf(challengeId)).map(({ state }) => state)).toEqual(['published', 'kept_back', 'waiting'])
})

test('a message that is taken back or removed after it was changed leaves none of its words in any of its rows', async () => {
  const world = await theWorld()
  const [first, second] = [await greeted(world), await greeted(world)]
  for (const { rowId, changeTo } of [first, second]) {
    await keepBackDisclosure(await world.northmere.editor.act(), { id: rowId, reason })
    await changeTo(substance)
  }
  await retractMessage(await world.northmere.editor.act(), { id: first.messageId })
  await purgeMessage(await world.northmere.admin.act(), { id: second.messageId, reason: 'case_data' })
  await ledgerFollows()
  for (const { challengeId } of [first, second])
    expect((await rowsOf(challengeId)).map(({ told }) => told)).toEqual([null, null])
})

test('a change whose message was never recorded is, so that it does not escape', async () => {
  const world = await theWorld()
  const { challengeId, rowId, changeTo } = await greeted(world)
  await Disclosure.deleteOne({ _id: rowId })
  await changeTo(substance)
  const { handle } = disclosureRules()
  for (const event of await Event.find({ kind: 'thread.edited' }).lean<StoredEvent[]>()) await handle(event)
  expect(await rowsOf(challengeId)).toMatchObject([{ told: expect.stringContaining(substance), state: 'waiting' }])
})

test('words that were removed from the ledger do not come back when a change is handled again', async () => {
  const world = await theWorld()
  const { challengeId, changeTo } = await greeted(world)
  await changeTo('Ask for Wren Abbot at the gate.')
  const purge = { challengeId, words: 'Wren Abbot', reason: 'personal_data' } as const
  await purgeWords(await world.northmere.admin.act(), purge)
  await ledgerFollows()
  expect(JSON.stringify(await rowsOf(challengeId))).not.toContain('Wren')
})
