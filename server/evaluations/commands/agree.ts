import type { HydratedDocument } from 'mongoose'
import {
  acceptUnanimousInput,
  agreedReasonNeeded,
  agreedReasonWords,
  agreeScoreInput,
  evaluationLimits,
} from '../../../schema/evaluations.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandLooked } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandCurrent } from '../../platform/refusal.ts'
import { demandEligible } from '../eligible.ts'
import { demandJudged } from '../judged.ts'
import {
  AgreedScore,
  type AgreedScoreFields,
  type EvaluationFields,
  evaluationFacts,
  Score,
  type ScoreFields,
} from '../model.ts'
import { chainOfChallenge, challengeOfPanel, demandDeclared, evaluationOf, ownSeat } from '../seats.ts'
import { turn } from '../turn.ts'
import { demandModerator } from './moderator.ts'

type Cell = { proposalId: string; criterionId: string }

/**
 * The one score of a cell that the panel stands by. Where they were further apart than one, where it lies outside of what
 * they gave, or where there is no score, it needs a reason of its own; elsewhere the evaluators' own reasons stand for it.
 */
export const agreeScore = command(
  agreeScoreInput,
  async (act, { version, looked, ...input }): Promise<AgreedScoreFields> => {
    demandLooked({ rationale: input.rationale }, looked)
    const { challenge, evaluation } = await whileModerated(act, input.challengeId, [input])
    const { challengeId, proposalId, criterionId, score } = input
    const kept = await AgreedScore.findOne({ challengeId, proposalId, criterionId })
    demandCurrent(
      { version: kept ? kept.version + 1 : 0 },
      version,
      kept && { score: kept.score, rationale: kept.rationale },
    )
    const given = await givenScores(challengeId, input)
    const needed = agreedReasonNeeded(valuesOf(given), score)
    demand(!needed || input.rationale !== '', 'RATIONALE', needed ? agreedReasonWords[needed] : '', 'rationale')

    const agreed = kept ?? new AgreedScore({ _id: newId(), forceId: challenge.forceId })
    const rationale = input.rationale || reasonsOf(given)
    await agreed.set({ ...input, rationale, agreedById: act.viewer.personId, agreedAt: act.now }).save()
    await agreedOn(act, evaluation, [{ proposalId, criterionId, score }])
    return agreed.toObject()
  },
)

/** Takes over the cells in which everybody gave the same score, each with the reasons that they gave. */
export const acceptUnanimous = command(acceptUnanimousInput, async (act, { challengeId, cells }) => {
  const { challenge, evaluation } = await whileModerated(act, challengeId, cells)
  const accepted: (Cell & { score: number })[] = []
  for (const { proposalId, criterionId } of cells) {
    const given = await givenScores(challengeId, { proposalId, criterionId })
    const score = given[0]?.score
    demand(
      score != null && valuesOf(given).every((one) => one === score),
      'NOT_UNANIMOUS',
      'In one of these they do not agree. Agree on it by itself.',
    )
    const common = { challengeId, proposalId, criterionId }
    const agreed = (await AgreedScore.findOne(common)) ?? new AgreedScore({ _id: newId(), ...common })
    agreed.set({ forceId: challenge.forceId, score, rationale: reasonsOf(given), agreedById: act.viewer.personId })
    await agreed.set({ agreedAt: act.now }).save()
    accepted.push({ proposalId, criterionId, score })
  }
  await agreedOn(act, evaluation, accepted)
  return evaluation.toObject()
})

/** After the round, before the ranking is frozen, by a moderator who declared for these proposals. */
async function whileModerated(act: Act, challengeId: string, cells: readonly Cell[]) {
  const challenge = await challengeOfPanel(act, challengeId)
  demandModerator(act, challenge)
  const evaluation = await evaluationOf(act, challenge)
  demand(evaluation.closedAt, 'ROUND_OPEN', 'Evaluators are still scoring. Close the round first.')
  demand(!evaluation.frozenAt, 'FROZEN', 'The ranking is frozen. Reopen it first, with a reason.')
  const seat = await ownSeat(act, challenge)
  for (const { proposalId, criterionId } of cells) {
    demandDeclared(seat, proposalId)
    demandEligible(evaluation, proposalId)
    demandJudged(challenge, criterionId)
  }
  return { challenge, evaluation }
}

/** Only what has a score: half-written thoughts of a closed round do not count. */
const givenScores = (challengeId: string, { proposalId, criterionId }: Cell): Promise<ScoreFields[]> =>
  Score.find({ challengeId, proposalId, criterionId, sharedAt: { $ne: null }, score: { $ne: null } })
    .sort({ _id: 1 })
    .limit(20)
    .lean<ScoreFields[]>()

const valuesOf = (given: readonly ScoreFields[]): number[] => given.flatMap(({ score }) => score ?? [])

const reasonsOf = (given: readonly ScoreFields[]): string =>
  [...new Set(given.map(({ reason }) => reason).filter(Boolean))].join('\n\n').slice(0, evaluationLimits.reason)

async function agreedOn(
  act: Act,
  evaluation: HydratedDocument<EvaluationFields>,
  cells: (Cell & { score: number | null })[],
): Promise<void> {
  const { challengeId } = evaluation
  await turn(evaluation)
  await record(act, evaluationFacts, 'scoresAgreed', challengeId, { cells }, chainOfChallenge(challengeId))
}
