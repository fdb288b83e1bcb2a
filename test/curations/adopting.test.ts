import { beforeEach, expect, test } from '@jest/globals'
import type { ChallengeFields } from '../../server/challenges/queries.ts'
import { adoptWith, answerCuration, closeCuration } from '../../server/curations/commands.ts'
import { Curation } from '../../server/curations/model.ts'
import { adoptingOf, curationByReference, curationsFor, runningOf } from '../../server/curations/queries.ts'
import { openedChallenge } from '../support/challenges.ts'
import { acceptedProposal } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, roomsFollow, say } from '../support/rooms.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()
let world: World
let decided: ChallengeFields
beforeEach(async () => {
  world = await theWorld()
  decided = (await acceptedProposal(world)).challenge
})

const why = 'Our phones wait as long, and we run the same tools.'
type Person = { act(): ReturnType<World['visitor']['act']> }
const adopt = async (who: Person, more: { challengeId?: string; why?: string } = {}) =>
  adoptWith(await who.act(), { challengeId: decided._id, why, ...more })

test('to adopt what came of it two forces have a room that no supplier knows of, the accepted one neither', async () => {
  const { reference, _id } = await adopt(world.saltmarch.editor)
  await roomsFollow(world)
  const room = await roomOf(world, 'curation', _id)
  await say(world.northmere.editor, room._id, 'Gladly. Which makers come in with you?')
  await say(world.saltmarch.admin, room._id, 'Two of yours.')
  for (const who of [world.saltmarch.editor, world.northmere.admin, world.charter.manager])
    expect(await curationByReference(await who.act(), reference)).toMatchObject({ reference, aim: 'adopt' })
  const page = { before: null, limit: 10 }
  expect(await curationsFor(await world.charter.manager.act(), null, page)).toMatchObject([{ reference }])
  for (const who of [world.kettles.admin, world.lanternfish.admin, world.visitor]) {
    const act = await who.act()
    expect(await curationByReference(act, reference)).toBeNull()
    expect(await adoptingOf(act, [decided._id])).toEqual([null])
    await expect(say({ ...world.kettles.admin, act: async () => act }, room._id, 'May we?')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  }
})

test('whoever of a force presses again is led to the same room, and a new one begins when that is closed', async () => {
  const first = await adopt(world.saltmarch.editor)
  const [again, atOnce] = await Promise.all([adopt(world.saltmarch.admin), adopt(world.saltmarch.editor)])
  expect([again._id, atOnce._id]).toEqual([first._id, first._id])
  expect(await Curation.countDocuments()).toBe(1)
  expect(await adoptingOf(await world.saltmarch.editor.act(), [decided._id])).toMatchObject([{ _id: first._id }])
  await closeCuration(await world.saltmarch.editor.act(), { id: first._id, cameOfIt: 'We buy it in May.' })
  expect((await adopt(world.saltmarch.editor))._id).not.toBe(first._id)
})

test('of two who press at once for the first time, both are led to one room', async () => {
  const [one, other] = await Promise.all([adopt(world.saltmarch.admin), adopt(world.saltmarch.editor)])
  expect(one._id).toBe(other._id)
  expect(await Curation.countDocuments()).toBe(1)
})

test('only an admin or editor of another force asks, once the outcome is public, and nobody is asked whether it is the same', async () => {
  const open = await openedChallenge(world)
  for (const who of [world.northmere.editor, world.saltmarch.evaluator, world.kettles.editor, world.charter.manager])
    expect(await refusalOf(adopt(who))).toBe('NOT_YOURS')
  expect(await refusalOf(adopt(world.saltmarch.editor, { challengeId: open._id }))).toBe('NOT_DECIDED')
  const marked = { why: 'OFFICIAL-SENSITIVE: we run the same tools.' }
  expect(await refusalOf(adopt(world.saltmarch.editor, marked))).toBe('CONTENT_GUARD')

  const { _id: id } = await adopt(world.saltmarch.editor)
  const answer = { id, challengeId: decided._id, answer: 'same' as const }
  expect(await refusalOf(answerCuration(await world.northmere.editor.act(), answer))).toBe('NOT_ASKED')
  expect(await runningOf(await world.northmere.editor.act(), [decided._id])).toEqual([null])
})
