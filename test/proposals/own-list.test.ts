import { expect, test } from '@jest/globals'
import type { ProposalState } from '../../schema/proposals.ts'
import { ownProposalCounts, ownProposals } from '../../server/proposals/queries.ts'
import { openedChallenge } from '../support/challenges.ts'
import { storedProposal } from '../support/stored-proposals.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

type Who = { act: World['visitor']['act'] }

/** One proposal of Two Kettles in each of these states, each to a challenge of its own. */
async function proposalsIn(world: World, ...states: ProposalState[]) {
  const made: string[] = []
  for (const state of states) {
    const submittedVersion = state === 'draft' ? 0 : 1
    const { reference } = await storedProposal(await openedChallenge(world), world.kettles.id, {
      ...{ state, submittedVersion },
    })
    made.push(reference)
  }
  return made
}
const listed = async (who: Who, state?: ProposalState) =>
  (await ownProposals(await who.act(), state)).map(({ reference }) => reference)
const counted = async (who: Who) => ownProposalCounts(await who.act())

test('one’s own proposals are narrowed to one state, last begun first, with how many are in each', async () => {
  const world = await theWorld()
  const [draft, first, second, withdrawn] = await proposalsIn(world, 'draft', 'submitted', 'submitted', 'withdrawn')
  const { editor } = world.kettles
  expect(await listed(editor)).toEqual([withdrawn, second, first, draft])
  expect(await listed(editor, 'submitted')).toEqual([second, first])
  expect(await listed(editor, 'draft')).toEqual([draft])
  expect(await listed(editor, 'accepted')).toEqual([])
  expect(await counted(editor)).toEqual([
    { state: 'draft', count: 1 },
    { state: 'submitted', count: 2 },
    { state: 'withdrawn', count: 1 },
  ])
})

test('a partner that confirmed has them among its own, and who was only asked does not', async () => {
  const world = await theWorld()
  const { kettles, brindle, lanternfish } = world
  const { reference } = await storedProposal(await openedChallenge(world), kettles.id, { withPartner: brindle.id })
  await storedProposal(await openedChallenge(world), kettles.id, { askedIds: [lanternfish.id] })
  expect(await listed(brindle.admin, 'submitted')).toEqual([reference])
  expect(await counted(brindle.admin)).toEqual([{ state: 'submitted', count: 1 }])
  expect([await listed(lanternfish.editor, 'submitted'), await counted(lanternfish.editor)]).toEqual([[], []])
})

test('no state and no count of a proposal reaches anybody but its own side', async () => {
  const world = await theWorld()
  await proposalsIn(world, 'draft', 'submitted')
  const { northmere, lanternfish, charter, visitor, suspended } = world
  for (const other of [northmere.admin, northmere.evaluator, lanternfish.editor, charter.manager, visitor, suspended])
    for (const state of ['draft', 'submitted'] as const)
      expect([await listed(other, state), await counted(other)]).toEqual([[], []])
})
