import { expect, test } from '@jest/globals'
import { askQuestion } from '../../server/questions/commands.ts'
import { openedChallenge } from '../support/challenges.ts'
import { activePartnership } from '../support/partnerships.ts'
import { theWorld, withDatabase } from '../support/world.ts'
import { queues } from './reading.ts'

withDatabase()

test('a Charter manager sees which challenges have no answer for days, and nobody else does', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  await askQuestion(await world.kettles.editor.act(), {
    challengeId: challenge._id,
    text: 'May we use phones of our own for the trial?',
  })
  expect((await queues(world.charter.manager))['Challenges without an answer']).toBe(0)

  world.clock.advance({ days: 5 })
  expect((await queues(world.charter.manager))['Challenges without an answer']).toBe(1)
  for (const person of [world.northmere.admin, world.saltmarch.admin, world.lanternfish.admin])
    expect(await queues(person)).toEqual({})
})

test('a decision comes to a manager once it is overdue, and a partnership once nothing has moved for four weeks', async () => {
  const world = await theWorld()
  const { decisionDueAt } = await openedChallenge(world)
  await activePartnership(world)
  expect(await queues(world.charter.manager)).toMatchObject({
    'Decisions overdue': 0,
    'Partnerships without movement': 0,
  })

  world.clock.set(new Date((decisionDueAt?.getTime() ?? 0) + 30 * 24 * 3_600_000))
  expect(await queues(world.charter.manager)).toMatchObject({
    'Decisions overdue': 1,
    'Partnerships without movement': 1,
  })
})
