import type { ChallengeFields } from '../../challenges/queries.ts'
import {
  confirmOpening,
  declareConflicts,
  lockScores,
  ruleOnConflict,
  saveScore,
  scoreWorkedExample,
  writeWorkedExample,
} from '../../evaluations/commands.ts'
import { openedProposals } from '../../proposals/queries.ts'
import type { DemoPart } from '../cast.ts'
import { demoPeople } from '../cast.ts'
import type { DemoCast } from '../enrol.ts'
import type { Judged, ToldEvaluation, ToldExample } from '../told/evaluation.ts'
import { toldEvaluations } from '../told/evaluations.ts'
import { type DemoChallenges, type DemoPanel, panels } from './challenges.ts'
import { workday } from './days.ts'
import { decide } from './decisions.ts'

/** What has closed is opened, judged and decided, as far as each force has come; one still waits for its opening. */
export async function evaluate(cast: DemoCast, challenges: DemoChallenges, now: Date): Promise<void> {
  const told = Object.entries(toldEvaluations)
  await Promise.all(told.map(([key, one]) => evaluateOne(cast, challenges.get(key), panelOf(key), one, now)))
}

const panelOf = (key: string) =>
  panels[key === 'video' ? 'detective' : key === 'drones' ? 'harrowdale-editor' : 'saltmarch-editor']

async function evaluateOne(
  cast: DemoCast,
  challenge: ChallengeFields | undefined,
  panel: DemoPanel | undefined,
  told: ToldEvaluation,
  now: Date,
): Promise<void> {
  if (!challenge || !panel) return
  const challengeId = challenge._id
  const [first, second] = panel.evaluators
  for (const [place, part] of [first, panel.moderator].entries())
    await confirmOpening(await cast.actOf(part, workday(now, told.openedDaysAgo, 14 + place / 4)), {
      challengeId,
      declared: true,
    })
  const judged = await judgedOf(cast, challenge, panel, told, now)
  for (const part of [...panel.evaluators, panel.moderator]) await declare(cast, challengeId, part, judged, told, now)
  await rule(cast, challengeId, panel, judged, told, now)
  if (told.example) await prepare(cast, challenge, panel, told.example, told, now)
  await score(cast, challengeId, first, 0, judged, told, now)
  if (told.secondHasScored) await score(cast, challengeId, second, 1, judged, told, now)
  if (told.decision) await decide(cast, challenge, panel, judged, told.decision, now)
}

async function judgedOf(
  cast: DemoCast,
  { _id, content }: ChallengeFields,
  { moderator }: DemoPanel,
  told: ToldEvaluation,
  now: Date,
): Promise<Judged[]> {
  const opened = await openedProposals(await cast.actOf(moderator, workday(now, told.openedDaysAgo, 15)), _id)
  return told.proposals.map(({ by, cells }) => {
    const organisation = demoPeople.find(({ part }) => part === by)?.organisation
    const proposal = opened.find(({ supplierId }) => organisation && supplierId === cast.organisations[organisation])
    if (!proposal) throw new Error(`Nothing of ${by} was opened.`)
    const { criteria } = content.choosing
    return {
      by,
      proposalId: proposal._id,
      cells: cells.map((cell, at) => ({ ...cell, criterionId: criteria[at]?.id ?? '' })),
    }
  })
}

/** The moderator writes the example, and the first evaluator scores it; the second comes to it with their first score. */
async function prepare(
  cast: DemoCast,
  { _id: challengeId, content }: ChallengeFields,
  { evaluators: [first], moderator }: DemoPanel,
  { given: [score, reason], ...example }: ToldExample,
  { openedDaysAgo, scoredDaysAgo }: ToldEvaluation,
  now: Date,
): Promise<void> {
  const criterionId = content.choosing.criteria[0]?.id ?? ''
  const writes = await cast.actOf(moderator, workday(now, openedDaysAgo, 17))
  const { edition } = await writeWorkedExample(writes, { challengeId, edition: 0, criterionId, ...example })
  const scores = await cast.actOf(first, workday(now, scoredDaysAgo, 9))
  await scoreWorkedExample(scores, { challengeId, edition, score, reason })
}

async function declare(
  cast: DemoCast,
  challengeId: string,
  part: DemoPart,
  judged: readonly Judged[],
  { conflict, openedDaysAgo }: ToldEvaluation,
  now: Date,
): Promise<void> {
  const declarations = judged.map(({ by, proposalId }) =>
    conflict?.by === part && conflict.about === by
      ? { proposalId, kind: 'possible' as const, words: conflict.words }
      : { proposalId, kind: 'none' as const, words: '' },
  )
  await declareConflicts(await cast.actOf(part, workday(now, openedDaysAgo, 16)), { challengeId, declarations })
}

/** The moderator reads what was declared as a possible conflict, and lets them judge with a reason. */
async function rule(
  cast: DemoCast,
  challengeId: string,
  { moderator }: DemoPanel,
  judged: readonly Judged[],
  { conflict, openedDaysAgo }: ToldEvaluation,
  now: Date,
): Promise<void> {
  const proposalId = judged.find(({ by }) => by === conflict?.about)?.proposalId
  if (!conflict || !proposalId) return
  await ruleOnConflict(await cast.actOf(moderator, workday(now, openedDaysAgo, 16.5)), {
    ...{ challengeId, proposalId, personId: cast.people[conflict.by], declaredAt: workday(now, openedDaysAgo, 16) },
    ...{ outcome: 'may_judge', words: conflict.ruling },
  })
}

async function score(
  cast: DemoCast,
  challengeId: string,
  part: DemoPart,
  which: 0 | 1,
  judged: readonly Judged[],
  { scoredDaysAgo }: ToldEvaluation,
  now: Date,
): Promise<void> {
  const scores = await cast.actOf(part, workday(now, scoredDaysAgo, 10 + which))
  for (const { proposalId, cells } of judged)
    for (const { criterionId, scores: given, reasons } of cells)
      await saveScore(scores, {
        ...{ challengeId, proposalId, criterionId, version: 0 },
        ...{ score: given[which], reason: reasons[which] },
      })
  await lockScores(await cast.actOf(part, workday(now, scoredDaysAgo, 16 + which / 2)), { challengeId })
}
