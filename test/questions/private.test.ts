import { expect, test } from '@jest/globals'
import { Event } from '../../server/platform/events.ts'
import { answerQuestion, askQuestion, withdrawQuestion } from '../../server/questions/commands.ts'
import {
  answeredCounts,
  justAnswered,
  ownQuestions,
  privateQuestions,
  privateReasons,
  publishedQuestions,
  questionsById,
} from '../../server/questions/queries.ts'
import { answerPrivately, declineQuestion } from '../../server/questions/to-the-asker.ts'
import { openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const text = 'Does our patent stand in the way of a trial?'
const answer = 'No, it does not.'
const reason = 'It would tell of an invention that is not published.'

async function askedInConfidence(world: World, confidential = true) {
  const challenge = await openedChallenge(world)
  const id = await askQuestion(await world.kettles.editor.act(), { challengeId: challenge._id, text, confidential })
  return { challenge, id }
}

const outsiders = (world: World) => [
  world.visitor,
  world.lanternfish.editor,
  world.saltmarch.editor,
  world.charter.manager,
]

test('a private answer is read by who asked and by the force, and by nobody else at any time', async () => {
  const world = await theWorld()
  const { challenge, id } = await askedInConfidence(world)
  const force = await world.northmere.editor.act()
  await answerPrivately(force, { id, answer, reason })

  const said = { state: 'private', text, answer, privateReason: reason, number: null }
  expect(await privateQuestions(force, challenge._id)).toMatchObject([said])
  expect(await ownQuestions(await world.kettles.admin.act(), challenge._id)).toMatchObject([said])
  expect(JSON.stringify(await privateQuestions(force, challenge._id))).not.toContain(world.kettles.id)
  for (const days of [0, 30]) {
    world.clock.advance({ days })
    for (const other of outsiders(world)) {
      const act = await other.act()
      expect(await questionsById(act, [id])).toEqual([null])
      expect(await privateQuestions(act, challenge._id)).toEqual([])
      expect(await publishedQuestions(act, challenge._id, { limit: 25 })).toEqual([])
      expect(await justAnswered(act, 3)).toEqual([])
    }
  }
  expect((await answeredCounts([challenge._id])).get(challenge._id)).toBeUndefined()
})

test('that one was answered privately, and why, is public at the close and not a millisecond before', async () => {
  const world = await theWorld()
  const { challenge, id } = await askedInConfidence(world)
  const chain = { chain: `challenge:${challenge._id}` }
  const before = await Event.countDocuments(chain)
  await answerPrivately(await world.northmere.editor.act(), { id, answer, reason })

  world.clock.set(new Date((challenge.proposalsCloseAt?.getTime() ?? 0) - 1))
  for (const other of [...outsiders(world), world.northmere.editor])
    expect(await privateReasons(await other.act(), challenge)).toEqual([])
  world.clock.advance({ milliseconds: 1 })
  for (const other of outsiders(world)) expect(await privateReasons(await other.act(), challenge)).toEqual([reason])

  expect(await Event.countDocuments(chain)).toBe(before)
  expect(await Event.findOne({ kind: 'question.answered_privately' }).lean()).toMatchObject({ audience: 'audit' })
})

test('only what was asked in confidence is answered privately, by an editor of the force, with a reason, before the close', async () => {
  const world = await theWorld()
  const { id: open } = await askedInConfidence(world, false)
  const { challenge, id } = await askedInConfidence(world)
  const force = await world.northmere.editor.act()

  expect(await refusalOf(answerPrivately(force, { id: open, answer, reason }))).toBe('NOT_CONFIDENTIAL')
  expect(await refusalOf(answerPrivately(force, { id, answer, reason: '' }))).toBe('BAD_INPUT')
  expect(await refusalOf(answerPrivately(await world.northmere.evaluator.act(), { id, answer, reason }))).toBe(
    'NOT_YOURS',
  )
  expect(await refusalOf(answerPrivately(await world.kettles.editor.act(), { id, answer, reason }))).toBe('NOT_YOURS')
  expect(await refusalOf(answerPrivately(await world.saltmarch.editor.act(), { id, answer, reason }))).toBe('NOT_FOUND')

  world.clock.set(challenge.proposalsCloseAt ?? world.clock.now())
  const late = await world.northmere.editor.act()
  expect(await refusalOf(answerPrivately(late, { id, answer, reason }))).toBe('CLOSED')
  await declineQuestion(late, { id, reason: 'Proposals are closed.' })
})

test('what was asked in confidence may still be answered to all, or be taken back until it is answered', async () => {
  const world = await theWorld()
  const { id: toAll } = await askedInConfidence(world)
  const { id: back } = await askedInConfidence(world)
  const { id: answered } = await askedInConfidence(world)
  const force = await world.northmere.editor.act()
  const asker = await world.kettles.editor.act()

  await answerQuestion(force, { id: toAll, answer })
  await withdrawQuestion(asker, { id: back })
  expect(await refusalOf(answerPrivately(force, { id: toAll, answer, reason }))).toBe('ALREADY_ANSWERED')
  expect(await questionsById(force, [back])).toEqual([null])
  await answerPrivately(force, { id: answered, answer, reason })
  expect(await refusalOf(withdrawQuestion(asker, { id: answered }))).toBe('ALREADY_ANSWERED')
})
