import { expect, test } from '@jest/globals'
import { declareConflicts } from '../../server/evaluations/commands.ts'
import { answerTo } from '../support/asking.ts'
import { panelOf, unsealedChallenge } from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

test('the moderator is shown the very proposal that nobody on the panel may score', async () => {
  const world = await theWorld()
  const { challenge, challengeId, proposals } = await unsealedChallenge(world, {
    suppliers: ['kettles', 'lanternfish'],
  })
  const conflict = { proposalId: proposals[0]?._id ?? '', kind: 'actual' as const, words: 'I worked there until May.' }
  const { first, second, moderator } = panelOf(world)
  for (const evaluator of [first, second])
    await declareConflicts(await evaluator.act(), { challengeId, declarations: [conflict] })

  const source = `{ challenge(reference: "${challenge.reference}") { evaluation { withoutEvaluator candidates { letter proposalId } } } }`
  const answer = await answerTo(await moderator.act(), source)
  expect(answer.errors).toBeUndefined()
  const { withoutEvaluator, candidates } = Object(answer.data?.challenge).evaluation
  expect(withoutEvaluator).toHaveLength(1)
  expect(candidates.map(({ proposalId }: { proposalId: string }) => proposalId)).toContain(withoutEvaluator[0])
})
