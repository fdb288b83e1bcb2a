import { raiseCase, releaseDecision, saveScore, stepDown } from '../../server/evaluations/commands.ts'
import {
  decidableChallenge,
  declareNone,
  panelOf,
  partnershipWith,
  type Unsealed,
  unsealedChallenge,
} from '../support/evaluations.ts'
import { morning, type World } from '../support/world.ts'

/** One challenge that is being scored, and an award of days ago whose contract waits: a supplier has asked about it. */
export async function theEvaluated(world: World) {
  world.clock.advance({ days: -60 })
  const evaluated = await unsealedChallenge(world, { suppliers: ['kettles', 'brindle'] })
  const { challengeId, proposals, criteria } = evaluated
  await declareNone(world.northmere.evaluator, evaluated)
  await saveScore(await world.northmere.evaluator.act(), {
    ...{ challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '' },
    ...{ version: 0, score: 3, reason: 'Sound.' },
  })
  await setAsideOf(world, evaluated)
  world.clock.set(new Date(morning.getTime() - 27 * 24 * 60 * 60_000))
  const decided = await decidableChallenge(world, { suppliers: ['kettles', 'brindle'], mode: 'competition' })
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decided))
  const { _id: caseId } = await raiseCase(await world.kettles.admin.act(), {
    ...{ challengeId: decided.challengeId, kind: 'question' as const },
    words: 'Which evidence was weighed in the second criterion?',
  })
  world.clock.set(morning)
  return { evaluated, decided: { ...decided, caseId } }
}

/** The other evaluator scored one thing and stepped down: it counts no more. */
async function setAsideOf(world: World, evaluated: Unsealed): Promise<void> {
  const { challengeId, proposals, criteria } = evaluated
  const { second } = panelOf(world)
  await declareNone(second, evaluated)
  await saveScore(await second.act(), {
    ...{ challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '' },
    ...{ version: 0, score: 1, reason: 'Thin.' },
  })
  await stepDown(await second.act(), { challengeId, reason: 'too_much' })
}
