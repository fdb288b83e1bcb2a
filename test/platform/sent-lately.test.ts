import { expect, test } from '@jest/globals'
import { askQuestion } from '../../server/questions/commands.ts'
import { openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

test('what somebody sent a moment ago is refused; other words, another person, and a minute later are not', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const asked = { challengeId, text: 'How many phones are seized in one week?' }
  const asker = () => world.kettles.editor.act()

  await askQuestion(await asker(), asked)
  expect(await refusalOf(askQuestion(await asker(), asked))).toBe('SENT_TWICE')
  await askQuestion(await asker(), { ...asked, text: 'How many come in a month at the most?' })
  await askQuestion(await world.lanternfish.editor.act(), asked)
  world.clock.advance({ minutes: 1 })
  expect(await refusalOf(askQuestion(await asker(), asked))).toBe('SENT_TWICE')
  world.clock.advance({ milliseconds: 1 })
  await askQuestion(await asker(), asked)
})

test('of two at the same moment one is kept, and the other is refused', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const act = await world.kettles.editor.act()
  const asked = { challengeId, text: 'How many phones are seized in one week?' }
  const answers = await Promise.allSettled([askQuestion(act, asked), askQuestion(act, asked)])
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await world.events()).filter((kind) => kind === 'question.asked')).toHaveLength(1)
})
