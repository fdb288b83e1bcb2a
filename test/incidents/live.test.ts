import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { confirmIncident } from '../../server/incidents/commands.ts'
import { incidentsNow } from '../../server/incidents/now.ts'
import { openedChallenge } from '../support/challenges.ts'
import { declared, readBySecond } from '../support/incidents.ts'
import { type Board, startBoard } from '../support/live.ts'

let board: Board
beforeAll(async () => {
  board = await startBoard()
}, 30_000)
afterAll(() => board.close())

test('pages learn of an incident when it is confirmed, and of nothing before', async () => {
  const world = await board.begin()
  const { proposalsCloseAt, _id: challengeId } = await openedChallenge(world)
  const around = proposalsCloseAt ?? world.clock.now()
  const above = async () => (await incidentsNow(await world.visitor.act())).map(({ _id }) => _id)
  world.clock.set(around)
  const rival = await board.reader('admin@lanternfish.example')
  expect(await rival.watch('board', 'incidents')).toBe(true)
  expect(await rival.watch('challenge', challengeId)).toBe(true)
  const { reference, _id } = await declared(world, { around })
  expect(await above()).toEqual([])
  expect(await rival.watch('incident', _id)).toBe(false)
  await rival.caughtUp()
  expect(rival.told.changed).toEqual([])

  const { id, madeFrom } = await readBySecond(world, reference)
  await confirmIncident(await world.charter.second.act(), { id, madeFrom })
  await rival.caughtUp()
  expect(rival.told.changed.map(({ kind, fact }) => [kind, fact])).toEqual([
    ['challenge', 'challenge.deadlineMoved'],
    ['challenge', 'challenge.deadlineMoved'],
    ['board', 'incident.confirmed'],
  ])
  expect(await rival.watch('incident', _id)).toBe(true)
  // Above every page, until the last close that it moved.
  expect(await above()).toEqual([_id])
  world.clock.advance({ days: 2 })
  expect(await above()).toEqual([])
})
