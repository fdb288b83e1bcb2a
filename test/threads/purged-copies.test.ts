import { expect, test } from '@jest/globals'
import { decideFoi, openFoi } from '../../server/foi/commands.ts'
import { Foi, FoiPiece } from '../../server/foi/model.ts'
import { Decision } from '../../server/partnerships/model.ts'
import { purgeMessageOfDecisions } from '../../server/partnerships/purge.ts'
import { makeDecision, purgeMessage, retractMessage } from '../../server/threads/commands.ts'
import { everythingStored } from '../support/everything-stored.ts'
import { activePartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, roomsFollow, say } from '../support/rooms.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const secret = "Jo O'Bloggs was there on Friday."

/** A partnership whose room and log of decisions say what they must not. */
async function decided(world: World) {
  const { _id: id, challengeId } = await activePartnership(world)
  await roomsFollow(world)
  const { _id: threadId } = await roomOf(world, 'partnership', id)
  const message = await say(world.kettles.editor, threadId, secret)
  await say(world.northmere.editor, threadId, 'Yes.')
  const force = await world.northmere.editor.act()
  await makeDecision(force, {
    ...{ threadId, messageNumbers: [1, 2] },
    ...{ question: 'Which data first?', decision: `Yes. ${secret} So set 3.` },
  })
  return { messageId: message._id, threadId, challengeId: challengeId ?? '' }
}

const purge = async (world: World, id: string) =>
  purgeMessage(await world.northmere.admin.act(), { id, reason: 'case_data' })

test('a message that is removed goes from the decisions that were made of it, and what was agreed stands', async () => {
  const world = await theWorld()
  const { messageId, threadId } = await decided(world)
  await purge(world, messageId)
  expect(await everythingStored('Bloggs')).toEqual([])
  expect(await Decision.findOne({ threadId }).lean()).toMatchObject({
    ...{ question: 'Which data first?', decision: 'Yes. [removed] So set 3.', agreed: [{}] },
    source: [
      { number: 1, text: null },
      { number: 2, text: 'Yes.' },
    ],
  })
  const part = purgeMessageOfDecisions(await world.northmere.admin.act(), { threadId, number: 2, wordings: [] })
  await expect(part).rejects.toThrow('part of another command')
})

test('of a message that was taken back the copies can still be removed', async () => {
  const world = await theWorld()
  const { messageId } = await decided(world)
  await retractMessage(await world.kettles.editor.act(), { id: messageId })
  expect(await everythingStored('Bloggs')).not.toEqual([])
  await purge(world, messageId)
  expect(await everythingStored('Bloggs')).toEqual([])
})

test('it goes from what was gathered for requests for information, and their documents are made anew', async () => {
  const world = await theWorld()
  const { messageId, challengeId } = await decided(world)
  const admin = await world.northmere.admin.act()
  const { _id: id } = await openFoi(admin, { challengeId, ourReference: 'FOI 1', receivedOn: world.clock.now() })
  const saying = { foiId: id, text: /Bloggs/ }
  const kinds = (await FoiPiece.find(saying).sort({ place: 1 }).lean()).map(({ key }) => key.split(':')[0])
  expect(kinds).toEqual(['decision', 'source', 'message'])
  const { key: item } = (await FoiPiece.findOne({ ...saying, key: /^decision:/ }).lean()) ?? { key: '' }
  const blackedOut = { answer: 'redact' as const, exemption: 's41' as const, passages: [secret] }
  await decideFoi(admin, { id, item, ...blackedOut })
  await Foi.updateOne(
    { _id: id },
    { $set: { exports: [{ number: 1, fileId: 'made', size: 1, sha256: '', at: admin.now }] } },
  )
  await purge(world, messageId)
  expect(await everythingStored('Bloggs')).toEqual([])
  expect(await FoiPiece.findOne({ foiId: id, key: `message:${messageId}` }).lean()).toMatchObject({ text: '[removed]' })
  const decision = await FoiPiece.findOne({ foiId: id, key: item }).lean()
  expect(decision?.text).toContain('Decision: Yes. [removed] So set 3.')
  expect(await Foi.findById(id).lean()).toMatchObject({ exports: [] })
})

test('of a message that was taken back the copies that were gathered for a request can still be removed', async () => {
  const world = await theWorld()
  const { messageId, challengeId } = await decided(world)
  await retractMessage(await world.kettles.editor.act(), { id: messageId })
  const admin = await world.northmere.admin.act()
  const { _id: id } = await openFoi(admin, { challengeId, ourReference: 'FOI 1', receivedOn: world.clock.now() })
  expect(await FoiPiece.countDocuments({ foiId: id, text: /Bloggs/ })).toBe(2)
  await purge(world, messageId)
  expect(await everythingStored('Bloggs')).toEqual([])
})
