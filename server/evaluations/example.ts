import { judgedOf, modeRules } from '../../schema/challenges.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { firstOf, listOf } from '../platform/database.ts'
import { passes } from '../platform/rule.ts'
import { canSeeEvaluation, isAsked } from './access.ts'
import {
  canSeeWorkedExample,
  isExampleOfTheForce,
  isExampleScoreOfTheForce,
  mayKnowTheExpected,
} from './access-example.ts'
import { Evaluation, Score } from './model.ts'
import { ExampleScore, type ExampleScoreFields, WorkedExample, type WorkedExampleFields } from './model-example.ts'
import { partOf } from './seats.ts'

/** The example of a challenge, as much of it as this viewer may know now. */
export type WorkedExampleShown = {
  challenge: ChallengeFields
  example: WorkedExampleFields | null
  part: 'evaluator' | 'moderator' | null
  isOver: boolean
  mayWrite: boolean
  mayScore: boolean
  /** Whether the expected score with its why is theirs to read. */
  knows: boolean
}

/** Null for everybody but the panel and who answers for the challenge, and where nothing is scored. */
export async function workedExampleOf(act: Act, challenge: ChallengeFields): Promise<WorkedExampleShown | null> {
  const { personId } = act.viewer
  const knowing = mayKnowTheExpected(challenge, personId)
  // Who was asked and has not answered has nothing of it, editors of the force who were asked to evaluate neither.
  if (!modeRules[challenge.mode].scored || (!knowing && passes(isAsked, act, challenge))) return null
  if (!passes(canSeeWorkedExample, act, challenge)) return null
  const { _id: challengeId } = challenge
  const [found, evaluation] = await Promise.all([
    firstOf(WorkedExample, act, isExampleOfTheForce, { challengeId }),
    firstOf(Evaluation, act, canSeeEvaluation, { challengeId }),
  ])
  const example = found && stands(challenge, found) ? found : null
  const isOver = isPast(challenge, evaluation)
  const part = partOf(challenge, personId)
  const isOpen = !isOver && knowing && !found?.scoredIds.length
  return {
    ...{ challenge, example, part, isOver },
    mayWrite: isOpen && !(await hasBegun(challengeId)),
    mayScore: waitsFor(challenge, found, evaluation, personId),
    knows: example !== null && (knowing || hasScored(example, personId)),
  }
}

/** An example comes before every real score, or not at all. */
export const hasBegun = async (challengeId: string): Promise<boolean> => (await Score.exists({ challengeId })) !== null

/** An amendment may take the criterion away: then nobody scores its example, and nothing waits for it. */
export const stands = ({ content }: Pick<ChallengeFields, 'content'>, { criterionId }: WorkedExampleFields): boolean =>
  judgedOf(content.choosing.criteria).some(({ id }) => id === criterionId)

/** Nothing is prepared any more: the round is closed, or the challenge came to its end. */
export const isPast = (
  { state }: Pick<ChallengeFields, 'state'>,
  evaluation: { closedAt: Date | null } | null | undefined,
) => (state !== 'open' && state !== 'evaluating') || Boolean(evaluation?.closedAt)

const hasScored = ({ scoredIds }: WorkedExampleFields, personId: string | null) => scoredIds.includes(personId ?? '')

/** Whether this evaluator scores the example before anything else. */
export const waitsFor = (
  challenge: ChallengeFields,
  example: WorkedExampleFields | null | undefined,
  evaluation: { closedAt: Date | null } | null | undefined,
  personId: string | null,
): boolean =>
  partOf(challenge, personId) === 'evaluator' &&
  Boolean(example && stands(challenge, example) && !hasScored(example, personId)) &&
  !isPast(challenge, evaluation)

/** What somebody gave the example, with their name. */
export type ExampleScoreShown = ExampleScoreFields & { name: string; isYou: boolean }

/**
 * What the panel gave: to an evaluator after their own, and nothing of anybody before; to the moderator once every
 * evaluator has scored it or the round is closed; to nobody else.
 */
export async function exampleScoresOf(act: Act, shown: WorkedExampleShown): Promise<ExampleScoreShown[]> {
  const { challenge, example, part } = shown
  if (!example || !(part === 'evaluator' ? hasScored(example, act.viewer.personId) : sharedWithModerator(shown)))
    return []
  const where = { challengeId: challenge._id, personId: { $in: challenge.panelIds } }
  const scores = await listOf(ExampleScore, act, isExampleScoreOfTheForce, where, { sort: { _id: 1 }, limit: 50 })
  const people = await peopleByIds(scores.map(({ personId }) => personId))
  return scores.map((score, place) => ({
    ...score,
    ...{ name: shownName(people[place]), isYou: score.personId === act.viewer.personId },
  }))
}

function sharedWithModerator({ challenge, example, part, isOver }: WorkedExampleShown): boolean {
  const evaluators = evaluatorsOf(challenge)
  const all = evaluators.length > 0 && evaluators.every((id) => example?.scoredIds.includes(id))
  return part === 'moderator' && (isOver || all)
}

const evaluatorsOf = ({ panel, panelIds }: ChallengeFields): string[] =>
  panel.filter(({ personId, part }) => part === 'evaluator' && panelIds.includes(personId)).map((one) => one.personId)

/** Who of the evaluators has scored it: for the moderator and who answers for the challenge; for evaluators after their own. */
export async function exampleDoneBy({
  challenge,
  example,
  knows,
}: WorkedExampleShown): Promise<{ name: string; hasScored: boolean }[]> {
  if (!example || !knows) return []
  const evaluators = evaluatorsOf(challenge)
  const people = await peopleByIds(evaluators)
  return evaluators.map((id, place) => ({ name: shownName(people[place]), hasScored: hasScored(example, id) }))
}
