import type { Act } from '../platform/act.ts'
import { filter } from '../platform/rule.ts'
import { canSee } from './access.ts'
import { Challenge, type ChallengeFields } from './model.ts'

const shown = ['forceId', 'state', 'mode', 'proposalsCloseAt', 'decidedAt', 'withdrawnAt'] as const
export type EndedChallenge = Pick<ChallengeFields, '_id' | (typeof shown)[number]>

/** What was decided or withdrawn since this moment, last first, by what figures need and no more. Two round trips. */
export async function endedSince(act: Act, since: Date, limit: number): Promise<EndedChallenge[]> {
  const ended = (where: Record<string, unknown>, sort: Record<string, -1>) =>
    Challenge.find({ $and: [where, filter(canSee, act)] })
      .select([...shown])
      .sort(sort)
      .limit(limit)
      .lean<EndedChallenge[]>()
  return [
    ...(await ended({ state: 'decided', decidedAt: { $gt: since } }, { decidedAt: -1 })),
    ...(await ended({ state: 'withdrawn', withdrawnAt: { $gt: since } }, { withdrawnAt: -1 })),
  ]
}
