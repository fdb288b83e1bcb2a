import {
  askProposer,
  confirmIneligible,
  declareConflicts,
  proposeIneligible,
  raiseCase,
  releaseDecision,
  saveScore,
  scoreWorkedExample,
  stepDown,
  writeWorkedExample,
} from '../../server/evaluations/commands.ts'
import { Clarification } from '../../server/evaluations/model-clarifications.ts'
import {
  decidableChallenge,
  declareNone,
  panelOf,
  partnershipWith,
  type Unsealed,
  unsealedChallenge,
  workedExampleOf,
} from '../support/evaluations.ts'
import { morning, type World } from '../support/world.ts'

/** One challenge that is being scored, and an award of days ago whose contract waits: a supplier has asked about it. */
export async function theEvaluated(world: World) {
  world.clock.advance({ days: -60 })
  const unsealed = await unsealedChallenge(world, { suppliers: ['kettles', 'brindle'] })
  // The letters are drawn: the proposal that is found ineligible, below, comes last.
  const proposals = unsealed.proposals.sort((one) => (one.supplierId === world.kettles.id ? 1 : -1))
  const evaluated = { ...unsealed, proposals }
  const { challengeId, criteria } = evaluated
  await theExample(world, evaluated)
  await declareNone(world.northmere.evaluator, evaluated)
  await saveScore(await world.northmere.evaluator.act(), {
    ...{ challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '' },
    ...{ version: 0, score: 3, reason: 'Sound.' },
  })
  const clarificationId = await theAsked(world, evaluated, proposals[1]?._id ?? '')
  const findingId = await theIneligible(world, challengeId, proposals[1]?._id ?? '')
  await setAsideOf(world, evaluated)
  const possible = await thePossible(world, evaluated)
  world.clock.set(new Date(morning.getTime() - 27 * 24 * 60 * 60_000))
  const decided = await decidableChallenge(world, { suppliers: ['kettles', 'brindle'], mode: 'competition' })
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decided))
  const { _id: caseId } = await raiseCase(await world.kettles.admin.act(), {
    ...{ challengeId: decided.challengeId, kind: 'question' as const },
    words: 'Which evidence was weighed in the second criterion?',
  })
  world.clock.set(morning)
  return { evaluated: { ...evaluated, findingId, clarificationId, possible }, decided: { ...decided, caseId } }
}

/** Both evaluators score what the moderator wrote before they score a proposal. */
async function theExample(world: World, { challengeId, criteria }: Unsealed): Promise<void> {
  const { first, second, moderator } = panelOf(world)
  await writeWorkedExample(await moderator.act(), workedExampleOf(challengeId, criteria))
  for (const person of [first, second])
    await scoreWorkedExample(await person.act(), { challengeId, edition: 1, score: 2, reason: 'It names nobody.' })
}

/** An admin who is not of the panel proposes it, and an evaluator confirms. */
async function theIneligible({ northmere }: World, challengeId: string, proposalId: string): Promise<string> {
  const { _id: findingId } = await proposeIneligible(await northmere.admin.act(), {
    ...{ challengeId, proposalId, code: 'incomplete' as const },
    words: 'The evidence of the second requirement is left out.',
  })
  await confirmIneligible(await northmere.evaluator.act(), { challengeId, findingId })
  return findingId
}

/** The moderator asks, with so many working days that it may still be answered. */
async function theAsked(world: World, evaluated: Unsealed, proposalId: string): Promise<string> {
  const { moderator } = panelOf(world)
  await declareNone(moderator, evaluated)
  const { _id } = await askProposer(await moderator.act(), {
    ...{ challengeId: evaluated.challengeId, proposalId, workingDays: 10 },
    question: 'Which of your two plans do you mean to begin with?',
  })
  // As if it had been asked days ago, and not weeks.
  await Clarification.updateOne({ _id }, { $set: { dueAt: new Date(morning.getTime() + 24 * 60 * 60_000) } })
  return _id
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

/** The moderator declares a possible conflict, so that an admin rules on it. */
async function thePossible(world: World, { challengeId, proposals }: Unsealed) {
  const { moderator } = panelOf(world)
  const declared = { proposalId: proposals[0]?._id ?? '', kind: 'possible' as const, words: 'We met in May.' }
  await declareConflicts(await moderator.act(), { challengeId, declarations: [declared] })
  return { personId: moderator.personId, declaredAt: world.clock.now().toISOString() }
}
