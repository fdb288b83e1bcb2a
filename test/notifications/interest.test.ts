import { expect, test } from '@jest/globals'
import { graphql } from 'graphql'
import { keepInterest, moveDeadline } from '../../server/challenges/commands.ts'
import { Challenge } from '../../server/challenges/model.ts'
import { watch } from '../../server/notifications/commands.ts'
import { countInterest, interestCounter } from '../../server/notifications/interest.ts'
import { Watch } from '../../server/notifications/model.ts'
import { Membership } from '../../server/people/model.ts'
import { Event } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { schema } from '../../server/schema.ts'
import { openedChallenge } from '../support/challenges.ts'
import { submittedProposal } from '../support/proposals.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

/** People of as many suppliers, or of one, begin to follow it now. */
async function followedBy(world: World, what: string, suppliers: number, of = newId): Promise<void> {
  for (let count = 0; count < suppliers; count += 1) {
    const personId = newId()
    await Membership.create([
      { _id: newId(), personId, organisationId: of(), kind: 'supplier', role: 'editor', since: world.clock.now() },
    ])
    await Watch.create([{ _id: newId(), personId, kind: 'challenge', what, createdAt: world.clock.now() }])
  }
}

/** What anybody is told of it now. */
async function told(
  world: World,
  reference: string,
  by: { act(): ReturnType<World['visitor']['act']> } = world.visitor,
) {
  const source = `{ challenge(reference: "${reference}") { interest { band countedAt } } }`
  const { data, errors } = await graphql({ schema, source, contextValue: await by.act() })
  expect(errors).toBeUndefined()
  const { interest } = (data?.challenge ?? {}) as { interest: { band: string; countedAt: Date } | null }
  return interest && `${interest.band} ${new Date(interest.countedAt).toISOString()}`
}

/** The next day at ten in London, with what the worker counts then. */
async function nextMorning(world: World): Promise<void> {
  world.clock.advance({ days: 1 })
  await countInterest(world.clock.now())
}

test('how many suppliers follow is told in bands, once for each, from five on', async () => {
  const world = await theWorld()
  const { _id, reference } = await openedChallenge(world)
  await watch(await world.kettles.editor.act(), { kind: 'challenge', what: reference })
  await watch(await world.kettles.admin.act(), { kind: 'challenge', what: reference })
  await watch(await world.saltmarch.editor.act(), { kind: 'challenge', what: reference })
  await watch(await world.northmere.editor.act(), { kind: 'challenge', what: reference })
  const one = newId()
  await followedBy(world, _id, 5, () => one)
  await followedBy(world, _id, 2)
  expect(await told(world, reference)).toBeNull()
  await nextMorning(world)
  for (const by of [world.visitor, world.northmere.editor, world.northmere.admin, world.charter.manager])
    expect(await told(world, reference, by)).toBe('fewer_than_5 2026-11-04T06:00:00.000Z')

  for (const [more, band] of [
    [1, '5_to_9'],
    [4, '5_to_9'],
    [1, '10_to_19'],
    [9, '10_to_19'],
    [1, '20_or_more'],
  ] as const) {
    await followedBy(world, _id, more)
    await nextMorning(world)
    expect(await told(world, reference)).toMatch(band)
  }
  // The number stands nowhere: who copies the store learns no more.
  const stored = await Challenge.findById(_id).lean()
  expect(Object.keys(stored?.interest ?? {})).toEqual(['band', 'countedAt'])
  // Nobody but the house counts.
  const countedAt = new Date(world.clock.now())
  await keepInterest(await world.northmere.admin.act(), { id: _id, band: 'fewer_than_5', countedAt })
  expect(await told(world, reference)).toMatch('20_or_more')
})

test('a proposal, begun or sent, is no interest: it moves no band', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  await followedBy(world, challenge._id, 4)
  await submittedProposal(world.kettles.editor, challenge)
  await nextMorning(world)
  expect(await told(world, challenge.reference)).toMatch('fewer_than_5')
})

test('it is counted once a day as of six in London, so that a change tells nobody when somebody came', async () => {
  const world = await theWorld()
  const { _id, reference } = await openedChallenge(world)
  const counter = interestCounter({ clock: world.clock })
  try {
    // It opened after the hour: the first count is that of the next day, also for those who were quick.
    await followedBy(world, _id, 5)
    await counter.settled()
    expect(await told(world, reference)).toBeNull()
    world.clock.set(new Date('2026-11-04T05:59:59.999Z'))
    await counter.settled()
    expect(await told(world, reference)).toBeNull()
    world.clock.set(new Date('2026-11-04T09:00:00Z'))
    await followedBy(world, _id, 5)
    // However late the count comes, it is that of the hour; and there is no second one on the day.
    await counter.settled()
    await followedBy(world, _id, 10)
    world.clock.advance({ hours: 14 })
    const before = await Event.countDocuments()
    await counter.settled()
    await countInterest(world.clock.now())
    expect(await told(world, reference)).toBe('5_to_9 2026-11-04T06:00:00.000Z')
    expect(await Event.countDocuments()).toBe(before)
    await nextMorning(world)
    expect(await told(world, reference)).toBe('20_or_more 2026-11-05T06:00:00.000Z')
  } finally {
    await counter.stop()
  }
})

test('in the last 48 hours the last count stands, a close that moves is counted to anew, and after the close there is none', async () => {
  const world = await theWorld()
  const { _id, reference, proposalsCloseAt, version } = await openedChallenge(world, { closesInDays: 8 })
  if (!proposalsCloseAt) throw new Error('It never closes.')
  // It closes on 11 November at ten: the count of the 9th at six is the last one.
  world.clock.set(new Date('2026-11-09T06:30:00Z'))
  await countInterest(world.clock.now())
  await followedBy(world, _id, 7)
  await nextMorning(world)
  expect(await told(world, reference)).toBe('fewer_than_5 2026-11-09T06:00:00.000Z')

  world.clock.set(new Date('2026-11-10T09:00:00Z'))
  const to = new Date('2026-11-17T12:00:00Z')
  await moveDeadline(await world.northmere.editor.act(), {
    ...{ id: _id, version, which: 'proposalsCloseAt', to, reason: 'A file came late.' },
  })
  await nextMorning(world)
  expect(await told(world, reference)).toBe('5_to_9 2026-11-11T06:00:00.000Z')
  world.clock.set(to)
  expect(await told(world, reference)).toBeNull()
})

test('where proposals are not sealed nothing is counted', async () => {
  const world = await theWorld()
  const { _id, reference } = await openedChallenge(world, { mode: 'market_engagement' })
  await followedBy(world, _id, 5)
  await nextMorning(world)
  expect(await told(world, reference)).toBeNull()
  const stored = await Challenge.findById(_id).lean()
  expect(stored?.interest).toBeNull()
})
