import { expect, test } from '@jest/globals'
import { askForCall, drawCalls, offerCalls, publishCallNotes } from '../../server/calls/commands.ts'
import { tellByHand } from '../../server/challenges/commands.ts'
import { keepBackDisclosure, publishDisclosure, recordDisclosure } from '../../server/disclosures/commands.ts'
import { Disclosure } from '../../server/disclosures/model.ts'
import { disclosuresOf, keptBackOf, mayKnowToWhom } from '../../server/disclosures/queries.ts'
import { systemAct } from '../../server/platform/act.ts'
import { Event } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { purgeWords } from '../../server/purges/commands.ts'
import { purgeMessage, retractMessage } from '../../server/threads/commands.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { engagementWithRoom, ledgerFollows, toldByHand } from '../support/disclosures.ts'
import { caseWords, expectHeld } from '../support/held-words.ts'
import { submittedProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, say } from '../support/rooms.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const told = 'We seize about forty phones in a week.'
const reason = 'It was only about the hour of a meeting.'

const rowsOf = (challengeId: string) => Disclosure.find({ challengeId }).sort({ at: 1, _id: 1 }).lean()

async function oneWaiting(world: World) {
  const { challenge, room } = await engagementWithRoom(world)
  await say(world.northmere.editor, room._id, told)
  await ledgerFollows()
  const [row] = await rowsOf(challenge._id)
  if (!row) throw new Error('Nothing was recorded.')
  return { challenge, room, id: row._id, row }
}

test('what a force writes in a private room of an engagement is a row, once; what the supplier writes is none', async () => {
  const world = await theWorld()
  const { challenge, room } = await engagementWithRoom(world)
  await say(world.kettles.editor, room._id, 'How many phones come in?')
  await say(world.northmere.editor, room._id, told)
  await ledgerFollows()
  await ledgerFollows()
  expect(await rowsOf(challenge._id)).toMatchObject([
    {
      kind: 'room_message',
      told,
      toIds: [world.kettles.id],
      forceId: world.northmere.id,
      state: 'waiting',
      words: null,
    },
  ])
  expect((await world.events()).filter((kind) => kind === 'disclosure.recorded')).toHaveLength(1)
})

test('rooms of a force itself, and of modes in which it talks to nobody alone, make no row', async () => {
  const world = await theWorld()
  const { challenge } = await engagementWithRoom(world)
  const inside = await roomOf(world, 'challenge_discussion', challenge._id)
  await say(world.northmere.editor, inside._id, 'Who takes the calls?')
  const judged = await openedChallenge(world)
  const { _id } = await submittedProposal(world.kettles.editor, judged)
  await say(world.kettles.editor, (await roomOf(world, 'proposal', _id))._id, 'Is our answer whole?')
  await ledgerFollows()
  expect(await Disclosure.countDocuments()).toBe(0)
})

test('notes of a call are a row that is published already', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world, { mode: 'market_engagement', closesInDays: 60 })
  const now = world.clock.now().getTime()
  const [drawAt, startsAt] = [new Date(now + 3_600_000), new Date(now + 7_200_000)]
  const editor = await world.northmere.editor.act()
  const offer = { challengeId, startsAt: [startsAt], minutes: 30, drawAt, joining: 'Extension 12' }
  const { _id: id } = await offerCalls(editor, offer)
  await askForCall(await world.kettles.editor.act(), { id, questions: 'How many phones come in?' })
  await drawCalls(systemAct(drawAt), { id })
  world.clock.set(startsAt)
  await publishCallNotes(await world.northmere.editor.act(), { id, slot: 1, notes: told })
  await ledgerFollows()
  await ledgerFollows()
  expect(await rowsOf(challengeId)).toMatchObject([
    { kind: 'call', told, words: told, state: 'published', toIds: [world.kettles.id], at: startsAt },
  ])
})

test('what the board does not see is written down by an editor of the force, after it was told, of a supplier', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world, { mode: 'market_engagement' })
  const now = world.clock.now()
  const row = { challengeId: challenge._id, kind: 'meeting', toId: world.kettles.id, told, at: now } as const
  const editor = await world.northmere.editor.act()
  await tellByHand(editor, row)
  expect(await rowsOf(challenge._id)).toMatchObject([{ kind: 'meeting', state: 'waiting', at: now }])
  expect(await refusalOf(tellByHand(editor, { ...row, at: new Date(now.getTime() + 1) }))).toBe('NOT_YET')
  expect(await refusalOf(tellByHand(editor, { ...row, toId: world.saltmarch.id }))).toBe('NO_SUPPLIER')
  const draft = await draftedChallenge(world)
  expect(await refusalOf(tellByHand(editor, { ...row, challengeId: draft._id }))).toBe('NO_LEDGER')
  // Where nothing may be told to one alone it is written down all the more.
  const judged = await openedChallenge(world)
  await tellByHand(editor, { ...row, challengeId: judged._id })
  expect(await rowsOf(judged._id)).toMatchObject([{ kind: 'meeting', state: 'waiting' }])
  for (const outsider of [world.northmere.viewer, world.saltmarch.editor, world.kettles.editor])
    expect(await refusalOf(tellByHand(await outsider.act(), row))).toBe('NOT_YOURS')
})

test('what was told and looks like case material is written down by an admin who looked alone', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world, { mode: 'market_engagement' })
  const row = { challengeId, kind: 'meeting', toId: world.kettles.id, told: caseWords, at: world.clock.now() } as const
  await expectHeld((act, looked) => tellByHand(act, { ...row, looked }), world.northmere, 'told')
})

test('a row by itself is written by no request: only as a part of a command', async () => {
  const world = await theWorld()
  const row = {
    ...{ challengeId: newId(), forceId: world.northmere.id, kind: 'meeting' as const, toIds: [world.kettles.id] },
    ...{ told, at: world.clock.now(), sourceId: 'one' },
  } as const
  await expect(recordDisclosure(await world.northmere.editor.act(), row)).rejects.toThrow('part of another command')
})

test('what waits is read by the force and by who was told; everybody reads what is published, and never to whom', async () => {
  const world = await theWorld()
  const { challenge, id } = await oneWaiting(world)
  const seenBy = async (person: World['visitor']) => (await disclosuresOf(await person.act(), challenge._id)).length
  const [inside, outside] = [
    [world.northmere.viewer, world.northmere.evaluator, world.kettles.editor],
    [world.visitor, world.lanternfish.editor, world.saltmarch.editor, world.charter.manager, world.suspended],
  ]
  for (const person of inside) expect(await seenBy(person)).toBe(1)
  for (const person of outside) expect(await seenBy(person)).toBe(0)

  await publishDisclosure(await world.northmere.editor.act(), { id, words: 'About forty phones a week.' })
  for (const person of [...inside, ...outside]) expect(await seenBy(person)).toBe(1)
  const [row] = await rowsOf(challenge._id)
  if (!row) throw new Error('It is gone.')
  for (const person of inside) expect(mayKnowToWhom(await person.act(), row)).toBe(true)
  for (const person of outside) expect(mayKnowToWhom(await person.act(), row)).toBe(false)
})

test('an editor of the force decides, with a reason where it is kept back; what was published stands', async () => {
  const world = await theWorld()
  const { challenge, id } = await oneWaiting(world)
  const editor = await world.northmere.editor.act()
  expect(await refusalOf(keepBackDisclosure(editor, { id, reason: 'No.' }))).toBe('BAD_INPUT')
  for (const inside of [world.northmere.viewer, world.northmere.evaluator, world.kettles.editor])
    expect(await refusalOf(keepBackDisclosure(await inside.act(), { id, reason }))).toBe('NOT_YOURS')
  for (const outsider of [world.saltmarch.editor, world.lanternfish.editor, world.charter.manager])
    expect(await refusalOf(publishDisclosure(await outsider.act(), { id, words: told }))).toBe('NOT_FOUND')

  await keepBackDisclosure(editor, { id, reason })
  expect(await keptBackOf(await world.visitor.act(), [challenge._id])).toEqual([{ id, reason, decidedAt: editor.now }])
  expect(await disclosuresOf(await world.visitor.act(), challenge._id)).toEqual([])
  await publishDisclosure(editor, { id, words: told })
  expect(await keptBackOf(await world.visitor.act(), [challenge._id])).toEqual([])
  for (const again of [
    () => keepBackDisclosure(editor, { id, reason }),
    () => publishDisclosure(editor, { id, words: 'Fifty.' }),
  ])
    expect(await refusalOf(again())).toBe('PUBLISHED')
})

test('what became of a row is public in the chain of its challenge, without what was told or to whom', async () => {
  const world = await theWorld()
  const { challenge, id } = await oneWaiting(world)
  const editor = await world.northmere.editor.act()
  await keepBackDisclosure(editor, { id, reason })
  await publishDisclosure(editor, { id, words: told })
  const events = await Event.find({ subject: 'disclosure' }).sort({ _id: 1 }).lean()
  const chain = `challenge:${challenge._id}`
  expect(events.map(({ kind, audience, data }) => [kind, audience, data])).toEqual([
    ['disclosure.recorded', 'audit', { challengeId: challenge._id, kind: 'room_message' }],
    ['disclosure.keptBack', 'public', { challengeId: challenge._id, reason }],
    ['disclosure.published', 'public', { challengeId: challenge._id }],
  ])
  expect(events.map((event) => event.chain === chain)).toEqual([false, true, true])
})

test('what looks like case material is not published unlooked, and never stands in a reason', async () => {
  const world = await theWorld()
  const { id } = await oneWaiting(world)
  const words = 'It lay in BD51 SMR.'
  const editor = await world.northmere.editor.act()
  expect(await refusalOf(publishDisclosure(editor, { id, words }))).toBe('CONTENT_GUARD')
  expect(await refusalOf(publishDisclosure(editor, { id, words, looked: true }))).toBe('OWNER_LOOKS')
  expect(await refusalOf(keepBackDisclosure(editor, { id, reason: words }))).toBe('NEVER_IN_A_RECORD')
})

test('a message that is taken back or removed leaves its row without its words, still to be decided on', async () => {
  const world = await theWorld()
  const { challenge, room } = await engagementWithRoom(world)
  const taken = await say(world.northmere.editor, room._id, told)
  const removed = await say(world.northmere.editor, room._id, `${told} Truly.`)
  await ledgerFollows()
  expect((await rowsOf(challenge._id)).map((row) => row.told)).toEqual([told, `${told} Truly.`])
  await retractMessage(await world.northmere.editor.act(), { id: taken._id })
  await purgeMessage(await world.northmere.admin.act(), { id: removed._id, reason: 'case_data' })
  await ledgerFollows()
  expect((await rowsOf(challenge._id)).map((row) => [row.told, row.state])).toEqual([
    [null, 'waiting'],
    [null, 'waiting'],
  ])
})

test('words that are removed from a challenge go from its ledger too', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world, { mode: 'market_engagement' })
  const id = await toldByHand(world, challenge._id, 'Ask for Wren Abbot at the gate.')
  await publishDisclosure(await world.northmere.editor.act(), { id, words: 'Wren Abbot opens the gate.' })
  const purge = { challengeId: challenge._id, words: 'Wren Abbot', reason: 'personal_data' } as const
  await purgeWords(await world.northmere.admin.act(), purge)
  expect(JSON.stringify(await rowsOf(challenge._id))).not.toContain('Wren')
})
