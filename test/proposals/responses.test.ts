import { expect, test } from '@jest/globals'
import { Proposal } from '../../server/proposals/model.ts'
import { responsesTo } from '../../server/proposals/responses.ts'
import { openedChallenge } from '../support/challenges.ts'
import { submittedProposal, writtenProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

test('where nothing is sealed the force reads each response as it comes, and nobody else learns of any', async () => {
  const world = await theWorld()
  const { northmere, saltmarch, kettles, lanternfish, charter, visitor } = world
  const challenge = await openedChallenge(world, { mode: 'market_engagement' })
  expect(await responsesTo(await northmere.editor.act(), challenge)).toEqual([])

  await writtenProposal(lanternfish.editor, challenge)
  const response = await submittedProposal(kettles.editor, challenge)
  const ids = async (who: { act: typeof northmere.editor.act }) =>
    (await responsesTo(await who.act(), challenge))?.map(({ _id }) => _id) ?? null
  for (const member of [northmere.admin, northmere.editor, northmere.evaluator])
    expect(await ids(member)).toEqual([response._id])
  for (const outsider of [visitor, kettles.editor, lanternfish.editor, saltmarch.editor, charter.manager])
    expect(await ids(outsider)).toBeNull()

  await Proposal.updateOne({ _id: response._id }, { $set: { conflictedIds: [northmere.evaluator.personId] } })
  expect(await ids(northmere.evaluator)).toEqual([])
})

test('where proposals are sealed there is no list of them, not even an empty one', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  await submittedProposal(world.kettles.editor, challenge)
  expect(await responsesTo(await world.northmere.admin.act(), challenge)).toBeNull()
})
