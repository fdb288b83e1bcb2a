import { expect, test } from '@jest/globals'
import { answerQuestion, askQuestion, correctAnswer, withdrawQuestion } from '../../server/questions/commands.ts'
import {
  answeredCounts,
  nearQuestions,
  originalsOf,
  ownQuestions,
  publishedQuestions,
  questionsById,
  questionsToAnswer,
  topicCounts,
  waitingQuestions,
} from '../../server/questions/queries.ts'
import { declineQuestion } from '../../server/questions/to-the-asker.ts'
import { openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const text = 'May we use phones of our own for the trial?'
const page = { limit: 25 }

test('a question waits unseen by all but the force and who asked, and its answer is for everybody', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const id = await askQuestion(await world.kettles.editor.act(), { challengeId, text })

  for (const other of [world.visitor, world.lanternfish.editor, world.saltmarch.editor, world.charter.manager]) {
    expect(await questionsById(await other.act(), [id])).toEqual([null])
    expect(await waitingQuestions(await other.act(), challengeId)).toEqual([])
  }
  expect(await waitingQuestions(await world.kettles.admin.act(), challengeId)).toMatchObject([{ text }])
  expect(await questionsToAnswer(await world.northmere.editor.act())).toMatchObject([{ text, number: null }])

  await answerQuestion(await world.northmere.editor.act(), { id, answer: 'Yes, any phone will do.' })

  const [shown] = await publishedQuestions(await world.visitor.act(), challengeId, page)
  expect(shown).toMatchObject({ number: 1, text, answer: 'Yes, any phone will do.' })
  expect((await answeredCounts([challengeId])).get(challengeId)).toBe(1)
})

test('suppliers ask, while questions are open, and not without end', async () => {
  const world = await theWorld()
  const { _id: challengeId, questionsCloseAt } = await openedChallenge(world)

  expect(await refusalOf(askQuestion(await world.northmere.editor.act(), { challengeId, text }))).toBe('NOT_YOURS')
  expect(await refusalOf(askQuestion(await world.visitor.act(), { challengeId, text }))).toBe('NOT_YOURS')
  const asker = await world.kettles.editor.act()
  for (let count = 0; count < 10; count += 1) await askQuestion(asker, { challengeId, text: `${text} ${count}` })
  expect(await refusalOf(askQuestion(await world.kettles.editor.act(), { challengeId, text }))).toBe('TOO_MANY')

  world.clock.set(new Date((questionsCloseAt?.getTime() ?? 0) - 1))
  await askQuestion(await world.lanternfish.editor.act(), { challengeId, text })
  world.clock.advance({ milliseconds: 1 })
  expect(await refusalOf(askQuestion(await world.lanternfish.editor.act(), { challengeId, text }))).toBe(
    'QUESTIONS_CLOSED',
  )
})

test('a question that names its own firm is sent only when that is meant', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const named = 'Does Two Kettles need a licence for this?'

  expect(await refusalOf(askQuestion(await world.kettles.editor.act(), { challengeId, text: named }))).toBe('NAMES_YOU')
  await askQuestion(await world.lanternfish.editor.act(), { challengeId, text: named })
  await askQuestion(await world.kettles.editor.act(), { challengeId, text: named, sure: true })
})

test('words that tell who asked are taken out, and stay readable to the force and to who asked', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const asked = 'We work in Cardiff: may we use phones of our own?'
  const id = await askQuestion(await world.kettles.editor.act(), { challengeId, text: asked })

  await answerQuestion(await world.northmere.editor.act(), { id, answer: 'Yes.', text })

  const visitor = await world.visitor.act()
  expect(await publishedQuestions(visitor, challengeId, page)).toMatchObject([{ text }])
  expect(JSON.stringify(await publishedQuestions(visitor, challengeId, page))).not.toContain('Cardiff')
  expect(await originalsOf(visitor, [id])).toEqual([null])
  expect(await originalsOf(await world.lanternfish.editor.act(), [id])).toEqual([null])
  expect(await originalsOf(await world.northmere.editor.act(), [id])).toEqual([asked])
  expect(await originalsOf(await world.kettles.editor.act(), [id])).toEqual([asked])
})

test('questions that ask the same are answered once', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const id = await askQuestion(await world.kettles.editor.act(), { challengeId, text })
  const same = await askQuestion(await world.lanternfish.editor.act(), { challengeId, text: 'Own phones allowed?' })
  const editor = await world.northmere.editor.act()

  expect(await refusalOf(answerQuestion(editor, { id, answer: 'Yes.', mergeIds: [id] }))).toBe('NOT_THE_SAME')
  await answerQuestion(editor, { id, answer: 'Yes.', mergeIds: [same] })

  expect(await publishedQuestions(editor, challengeId, page)).toHaveLength(1)
  expect(await ownQuestions(await world.lanternfish.editor.act(), challengeId)).toMatchObject([
    { state: 'merged', mergedIntoId: id },
  ])
  expect(await refusalOf(answerQuestion(editor, { id: same, answer: 'Yes.' }))).toBe('ALREADY_ANSWERED')
})

test('an answer is corrected by a new entry, never edited', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const id = await askQuestion(await world.kettles.editor.act(), { challengeId, text })
  const editor = await world.northmere.editor.act()

  expect(await refusalOf(correctAnswer(editor, { id, answer: 'No.' }))).toBe('NOT_PUBLISHED')
  await answerQuestion(editor, { id, answer: 'Yes.' })
  expect(await refusalOf(correctAnswer(await world.saltmarch.editor.act(), { id, answer: 'No.' }))).toBe('NOT_YOURS')
  await correctAnswer(editor, { id, answer: 'No.' })

  expect(await publishedQuestions(editor, challengeId, page)).toMatchObject([
    { number: 2, answer: 'No.', correctsId: id },
    { number: 1, answer: 'Yes.' },
  ])
  expect((await world.events()).slice(-2)).toEqual(['question.answered', 'question.corrected'])
})

test('who asked takes a question back, and the force declines one with a reason to them alone', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const back = await askQuestion(await world.kettles.editor.act(), { challengeId, text })
  const declined = await askQuestion(await world.kettles.editor.act(), { challengeId, text: `${text} At night?` })
  const reason = 'That would tell how we work at night.'

  expect(await refusalOf(withdrawQuestion(await world.northmere.editor.act(), { id: back }))).toBe('NOT_YOURS')
  expect(await refusalOf(withdrawQuestion(await world.lanternfish.editor.act(), { id: back }))).toBe('NOT_FOUND')
  await withdrawQuestion(await world.kettles.admin.act(), { id: back })
  await declineQuestion(await world.northmere.editor.act(), { id: declined, reason })

  expect(await questionsById(await world.northmere.editor.act(), [back])).toEqual([null])
  expect(await questionsById(await world.kettles.editor.act(), [declined])).toMatchObject([{ declinedReason: reason }])
  expect(await questionsById(await world.lanternfish.editor.act(), [declined])).toEqual([null])
})

test('published questions like the words that somebody types are found with their answers', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const editor = await world.northmere.editor.act()
  const phones = await askQuestion(await world.kettles.editor.act(), { challengeId, text })
  const waiting = await askQuestion(await world.kettles.editor.act(), {
    challengeId,
    text: 'Who pays for phones in the trial?',
  })
  const other = await askQuestion(await world.kettles.editor.act(), { challengeId, text: 'How long are records kept?' })
  await answerQuestion(editor, { id: phones, answer: 'Yes.' })
  await answerQuestion(editor, { id: other, answer: 'Six years.' })

  const near = await nearQuestions(await world.lanternfish.editor.act(), challengeId, 'Can a trial run on our phones')

  expect(near.map(({ _id }) => _id)).toEqual([phones])
  expect(near.map(({ _id }) => _id)).not.toContain(waiting)
})

test('answers are counted by the section they concern, and one section can be read alone', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const editor = await world.northmere.editor.act()
  const asker = await world.kettles.editor.act()
  for (const [place, topic] of (['rules', 'rules', 'good'] as const).entries()) {
    const id = await askQuestion(asker, { challengeId, text: `${text} ${place}`, topic })
    await answerQuestion(editor, { id, answer: 'Yes.' })
  }
  await askQuestion(asker, { challengeId, text, topic: 'owner' })

  expect((await topicCounts(challengeId)).filter(({ count }) => count > 0)).toEqual([
    { topic: 'good', count: 1 },
    { topic: 'rules', count: 2 },
  ])
  const visitor = await world.visitor.act()
  expect(await publishedQuestions(visitor, challengeId, { ...page, topic: 'good' })).toMatchObject([{ number: 3 }])
})
