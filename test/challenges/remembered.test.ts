import { expect, test } from '@jest/globals'
import { addSameProblem, withdrawChallenge } from '../../server/challenges/commands.ts'
import {
  forgetPublished,
  knownSameProblems,
  publishedNow,
  rememberPublished,
} from '../../server/challenges/remembered.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('what is public is read once, until something happens to it; what a visitor may not see never', async () => {
  const world = await theWorld()
  const { _id } = await openedChallenge(world)
  const draft = await draftedChallenge(world)
  const author = await world.northmere.editor.act()

  // Nobody follows the events yet, so nothing may be kept.
  const [unkept] = await publishedNow(author, [_id])
  expect((await publishedNow(author, [_id]))[0]).not.toBe(unkept)

  rememberPublished()
  const [first] = await publishedNow(author, [_id])
  expect(first).toMatchObject({ _id, state: 'open' })
  expect((await publishedNow(await world.visitor.act(), [draft._id, _id]))[1]).toBe(first)
  expect((await publishedNow(author, [draft._id]))[0]).toBeNull()

  await withdrawChallenge(await world.northmere.admin.act(), {
    id: _id,
    code: 'priorities_changed',
    reason: 'The force was merged.',
  })
  forgetPublished(_id)
  expect((await publishedNow(author, [_id]))[0]).toMatchObject({ _id, state: 'withdrawn' })
})

test('what happens while it is read is not missed for ever', async () => {
  const world = await theWorld()
  const { _id } = await openedChallenge(world)
  rememberPublished()
  const act = await world.visitor.act()
  const reading = publishedNow(act, [_id])
  forgetPublished(_id)
  const [read] = await reading
  expect((await publishedNow(act, [_id]))[0]).not.toBe(read)
})

test('the forces that have the same problem come with it, and none that took itself off', async () => {
  const world = await theWorld()
  const { _id } = await openedChallenge(world)
  rememberPublished()
  const [alone] = await publishedNow(await world.visitor.act(), [_id])
  expect(alone && knownSameProblems(alone)).toEqual([])

  const level = 'interested' as const
  await addSameProblem(await world.saltmarch.editor.act(), { challengeId: _id, level })
  forgetPublished(_id)
  const [shared] = await publishedNow(await world.visitor.act(), [_id])
  expect(shared && knownSameProblems(shared)).toMatchObject([{ level }])
})
