import { modeRules } from '../../../schema/challenges.ts'
import { scoreWorkedExampleInput, writeWorkedExampleInput } from '../../../schema/worked-example.ts'
import { type ChallengeFields, challengesById } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandCurrent, notFound } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canSeeWorkedExample, mayKnowTheExpected } from '../access-example.ts'
import { hasBegun, isPast, stands, waitsFor } from '../example.ts'
import { demandJudged } from '../judged.ts'
import { Evaluation, Seat } from '../model.ts'
import { ExampleScore, WorkedExample, type WorkedExampleFields, workedExampleFacts } from '../model-example.ts'
import { chainOfChallenge, challengeOfPanel, partOf } from '../seats.ts'

/** The moderator, or who answers for the challenge, writes the one example; anew until somebody has scored it. */
export const writeWorkedExample = command(writeWorkedExampleInput, async (act, input): Promise<WorkedExampleFields> => {
  const { challengeId, edition, criterionId, answer, expected, why } = input
  const challenge = await challengeToPrepare(act, challengeId)
  const found = await WorkedExample.findOne({ challengeId })
  demand(!found?.scoredIds.length, 'EXAMPLE_SCORED', 'An evaluator has scored the example. It stands as it is.')
  demand(
    !(await hasBegun(challengeId)),
    'SCORING_BEGAN',
    'Scoring has begun: an example comes before it, or not at all.',
  )
  demandJudged(challenge, criterionId)
  demandCurrent({ version: found?.edition ?? 0 }, edition, found && shown(found))
  demandClean({ answer, why })

  const { personId: writtenById } = act.viewer
  const example = found ?? new WorkedExample({ _id: newId(), challengeId, forceId: challenge.forceId })
  const said = { edition: edition + 1, criterionId, answer, expected, why }
  await example.set({ ...said, writtenById, writtenAt: act.now }).save()
  // A first real score at the same moment conflicts, and is refused when it is tried again.
  await Seat.updateMany({ challengeId }, { $inc: { saves: 1, version: 1 } })
  await record(act, workedExampleFacts, 'written', challengeId, said, chainOfChallenge(challengeId))
  return example.toObject()
})

const shown = ({ criterionId, answer, expected, why }: WorkedExampleFields) => ({ criterionId, answer, expected, why })

async function challengeToPrepare(act: Act, challengeId: string): Promise<ChallengeFields> {
  const [challenge] = await challengesById(act, [challengeId])
  if (!challenge || !passes(canSeeWorkedExample, act, challenge)) throw notFound()
  demand(modeRules[challenge.mode].scored, 'NOT_EVALUATING', 'Nothing is scored here.')
  demand(
    mayKnowTheExpected(challenge, act.viewer.personId),
    'NOT_MODERATOR',
    'Whoever is to score the example does not write it: the moderator or an editor of the force does.',
  )
  await demandNotPast(challenge)
  return challenge
}

async function demandNotPast(challenge: ChallengeFields): Promise<void> {
  const evaluation = await Evaluation.findOne({ challengeId: challenge._id }).lean()
  demand(!isPast(challenge, evaluation), 'ROUND_CLOSED', 'The round is closed: the example would come too late.')
}

/** An evaluator says what they would give it and why, once; then they see what was expected, and what others gave. */
export const scoreWorkedExample = command(scoreWorkedExampleInput, async (act, input): Promise<WorkedExampleFields> => {
  const { challengeId, edition, score, reason } = input
  const challenge = await challengeOfPanel(act, challengeId)
  const { personId } = act.viewer
  demand(partOf(challenge, personId) === 'evaluator', 'NOT_EVALUATOR', 'Evaluators score the example.')
  const example = await WorkedExample.findOne({ challengeId })
  if (!personId || !example || !stands(challenge, example)) throw notFound()
  demand(!example.scoredIds.includes(personId), 'EXAMPLE_SCORED', 'You have scored the example, and it stands.')
  await demandNotPast(challenge)
  // What was expected is not told with it: they have yet to score.
  demandCurrent(
    { version: example.edition },
    edition,
    null,
    'The example was worded anew while you read it. Read it again.',
  )
  demandClean({ reason })

  const { forceId } = challenge
  await ExampleScore.create([{ _id: newId(), challengeId, forceId, personId, score, reason, scoredAt: act.now }])
  await example.set({ scoredIds: [...example.scoredIds, personId] }).save()
  await record(
    act,
    workedExampleFacts,
    'scored',
    challengeId,
    { edition, score, reason },
    chainOfChallenge(challengeId),
  )
  return example.toObject()
})

/** Refused with `EXAMPLE_FIRST` while there is an example that this evaluator has not scored. */
export async function demandExampleScored(act: Act, challenge: ChallengeFields): Promise<void> {
  const example = await WorkedExample.findOne({ challengeId: challenge._id }).lean<WorkedExampleFields>()
  demand(
    !waitsFor(challenge, example, null, act.viewer.personId),
    'EXAMPLE_FIRST',
    'Score the worked example first: it shows what is meant by each score.',
  )
}
