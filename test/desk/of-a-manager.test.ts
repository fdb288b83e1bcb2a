import { expect, test } from '@jest/globals'
import { admitSignatory, applyToSign, proposeSuspension } from '../../server/charter/commands.ts'
import { askQuestion } from '../../server/questions/commands.ts'
import { openedChallenge } from '../support/challenges.ts'
import { activePartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, withDatabase } from '../support/world.ts'
import { needs, queues, waits } from './reading.ts'

withDatabase()
rememberStages()

const named = { accountablePerson: 'Ada Example', accountablePost: 'Managing director' }

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

test('an application to sign comes to a manager, and the organisation sees that it waits', async () => {
  const world = await theWorld()
  await applyToSign(await world.kettles.admin.act(), named)
  expect((await queues(world.charter.manager))['Applications to sign the Charter']).toBe(1)
  expect(await waits(world.kettles.admin)).toEqual([
    'A Charter manager: To decide on your application to sign the Charter',
  ])
  expect(await waits(world.lanternfish.admin)).toEqual([])
})

test('before it is suspended an organisation is asked for its reply, and a manager to decide once the time is over', async () => {
  const world = await theWorld()
  const manager = await world.charter.manager.act()
  const { _id: id } = await applyToSign(await world.kettles.admin.act(), named)
  await admitSignatory(manager, { id })
  await proposeSuspension(manager, { id, reason: 'No commitment was met in two years.' })
  expect(await needs(world.kettles.admin)).toEqual(['Reply before you are suspended under the Charter'])
  expect(await needs(world.lanternfish.admin)).toEqual([])
  expect((await queues(world.charter.manager))['Suspensions to decide']).toBe(0)

  world.clock.advance({ days: 30 })
  expect((await queues(world.charter.manager))['Suspensions to decide']).toBe(1)
})
