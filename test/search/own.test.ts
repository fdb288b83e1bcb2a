import { expect, test } from '@jest/globals'
import type { Act } from '../../server/platform/act.ts'
import { findOwn } from '../../server/search/own.ts'
import { openedChallenge } from '../support/challenges.ts'
import { submittedProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, roomsFollow, say } from '../support/rooms.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const found = async (act: Act, words: string) =>
  (await findOwn(act, words, null)).map(({ kind, count, hits }) => [kind, count, hits[0]?.reference])

test('what a sealed proposal says is found by its own side, and by nobody else', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { reference } = await submittedProposal(world.kettles.editor, challenge)
  const words = 'begin with one station'
  expect(await found(await world.kettles.editor.act(), words)).toEqual([['proposal', 1, reference]])
  const outside = [world.lanternfish.editor, world.northmere.editor, world.northmere.admin, world.charter.manager]
  for (const who of [...outside, world.visitor]) expect(await found(await who.act(), words)).toEqual([])
})

test('what was said in a room is found by whoever is in it', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  await roomsFollow(world)
  const room = await roomOf(world, 'challenge_discussion', challenge._id)
  await say(world.northmere.editor, room._id, 'The laboratory moves to Quarry Lane in May.')
  await say(world.northmere.second, room._id, 'Noted.')
  expect(await findOwn(await world.northmere.admin.act(), 'quarry', null)).toMatchObject([
    {
      ...{ kind: 'thread', count: 1 },
      hits: [{ reference: room.reference, sentence: [{ hit: false }, { text: 'Quarry', hit: true }, { hit: false }] }],
    },
  ])
  for (const who of [world.saltmarch.editor, world.kettles.editor, world.charter.manager, world.visitor])
    expect(await found(await who.act(), 'quarry')).toEqual([])
})
