import { expect, test } from '@jest/globals'
import { askForCall, drawCalls, offerCalls, publishCallNotes } from '../../server/calls/commands.ts'
import { keepBackDisclosure } from '../../server/disclosures/commands.ts'
import { releaseDecision } from '../../server/evaluations/commands.ts'
import { openFoi } from '../../server/foi/commands.ts'
import { cutAt, inParts } from '../../server/foi/item.ts'
import { FoiPiece } from '../../server/foi/model.ts'
import { itemsOfFoi, waitingOfFoi } from '../../server/foi/queries.ts'
import { systemAct } from '../../server/platform/act.ts'
import { openedChallenge } from '../support/challenges.ts'
import { toldByHand } from '../support/disclosures.ts'
import { decidableChallenge, partnershipWith } from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, say } from '../support/rooms.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

async function gathered(world: World, challengeId: string) {
  const ask = { challengeId, ourReference: 'FOI 26/7', receivedOn: world.clock.now() }
  const foi = await openFoi(await world.northmere.admin.act(), ask)
  return { foi, items: await FoiPiece.find({ foiId: foi._id }).sort({ place: 1 }).lean() }
}

test('a room is gathered whole and in order, however much was said in it', async () => {
  const world = await theWorld()
  const { _id } = await openedChallenge(world)
  const room = await roomOf(world, 'challenge_discussion', _id)
  const said = Array.from({ length: 101 }, (_one, at) => `Thought number ${at + 1}`)
  for (const text of said) await say(world.northmere.editor, room._id, text)
  const { foi, items } = await gathered(world, _id)
  expect(items.filter(({ key }) => key.startsWith('message:')).map(({ text }) => text)).toEqual(said)

  expect(foi.pieces).toBe(items.length)
  const act = await world.northmere.admin.act()
  const first = await itemsOfFoi(act, foi, { waiting: false, limit: 50 })
  const after = first.at(-1)?.place
  const next = await itemsOfFoi(act, foi, { waiting: false, limit: 50, after })
  expect([...first, ...next].map(({ place }) => place)).toEqual(items.slice(0, 100).map(({ place }) => place))
  expect(await waitingOfFoi(act, foi)).toBe(0)
  for (const who of [world.northmere.editor, world.saltmarch.admin, world.kettles.admin])
    expect(await itemsOfFoi(await who.act(), foi, { waiting: false, limit: 50 })).toEqual([])
})

test('the ledger is in it: what some were told, whom, and why it was kept back', async () => {
  const world = await theWorld()
  const { _id } = await openedChallenge(world, { mode: 'market_engagement' })
  const id = await toldByHand(world, _id, 'Come to the side gate at nine.')
  const reason = 'It was only about the hour of a meeting.'
  await keepBackDisclosure(await world.northmere.editor.act(), { id, reason })
  const { items } = await gathered(world, _id)
  const text = items.find(({ key }) => key === `told:${id}`)?.text
  for (const part of ['Two Kettles', 'Come to the side gate at nine.', reason]) expect(text).toContain(part)
})

test('the calls are in it: what was offered, the notes, and of those who asked only who had a call', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world, { mode: 'market_engagement', closesInDays: 60 })
  const now = world.clock.now().getTime()
  const [drawAt, startsAt] = [new Date(now + 3_600_000), new Date(now + 7_200_000)]
  const joining = 'Call the desk on extension 12'
  const offer = { challengeId, startsAt: [startsAt], minutes: 30, drawAt, joining }
  const { _id: id } = await offerCalls(await world.northmere.editor.act(), offer)
  const questions = 'How many phones come in on a Monday?'
  for (const who of [world.kettles.editor, world.lanternfish.editor])
    await askForCall(await who.act(), { id, questions })
  await drawCalls(systemAct(drawAt), { id })
  world.clock.set(startsAt)
  await publishCallNotes(await world.northmere.editor.act(), { id, slot: 1, notes: 'About forty phones in a week.' })
  const { items } = await gathered(world, challengeId)
  const textOf = (key: string) => items.filter((item) => item.key.startsWith(key)).map(({ text }) => text)
  expect(textOf('calls')[0]).toContain(joining)
  expect(textOf('call-notes:1')).toEqual(['About forty phones in a week.'])
  const asked = textOf('call-request:')
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatch(/^(Two Kettles|Lanternfish)\nHow many phones come in on a Monday\?$/)
})

test('what each supplier was told of its proposal is in it, once it was told', async () => {
  const world = await theWorld()
  const challenge = await decidableChallenge(world)
  const before = await gathered(world, challenge.challengeId)
  const feedbackIn = ({ items }: typeof before) => items.filter(({ key }) => key.startsWith('feedback:'))
  expect(feedbackIn(before)).toEqual([])
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(challenge))
  const after = feedbackIn(await gathered(world, challenge.challengeId))
  expect(after).toHaveLength(challenge.proposals.length)
  expect(after.map(({ text }) => text.split('\n')[0]).toSorted()).toEqual(
    challenge.proposals.map((_one, at) => (at === 0 ? 'Accepted' : 'Declined')),
  )
})

test('where a list was read up to its bound the record says so, and nowhere else', async () => {
  expect(cutAt(200, 199, 'rooms')).toEqual([])
  expect(cutAt(200, 200, 'rooms')).toMatchObject([{ title: 'There may be more: rooms', key: 'cut:rooms' }])
  const all = Array.from({ length: 25 }, (_one, at) => at)
  const read = (part: number, most: number) =>
    inParts<number>(async (last) => all.slice((last ?? -1) + 1, (last ?? -1) + 1 + part), { part, most })
  expect(await read(10, 100)).toEqual(all)
  expect(await read(10, 20)).toEqual(all.slice(0, 20))
})
