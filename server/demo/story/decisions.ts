import { modeRules } from '../../../schema/challenges.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import {
  acceptUnanimous,
  agreeScore,
  chooseNaming,
  freezeRanking,
  releaseDecision,
  saveFeedback,
  signFeedback,
} from '../../evaluations/commands.ts'
import type { Act } from '../../platform/act.ts'
import type { DemoCast } from '../enrol.ts'
import type { Judged, ToldEvaluation } from '../told/evaluation.ts'
import type { DemoPanel } from './challenges.ts'
import { workday } from './days.ts'

/** The panel agrees, the ranking is frozen, one writes to everybody why, another signs it, and the decision goes out to all at once. */
export async function decide(
  cast: DemoCast,
  { _id: challengeId, mode }: ChallengeFields,
  { moderator, evaluators: [second] }: DemoPanel,
  judged: readonly Judged[],
  { agreedDaysAgo, decidedDaysAgo, accepted, ...decision }: NonNullable<ToldEvaluation['decision']>,
  now: Date,
): Promise<void> {
  const agrees = await cast.actOf(moderator, workday(now, agreedDaysAgo))
  await agree(agrees, challengeId, judged)
  await freezeRanking(agrees, { challengeId })
  const tells = await cast.actOf(moderator, workday(now, decidedDaysAgo, 15))
  const proposals: { proposalId: string; version: number }[] = []
  for (const one of judged) {
    const { proposalId, version } = await saveFeedback(tells, feedbackOf(challengeId, one))
    proposals.push({ proposalId, version: version + 1 })
  }
  await signFeedback(await cast.actOf(second, workday(now, decidedDaysAgo, 15)), { challengeId, proposals })
  const acceptedIds = judged.filter(({ by }) => accepted.includes(by)).map(({ proposalId }) => proposalId)
  await releaseDecision(tells, { challengeId, ...decision, acceptedIds })
  if (modeRules[mode].mayAward) return
  for (const { by, proposalId } of judged)
    if (accepted.includes(by))
      await chooseNaming(await cast.actOf(by, workday(now, decidedDaysAgo, 16)), { proposalId, isNamed: true })
}

async function agree(act: Act, challengeId: string, judged: readonly Judged[]): Promise<void> {
  const cells = judged.flatMap(({ proposalId, cells }) => cells.map((cell) => ({ proposalId, ...cell })))
  const unanimous = cells.filter(({ agreed }) => !agreed)
  await acceptUnanimous(act, {
    challengeId,
    cells: unanimous.map(({ proposalId, criterionId }) => ({ proposalId, criterionId })),
  })
  for (const { proposalId, criterionId, agreed } of cells) {
    if (!agreed) continue
    const [score, rationale] = agreed
    await agreeScore(act, { challengeId, proposalId, criterionId, version: 0, score, rationale })
  }
}

const feedbackOf = (challengeId: string, { proposalId, cells }: Judged) => ({
  challengeId,
  proposalId,
  version: 0,
  criteria: cells.map(({ criterionId, agreed, reasons, strength = '', change = '' }) => ({
    ...{ criterionId, strength, change },
    reason: agreed ? agreed[1] : reasons[0],
  })),
})
