import { expect, test } from '@jest/globals'
import { askForCall, drawCalls, offerCalls, publishCallNotes } from '../../server/calls/commands.ts'
import { CallRequest, CallRound } from '../../server/calls/model.ts'
import { purgeWordsOfCalls } from '../../server/calls/purge.ts'
import { amendChallenge } from '../../server/challenges/commands.ts'
import { keepBackDisclosure, publishDisclosure } from '../../server/disclosures/commands.ts'
import { systemAct } from '../../server/platform/act.ts'
import { Event } from '../../server/platform/events.ts'
import { purgeWords } from '../../server/purges/commands.ts'
import { attachToRelease, release, writeRelease } from '../../server/releases/commands.ts'
import { Release } from '../../server/releases/model.ts'
import { purgeWordsOfReleases } from '../../server/releases/purge.ts'
import { openedChallenge } from '../support/challenges.ts'
import { toldByHand } from '../support/disclosures.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const name = 'Jo Bloggs'
const purge = (challengeId: string) => ({ challengeId, words: name, reason: 'personal_data' as const })
const bytes = new TextEncoder().encode('field,meaning\n')

/** An engagement whose one call was drawn by Two Kettles; its notes and how to join name somebody. */
async function called(world: World, { notes = 'Nobody was named in it.', joining = 'Extension 12', asked = '' } = {}) {
  const { _id: challengeId } = await openedChallenge(world, { mode: 'market_engagement', closesInDays: 60 })
  const now = world.clock.now().getTime()
  const [drawAt, startsAt] = [new Date(now + 3_600_000), new Date(now + 7_200_000)]
  const offer = { challengeId, startsAt: [startsAt], minutes: 30, drawAt, joining }
  const { _id: id } = await offerCalls(await world.northmere.editor.act(), offer)
  await askForCall(await world.kettles.editor.act(), { id, questions: `How many phones come in? ${asked}` })
  await drawCalls(systemAct(drawAt), { id })
  world.clock.set(startsAt)
  await publishCallNotes(await world.northmere.editor.act(), { id, slot: 1, notes })
  return { challengeId }
}

const placesOf = async () => (await Event.findOne({ kind: 'challenge.purged' }).lean())?.data

test('words go from what is for everybody, released or not, and that something waits is not told', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const editor = await world.northmere.editor.act()
  const words = { challengeId, title: 'The layout', text: `Ask ${name} for it.` }
  const { _id: id, version: madeFrom } = await writeRelease(editor, words)
  await release(editor, { id, madeFrom })
  const waiting = await writeRelease(editor, { ...words, title: `What ${name} made` })
  await attachToRelease(editor, { id: waiting._id, name: 'Jo Bloggs.csv', bytes })

  await purgeWords(await world.northmere.admin.act(), purge(challengeId))
  const kept = await Release.find({ challengeId }).sort({ _id: 1 }).lean()
  expect(kept.map(({ title, text }) => [title, text])).toEqual([
    ['The layout', 'Ask [removed] for it.'],
    ['What [removed] made', 'Ask [removed] for it.'],
  ])
  expect(kept[1]?.files).toMatchObject([{ name: '[removed].csv', type: 'text/csv' }])
  expect(await placesOf()).toMatchObject({ places: ['what is for everybody'] })
})

test('words go from the notes of calls, how to join, and what a supplier wanted to talk about', async () => {
  const world = await theWorld()
  const spoiled = { notes: `It is ${name} who counts them.`, joining: `Ask for ${name}`, asked: `Is it ${name}?` }
  const { challengeId } = await called(world, spoiled)
  await purgeWords(await world.northmere.admin.act(), purge(challengeId))
  expect(await CallRound.findOne({ challengeId }).lean()).toMatchObject({
    joining: 'Ask for [removed]',
    slots: [{ number: 1, notes: 'It is [removed] who counts them.' }],
  })
  expect(await CallRequest.findOne({ challengeId }).lean()).toMatchObject({
    questions: 'How many phones come in? Is it [removed]?',
  })
  expect(await placesOf()).toMatchObject({
    places: ['how to join the calls', 'notes of call 1', 'what a call was asked for'],
  })
})

test('nobody learns by removing words that a supplier asked in vain', async () => {
  const world = await theWorld()
  const { challengeId } = await called(world, { asked: `Is it ${name}?` })
  const admin = await world.northmere.admin.act()
  await CallRequest.updateMany({ challengeId }, { $set: { state: 'waiting', slot: null } })
  expect(await refusalOf(purgeWords(admin, purge(challengeId)))).toBe('NOT_THERE')
})

test('words in a public reason, the note of an addendum or a title that was released stand in the record', async () => {
  const world = await theWorld()
  const editor = await world.northmere.editor.act()
  const admin = await world.northmere.admin.act()
  const kept = await openedChallenge(world, { mode: 'market_engagement' })
  const id = await toldByHand(world, kept._id, 'Come at nine.')
  await keepBackDisclosure(editor, { id, reason: `It was about ${name} alone.` })
  await publishDisclosure(editor, { id, words: `${name} opens at nine.` })
  expect(await refusalOf(purgeWords(admin, purge(kept._id)))).toBe('IN_THE_RECORD')

  const given = await openedChallenge(world)
  const one = await writeRelease(editor, { challengeId: given._id, title: `What ${name} made`, text: 'A table.' })
  await release(editor, { id: one._id, madeFrom: one.version })
  expect(await refusalOf(purgeWords(admin, purge(given._id)))).toBe('IN_THE_RECORD')
  expect(await Release.findById(one._id).lean()).toMatchObject({ title: `What ${name} made` })

  const amended = await openedChallenge(world)
  const sections = { today: { ...amended.content.today, tried: 'Kiosks.' } }
  await amendChallenge(editor, { id: amended._id, edition: 1, sections, note: `Said by ${name}.` })
  expect(await refusalOf(purgeWords(admin, purge(amended._id)))).toBe('IN_THE_RECORD')
})

test('words of releases and calls go by no request of their own: only as a part of the purge of a challenge', async () => {
  const world = await theWorld()
  const { challengeId } = await called(world)
  const admin = await world.northmere.admin.act()
  for (const part of [purgeWordsOfReleases, purgeWordsOfCalls])
    await expect(part(admin, { challengeId, words: name })).rejects.toThrow('part of another command')
})
