import { expect, test } from '@jest/globals'
import { askForCall, moveCall, offerCalls, publishCallNotes, withdrawCallRequest } from '../../server/calls/commands.ts'
import { drawnOrder, entryOf, sha256 } from '../../server/calls/draw.ts'
import { drawDueCalls } from '../../server/calls/drawer.ts'
import { CallRequest, CallRound } from '../../server/calls/model.ts'
import { callRoundsOf, joiningFor, requestsOf, seedOf, slotsOf } from '../../server/calls/queries.ts'
import { withdrawChallenge } from '../../server/challenges/commands.ts'
import { openedChallenge } from '../support/challenges.ts'
import { caseWords, expectHeld } from '../support/held-words.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const at = (text: string) => new Date(text)
const times = [at('2026-12-08T10:00:00Z'), at('2026-12-08T11:00:00Z')]
const drawAt = at('2026-12-04T12:00:00Z')
const questions = 'What happens to a phone on its first day?'

async function offered(world: World, startsAt = times) {
  const challenge = await openedChallenge(world, { mode: 'market_engagement', closesInDays: 60 })
  const act = await world.northmere.editor.act()
  const offer = { challengeId: challenge._id, startsAt, minutes: 30, drawAt, joining: 'Extension 12' }
  const round = await offerCalls(act, offer)
  return { challenge, round, offer }
}

async function drawn(world: World, startsAt = times) {
  const { challenge, round } = await offered(world, startsAt)
  for (const supplier of [world.kettles.editor, world.lanternfish.editor, world.brindle.admin])
    await askForCall(await supplier.act(), { id: round._id, questions })
  world.clock.set(drawAt)
  await drawDueCalls(world.clock.now())
  const requests = await CallRequest.find({ roundId: round._id }).sort({ place: 1 }).lean()
  return { challenge, id: round._id, requests }
}

const personOf = (world: World, supplierId: string) =>
  [world.kettles.admin, world.lanternfish.editor, world.brindle.admin].find(
    ({ organisationId }) => organisationId === supplierId,
  ) ?? world.kettles.admin

async function shown(world: World, challengeId: string) {
  const [round] = await callRoundsOf(await world.visitor.act(), [challengeId])
  if (!round) throw new Error('There are no calls.')
  return round
}

test('calls are offered where the mode lets a force talk to one supplier, by its editors, once', async () => {
  const world = await theWorld()
  const { offer } = await offered(world)
  const editor = await world.northmere.editor.act()
  expect(await refusalOf(offerCalls(editor, offer))).toBe('ALREADY_OFFERED')
  for (const mode of ['open_challenge', 'competition'] as const) {
    const { _id: challengeId } = await openedChallenge(world, { mode })
    expect(await refusalOf(offerCalls(editor, { ...offer, challengeId }))).toBe('NO_CALLS')
  }
  const { _id: challengeId } = await openedChallenge(world, { mode: 'market_engagement', closesInDays: 60 })
  for (const outsider of [world.saltmarch.editor, world.kettles.editor, world.northmere.viewer])
    expect(await refusalOf(offerCalls(await outsider.act(), { ...offer, challengeId }))).toBe('NOT_YOURS')
  const [first = drawAt] = times
  const wrong = [
    [{ drawAt: world.clock.now() }, 'PASSED'],
    [{ drawAt: first }, 'ORDER'],
    [{ startsAt: [first, first] }, 'OVERLAP'],
    [{ startsAt: [at('2027-03-01T10:00:00Z')] }, 'AFTER_CLOSE'],
  ] as const
  for (const [change, code] of wrong) {
    const startsAt = 'startsAt' in change ? [...change.startsAt] : times
    expect(await refusalOf(offerCalls(editor, { ...offer, challengeId, ...change, startsAt }))).toBe(code)
  }
  const joining = { ...offer, challengeId, joining: caseWords }
  await expectHeld((act, looked) => offerCalls(act, { ...joining, looked }), world.northmere, 'joining')
})

test('until the draw nobody but the supplier knows that it asked, and to ask again changes its one request', async () => {
  const world = await theWorld()
  const { round } = await offered(world)
  const { _id: id } = round
  await askForCall(await world.kettles.editor.act(), { id, questions })
  await askForCall(await world.kettles.admin.act(), { id, questions: 'Who signs the work off each week?' })
  expect(await requestsOf(await world.kettles.editor.act(), id)).toMatchObject([
    { state: 'asked', questions: 'Who signs the work off each week?' },
  ])
  for (const other of [world.northmere.admin, world.lanternfish.editor, world.charter.manager, world.visitor])
    expect(await requestsOf(await other.act(), id)).toEqual([])
  for (const outsider of [world.northmere.editor, world.charter.manager])
    expect(await refusalOf(askForCall(await outsider.act(), { id, questions }))).toBe('NOT_YOURS')
  expect((await world.events()).filter((kind) => kind.startsWith('callRequest'))).toEqual(['callRequest.asked'])
})

test('the draw is made at its time and no sooner, and can be done again from what is published', async () => {
  const world = await theWorld()
  const { round, challenge } = await offered(world)
  await askForCall(await world.kettles.editor.act(), { id: round._id, questions })
  await drawDueCalls(new Date(drawAt.getTime() - 1))
  const before = await shown(world, challenge._id)
  expect([before.drawnAt, await seedOf(before), Object.keys(before)]).toEqual([
    null,
    null,
    expect.not.arrayContaining(['seed', 'joining']),
  ])

  world.clock.set(drawAt)
  expect(await refusalOf(askForCall(await world.lanternfish.editor.act(), { id: round._id, questions }))).toBe('DRAWN')
  await drawDueCalls(world.clock.now())
  await drawDueCalls(world.clock.now())
  const after = await shown(world, challenge._id)
  const seed = (await seedOf(after)) ?? ''
  expect(sha256(seed)).toBe(after.seedHash)
  const [request] = await CallRequest.find({ roundId: round._id }).lean()
  expect(after.entries).toEqual([entryOf(request?.salt ?? '')])
  expect((await world.events()).filter((kind) => kind === 'call.drawn')).toHaveLength(1)
})

test('when more ask than there are calls, the lowest tickets have them and the others wait in order', async () => {
  const world = await theWorld()
  const { id, requests, challenge } = await drawn(world)
  const round = await shown(world, challenge._id)
  const seed = (await seedOf(round)) ?? ''
  const entries = requests.map(({ salt }) => entryOf(salt))
  expect(drawnOrder(seed, [...entries].reverse())).toEqual(entries)
  expect(requests.map(({ state, slot }) => [state, slot])).toEqual([
    ['drawn', 1],
    ['drawn', 2],
    ['waiting', null],
  ])
  const force = await requestsOf(await world.northmere.viewer.act(), id)
  expect(force.map(({ supplierId }) => supplierId)).toEqual(requests.slice(0, 2).map(({ supplierId }) => supplierId))
  const joins = await Promise.all(
    requests.map(async ({ supplierId }) => joiningFor(await personOf(world, supplierId).act(), round)),
  )
  expect(joins).toEqual(['Extension 12', 'Extension 12', null])
})

test('a call that is given back goes to the next in the draw, and the last one stays free', async () => {
  const world = await theWorld()
  const { requests, challenge } = await drawn(world)
  const [first, second, third] = requests
  if (!(first && second && third)) throw new Error('Three asked.')
  const rival = await personOf(world, third.supplierId).act()
  expect(await refusalOf(withdrawCallRequest(rival, { id: first._id }))).toBe('NOT_FOUND')
  await withdrawCallRequest(await personOf(world, first.supplierId).act(), { id: first._id })
  expect(await CallRequest.findById(third._id).lean()).toMatchObject({ state: 'drawn', slot: 1 })
  await withdrawCallRequest(await personOf(world, third.supplierId).act(), { id: third._id })
  expect((await shown(world, challenge._id)).slots.map(({ taken }) => taken)).toEqual([false, true])
  world.clock.set(times[1] ?? drawAt)
  const late = withdrawCallRequest(await personOf(world, second.supplierId).act(), { id: second._id })
  expect(await refusalOf(late)).toBe('STARTED')
})

test('while the notes of a call are overdue the later ones are shut: nobody is told how to join', async () => {
  const world = await theWorld()
  const late = [times[0] ?? drawAt, at('2026-12-15T10:00:00Z')]
  const { id, requests, challenge } = await drawn(world, late)
  const editor = () => world.northmere.editor.act()
  const notes = { id, slot: 1, notes: 'A phone waits a day for its number.' }
  expect(await refusalOf(publishCallNotes(await editor(), notes))).toBe('NOT_YET')

  const joiningOfSecond = async () =>
    joiningFor(await personOf(world, requests[1]?.supplierId ?? '').act(), await shown(world, challenge._id))
  const shut = async () =>
    slotsOf(await world.visitor.act(), await shown(world, challenge._id)).map(({ isShut }) => isShut)
  world.clock.set(at('2026-12-11T10:30:00Z'))
  expect([await shut(), await joiningOfSecond()]).toEqual([[false, false], 'Extension 12'])
  world.clock.advance({ milliseconds: 1 })
  expect([await shut(), await joiningOfSecond()]).toEqual([[false, true], null])

  await publishCallNotes(await editor(), notes)
  expect([await shut(), await joiningOfSecond()]).toEqual([[false, false], 'Extension 12'])
  expect(await refusalOf(publishCallNotes(await editor(), notes))).toBe('ALREADY_PUBLISHED')
  expect(await refusalOf(publishCallNotes(await world.kettles.editor.act(), { ...notes, slot: 2 }))).toBe('NOT_YOURS')
})

test('a call that was shut when it began did not take place, also when the late notes come after it', async () => {
  const world = await theWorld()
  const { id, challenge } = await drawn(world, [times[0] ?? drawAt, at('2026-12-15T10:00:00Z')])
  const editor = () => world.northmere.editor.act()
  const notes = { id, notes: 'A phone waits a day for its number.' }
  world.clock.set(at('2026-12-15T11:00:00Z'))
  await publishCallNotes(await editor(), { ...notes, slot: 1 })
  expect(await refusalOf(publishCallNotes(await editor(), { ...notes, slot: 2 }))).toBe('SHUT')
  const [, second] = slotsOf(await world.visitor.act(), await shown(world, challenge._id))
  expect(second).toMatchObject({ isShut: true, notesDueAt: null })

  await moveCall(await editor(), { id, slot: 2, to: at('2026-12-16T10:00:00Z'), reason: 'It was shut' })
  world.clock.set(at('2026-12-16T10:00:00Z'))
  await publishCallNotes(await editor(), { ...notes, slot: 2 })
})

test('notes that look like case material are published by an admin who looked alone', async () => {
  const world = await theWorld()
  const { id } = await drawn(world)
  world.clock.set(times[0] ?? drawAt)
  const notes = { id, slot: 1, notes: 'We spoke of the car BD51 SMR.' }
  expect(await refusalOf(publishCallNotes(await world.northmere.admin.act(), notes))).toBe('CONTENT_GUARD')
  const looked = { ...notes, looked: true }
  expect(await refusalOf(publishCallNotes(await world.northmere.editor.act(), looked))).toBe('OWNER_LOOKS')
  await publishCallNotes(await world.northmere.admin.act(), looked)
})

test('a call moves later only, to a time that calls may have, with a clean reason that everybody reads', async () => {
  const world = await theWorld()
  const { id } = await drawn(world)
  const editor = await world.northmere.editor.act()
  const move = { id, slot: 1, to: at('2026-12-09T10:00:00Z'), reason: 'Our lead is ill' }
  expect(await refusalOf(moveCall(editor, { ...move, to: drawAt }))).toBe('ONLY_LATER')
  expect(await refusalOf(moveCall(editor, { ...move, to: at('2026-12-08T11:10:00Z') }))).toBe('OVERLAP')
  for (const to of [at('2027-03-01T10:00:00Z'), new Date(8.64e15)])
    expect(await refusalOf(moveCall(editor, { ...move, to }))).toBe('AFTER_CLOSE')
  expect(await refusalOf(moveCall(editor, { ...move, reason: 'The car BD51 SMR' }))).toBe('NEVER_IN_A_RECORD')
  expect(await refusalOf(moveCall(await world.kettles.editor.act(), move))).toBe('NOT_YOURS')
  expect(await refusalOf(moveCall(editor, { ...move, slot: 9 }))).toBe('NOT_FOUND')
  await moveCall(editor, move)
  expect((await CallRound.findById(id).lean())?.slots[0]?.startsAt).toEqual(move.to)
  expect(await world.events()).toContain('call.moved')
})

test('a call that took place does not move: its notes are owed', async () => {
  const world = await theWorld()
  const { id } = await drawn(world)
  world.clock.set(at('2026-12-14T10:00:00Z'))
  const move = { id, slot: 1, to: at('2026-12-20T10:00:00Z'), reason: 'Our lead is ill' }
  expect(await refusalOf(moveCall(await world.northmere.editor.act(), move))).toBe('HELD')
})

test('whoever took a request back and asks again is in the draw, and the record says so', async () => {
  const world = await theWorld()
  const { round } = await offered(world)
  const act = await world.kettles.editor.act()
  await askForCall(act, { id: round._id, questions })
  const [request] = await requestsOf(act, round._id)
  await withdrawCallRequest(act, { id: request?._id ?? '' })
  await askForCall(act, { id: round._id, questions })
  const said = (await world.events()).filter((kind) => kind.startsWith('callRequest'))
  expect(said).toEqual(['callRequest.asked', 'callRequest.withdrawn', 'callRequest.asked'])
  world.clock.set(drawAt)
  await drawDueCalls(world.clock.now())
  expect(await CallRequest.findById(request?._id).lean()).toMatchObject({ state: 'drawn', slot: 1 })
})

test('whoever asks while it is drawn is either in the draw or refused', async () => {
  const world = await theWorld()
  const { round } = await offered(world)
  const [asked] = await Promise.allSettled([
    askForCall(await world.kettles.editor.act(), { id: round._id, questions }),
    drawDueCalls(drawAt),
  ])
  const requests = await CallRequest.find({ roundId: round._id }).lean()
  expect(requests.map(({ state }) => state)).toEqual(asked.status === 'fulfilled' ? ['drawn'] : [])
})

test('on a challenge that was withdrawn nothing is drawn and nobody has a call', async () => {
  const world = await theWorld()
  const { round, challenge } = await offered(world)
  await askForCall(await world.kettles.editor.act(), { id: round._id, questions })
  const reason = 'The money went elsewhere.'
  await withdrawChallenge(await world.northmere.admin.act(), { id: challenge._id, code: 'priorities_changed', reason })
  await drawDueCalls(drawAt)
  await drawDueCalls(drawAt)
  expect(await CallRequest.find({ roundId: round._id }).lean()).toMatchObject([{ state: 'withdrawn', slot: null }])
  expect(await world.events()).not.toContain('call.drawn')
})
