import { expect, test } from '@jest/globals'
import {
  amendChallenge,
  askPublication,
  moveDeadline,
  openChallenge,
  withdrawChallenge,
} from '../../server/challenges/commands.ts'
import { answerQuestion, askQuestion } from '../../server/questions/commands.ts'
import { Question } from '../../server/questions/model.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { fullContent } from '../support/full-content.ts'
import { rememberStages } from '../support/remembered.ts'
import { morning, refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const caseWords = 'As in crime ref 42000123456, where the phone lay in BD51 SMR.'

test('a challenge that looks like case material is published by a second person alone', async () => {
  const world = await theWorld()
  const full = fullContent(morning, 21)
  const { _id: id } = await draftedChallenge(world, {
    content: { problem: { ...full.problem, problem: caseWords } },
  })
  const editor = await world.northmere.editor.act()

  expect(await refusalOf(openChallenge(editor, { id }))).toBe('SECOND_PERSON')
  await askPublication(editor, { id })
  expect(await refusalOf(openChallenge(editor, { id }))).toBe('SECOND_PERSON')
  expect(await openChallenge(await world.northmere.second.act(), { id })).toMatchObject({ state: 'open' })
})

test('an addendum that looks like it is posted by an admin who looked', async () => {
  const world = await theWorld()
  const { _id: id, content } = await openedChallenge(world)
  const amendment = {
    id,
    edition: 1,
    sections: { today: { ...content.today, tried: caseWords } },
    note: 'What was tried.',
  }
  const editor = await world.northmere.editor.act()
  const admin = await world.northmere.admin.act()

  expect(await refusalOf(amendChallenge(editor, amendment))).toBe('CONTENT_GUARD')
  expect(await refusalOf(amendChallenge(editor, { ...amendment, looked: true }))).toBe('OWNER_LOOKS')
  expect(await refusalOf(amendChallenge(admin, amendment))).toBe('CONTENT_GUARD')
  expect(await amendChallenge(admin, { ...amendment, looked: true })).toMatchObject({ edition: 2 })
})

test('what would stand in the record for ever is refused, whoever sends it', async () => {
  const world = await theWorld()
  const { _id: id, content, proposalsCloseAt } = await openedChallenge(world)
  const admin = await world.northmere.admin.act()
  const sections = { today: { ...content.today, tried: 'Kiosks.' } }
  const to = new Date((proposalsCloseAt?.getTime() ?? 0) + 3_600_000)

  const ways = [
    () => amendChallenge(admin, { id, edition: 1, sections, note: caseWords, looked: true }),
    () => moveDeadline(admin, { id, which: 'proposalsCloseAt', to, reason: caseWords }),
    () => withdrawChallenge(admin, { id, code: 'priorities_changed', reason: caseWords }),
  ]
  for (const way of ways) expect(await refusalOf(way())).toBe('NEVER_IN_A_RECORD')
})

test('a question that looks like it waits for the force, and is published by an admin who looked or without the words', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const supplier = await world.kettles.editor.act()
  expect(await refusalOf(askQuestion(supplier, { challengeId, text: caseWords }))).toBe('CONTENT_GUARD')
  const id = await askQuestion(supplier, { challengeId, text: caseWords, looked: true })
  const editor = await world.northmere.editor.act()

  expect(await refusalOf(answerQuestion(editor, { id, answer: 'Yes.' }))).toBe('CONTENT_GUARD')
  expect(await refusalOf(answerQuestion(editor, { id, answer: 'Yes.', looked: true }))).toBe('OWNER_LOOKS')
  await answerQuestion(editor, { id, answer: 'Yes.', text: 'Does it hold for phones in cars?' })
  expect(await Question.findById(id).lean()).toMatchObject({ state: 'published' })
})
