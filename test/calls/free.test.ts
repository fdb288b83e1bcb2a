import { expect, test } from '@jest/globals'
import {
  askForCall,
  moveCall,
  offerCalls,
  publishCallNotes,
  takeCall,
  withdrawCallRequest,
} from '../../server/calls/commands.ts'
import { drawDueCalls } from '../../server/calls/drawer.ts'
import { CallRequest } from '../../server/calls/model.ts'
import { callRoundsOf, joiningFor, requestsOf, slotsOf } from '../../server/calls/queries.ts'
import { withdrawChallenge } from '../../server/challenges/commands.ts'
import { watch } from '../../server/notifications/commands.ts'
import { Notification } from '../../server/notifications/model.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const at = (text: string) => new Date(text)
const first = at('2026-12-08T10:00:00Z')
const second = at('2026-12-15T10:00:00Z')
const drawAt = at('2026-12-04T12:00:00Z')
const questions = 'What happens to a phone on its first day?'

type Who = World['kettles']['editor']

/** Calls of which these suppliers asked for one, drawn. */
async function drawn(startsAt: Date[], ...asking: ((world: World) => Who)[]) {
  const world = await theWorld()
  const challenge = await openedChallenge(world, { mode: 'market_engagement', closesInDays: 60 })
  const { _id: challengeId } = challenge
  const offer = { challengeId, startsAt, minutes: 30, drawAt, joining: 'Extension 12' }
  const { _id: id } = await offerCalls(await world.northmere.editor.act(), offer)
  const take = async (who: { act: World['visitor']['act'] }, slot: number) =>
    takeCall(await who.act(), { id, slot, questions })
  const beforeTheDraw = await refusalOf(take(world.brindle.admin, 1))
  for (const who of asking) await askForCall(await who(world).act(), { id, questions })
  world.clock.set(drawAt)
  await drawDueCalls(world.clock.now())
  const round = async () => {
    const [found] = await callRoundsOf(await world.visitor.act(), [challengeId])
    if (!found) throw new Error('There are no calls.')
    return found
  }
  const free = async () =>
    slotsOf(await world.visitor.act(), await round())
      .filter(({ isFree }) => isFree)
      .map(({ number }) => number)
  return { world, challengeId, id, take, free, round, beforeTheDraw }
}

const kettles = ({ kettles }: World) => kettles.editor
const lanternfish = ({ lanternfish }: World) => lanternfish.editor
const said = (kind: string) => Event.find({ kind }).sort({ _id: 1 }).lean<StoredEvent[]>()

test('a call that nobody got in the draw is had by the supplier that takes it first, one each', async () => {
  const { world, id, take, free, round, beforeTheDraw } = await drawn([first, second], kettles)
  expect([beforeTheDraw, await free()]).toEqual(['NOT_DRAWN', [2]])
  expect(await refusalOf(take(world.kettles.admin, 2))).toBe('HAS_CALL')
  for (const outsider of [world.visitor, world.northmere.editor, world.saltmarch.editor, world.charter.manager])
    expect(await refusalOf(take(outsider, 2))).toBe('NOT_YOURS')
  expect(await refusalOf(take(world.lanternfish.editor, 3))).toBe('NOT_FOUND')

  await take(world.lanternfish.editor, 2)
  expect(await free()).toEqual([])
  expect(await joiningFor(await world.lanternfish.editor.act(), await round())).toBe('Extension 12')
  const ofTheForce = await requestsOf(await world.northmere.editor.act(), id)
  expect(ofTheForce.map(({ supplierId, slot }) => [supplierId, slot])).toEqual(
    expect.arrayContaining([[world.lanternfish.id, 2]]),
  )
  for (const slot of [1, 2]) expect(await refusalOf(take(world.brindle.admin, slot))).toBe('TAKEN')
})

test('of two suppliers that take the last one at once, one has it and the other is told so', async () => {
  const { world, id, take } = await drawn([first, second], kettles)
  const both = [take(world.lanternfish.editor, 2), take(world.brindle.admin, 2)]
  const outcomes = await Promise.allSettled(both)
  const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect(refused).toMatchObject([{ code: 'TAKEN' }])
  expect(await CallRequest.countDocuments({ roundId: id, state: 'drawn', slot: 2 })).toBe(1)
  expect(await said('call.taken')).toHaveLength(1)
})

test('two colleagues who take two calls at once have one', async () => {
  const { world, id, take, free } = await drawn([first, second])
  await Promise.allSettled([take(world.lanternfish.editor, 1), take(world.lanternfish.admin, 2)])
  expect(await CallRequest.countDocuments({ roundId: id, state: 'drawn' })).toBe(1)
  expect(await free()).toHaveLength(1)
})

test('whoever was told of the calls is told that some are free, all by one event, and again when one is given back', async () => {
  const { world, challengeId, id, take, free } = await drawn([first, second], kettles)
  const post = { clock: world.clock, config: { PUBLIC_URL: 'https://board.example' } }
  for (const who of [world.lanternfish.editor, world.brindle.admin])
    await watch(await who.act(), { kind: 'challenge', what: challengeId })
  const toldOf = async (event: StoredEvent | undefined) => {
    if (!event) throw new Error('Nothing was said.')
    await notifications(post).handle(event)
    const told = await Notification.find({ eventId: event._id, kind: 'call.free' }).lean()
    return told.map(({ personId, at, text }) => ({ personId, at: at.getTime(), text }))
  }
  const followers = [world.lanternfish.editor, world.brindle.admin].map(({ personId }) => personId)
  const [afterDraw] = await said('call.freed')
  const told = await toldOf(afterDraw)
  expect(told.map(({ personId }) => personId).sort()).toEqual([...followers].sort())
  expect(new Set(told.map(({ at, text }) => `${at} ${text}`)).size).toBe(1)

  await take(world.lanternfish.editor, 2)
  const [request] = await requestsOf(await world.lanternfish.editor.act(), id)
  await withdrawCallRequest(await world.lanternfish.editor.act(), { id: request?._id ?? '' })
  const [, givenBack] = await said('call.freed')
  expect([givenBack?.data, await free()]).toEqual([{ challengeId, free: [2] }, [2]])
  expect((await toldOf(givenBack)).map(({ personId }) => personId).sort()).toEqual([...followers].sort())
  await take(world.brindle.admin, 2)
})

test('the public record says that a call was freed or taken, and never by whom', async () => {
  const { world, id, take } = await drawn([first, second], kettles)
  await take(world.lanternfish.editor, 2)
  const [request] = await requestsOf(await world.kettles.editor.act(), id)
  await withdrawCallRequest(await world.kettles.editor.act(), { id: request?._id ?? '' })
  const events = [...(await said('call.freed')), ...(await said('call.taken'))]
  expect(events.map(({ audience, actorId, actingForId }) => [audience, actorId, actingForId])).toEqual(
    events.map(() => ['public', null, null]),
  )
  expect(events).toHaveLength(3)
  for (const supplier of [world.kettles, world.lanternfish]) expect(JSON.stringify(events)).not.toContain(supplier.id)
})

test('one that is given back goes to the next in the draw first, and nobody takes it over their head', async () => {
  const { world, id, take, free } = await drawn([first], kettles, lanternfish)
  const requests = await CallRequest.find({ roundId: id }).sort({ place: 1 }).lean()
  const drawnFirst = requests[0]?.supplierId === world.kettles.id ? world.kettles.editor : world.lanternfish.editor
  await withdrawCallRequest(await drawnFirst.act(), { id: requests[0]?._id ?? '' })
  expect(await free()).toEqual([])
  expect(await refusalOf(take(world.brindle.admin, 1))).toBe('TAKEN')
  expect(await said('call.freed')).toEqual([])
})

test('while notes of a call are overdue no later one is taken, and after its time or the end none at all', async () => {
  const { world, challengeId, id, take, free } = await drawn([first, second, at('2026-12-16T10:00:00Z')], kettles)
  world.clock.set(at('2026-12-11T10:30:00.001Z'))
  expect([await free(), await refusalOf(take(world.brindle.admin, 2))]).toEqual([[], 'SHUT'])
  const notes = 'A phone waits a day for its number.'
  await publishCallNotes(await world.northmere.editor.act(), { id, slot: 1, notes })
  expect(await free()).toEqual([2, 3])

  world.clock.set(second)
  expect([await free(), await refusalOf(take(world.brindle.admin, 2))]).toEqual([[3], 'STARTED'])
  const moved = { id, slot: 2, to: at('2026-12-17T10:00:00Z'), reason: 'Nobody had it' }
  await moveCall(await world.northmere.editor.act(), moved)
  expect((await said('call.freed')).map(({ data }) => data)).toEqual([
    { challengeId, free: [2, 3] },
    { challengeId, free: [2] },
  ])

  const reason = 'The money went elsewhere.'
  const end = { id: challengeId, code: 'priorities_changed', reason } as const
  await withdrawChallenge(await world.northmere.admin.act(), end)
  expect(await refusalOf(take(world.brindle.admin, 3))).toBe('NOT_OPEN')
})
