import { releaseDecision, saveScore } from '../../server/evaluations/commands.ts'
import { decidableChallenge, declareNone, partnershipWith, unsealedChallenge } from '../support/evaluations.ts'
import { morning, type World } from '../support/world.ts'

/** One challenge that is being scored and one that was decided, both of the month before. */
export async function theEvaluated(world: World) {
  world.clock.advance({ days: -60 })
  const evaluated = await unsealedChallenge(world, { suppliers: ['kettles', 'brindle'] })
  const { challengeId, proposals, criteria } = evaluated
  await declareNone(world.northmere.evaluator, evaluated)
  await saveScore(await world.northmere.evaluator.act(), {
    ...{ challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '' },
    ...{ version: 0, score: 3, reason: 'Sound.' },
  })
  const decided = await decidableChallenge(world, { suppliers: ['kettles', 'brindle'] })
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decided))
  world.clock.set(morning)
  return { evaluated, decided }
}
