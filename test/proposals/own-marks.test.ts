import { expect, test } from '@jest/globals'
import { ownMarksOf } from '../../server/proposals/own-marks.ts'
import { openedChallenge } from '../support/challenges.ts'
import { storedProposal, unsealStored } from '../support/stored-proposals.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('a mark on the board tells a supplier how far it is itself, and nobody else anything', async () => {
  const world = await theWorld()
  const [drafted, sent, left, untouched] = [
    await openedChallenge(world),
    await openedChallenge(world),
    await openedChallenge(world),
    await openedChallenge(world),
  ]
  const { id: kettles } = world.kettles
  await storedProposal(drafted, kettles, { state: 'draft', submittedVersion: 0 })
  const submitted = await storedProposal(sent, kettles)
  await storedProposal(left, kettles, { state: 'withdrawn' })
  const ids = [drafted, sent, left, untouched].map(({ _id }) => _id)

  expect(await ownMarksOf(await world.kettles.editor.act(), ids)).toEqual(['draft', 'submitted', null, null])
  const nothing = [null, null, null, null]
  for (const other of [world.lanternfish.editor, world.northmere.editor, world.northmere.evaluator, world.visitor])
    expect(await ownMarksOf(await other.act(), ids)).toEqual(nothing)

  await unsealStored(submitted, new Date(0))
  expect(await ownMarksOf(await world.northmere.editor.act(), ids)).toEqual(nothing)
})
