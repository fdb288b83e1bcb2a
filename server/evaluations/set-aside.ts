import type { SetAsideReason } from '../../schema/evaluations.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { record } from '../platform/events.ts'
import { openedProposals } from '../proposals/queries.ts'
import { isOwnSetAside } from './access.ts'
import { evaluationFacts, Score, type ScoreFields } from './model.ts'
import { SetAsideScore, type SetAsideScoreFields } from './model-set-aside.ts'
import { chainOfChallenge } from './seats.ts'

/**
 * Takes what somebody scored out of everything that counts, and keeps it as it was: for themselves to read, for the audit,
 * and once all is over for who answers to the law. Only inside a command, whose act it is a part of.
 */
export async function setScoresAside(
  act: Act,
  of: { challengeId: string; personId: string; proposalId?: string; sharedAt?: null },
  because: SetAsideReason,
): Promise<void> {
  const given = await Score.find(of).sort({ _id: 1 }).lean<ScoreFields[]>()
  if (given.length === 0) return
  await SetAsideScore.insertMany(given.map((score) => ({ ...score, setAsideAt: act.now, because })))
  await Score.deleteMany(of)
  const cells = given.map(({ proposalId, criterionId, score }) => ({ proposalId, criterionId, score }))
  const said = { personId: of.personId, because, cells }
  await record(act, evaluationFacts, 'scoresSetAside', of.challengeId, said, chainOfChallenge(of.challengeId))
}

/** One of them with the names of its cell. */
export type SetAsideShown = SetAsideScoreFields & { letter: string; criterion: string }

/** What the viewer scored here and what does not count, as they gave it. */
export async function ownSetAsideOf(
  act: Act,
  { _id: challengeId, content }: ChallengeFields,
): Promise<SetAsideShown[]> {
  const [given, proposals] = await Promise.all([
    listOf(SetAsideScore, act, isOwnSetAside, { challengeId }, { sort: { _id: 1 }, limit: 500 }),
    openedProposals(act, challengeId),
  ])
  return given.map((score) => ({
    ...score,
    letter: proposals.find(({ _id }) => _id === score.proposalId)?.letter ?? '',
    criterion: content.choosing.criteria.find(({ id }) => id === score.criterionId)?.name ?? '',
  }))
}
