import type { Act } from '../platform/act.ts'
import { filter } from '../platform/rule.ts'
import { canSee } from './access.ts'
import { Challenge, type ChallengeFields } from './model.ts'

/** What a published challenge names, for shares that name nobody. */
export type OpenedChallenge = { forceId: string; openedAt: Date; namesRoute: boolean; namesStandard: boolean }

type Read = Pick<ChallengeFields, 'forceId' | 'openedAt'> & {
  content: { owner: { adoptionRoute: string }; good: { standards: readonly unknown[] } }
}

/** What was published since this moment, last first, whatever became of it: whether it names a route to adoption and a standard. */
export async function openedSince(act: Act, since: Date, limit: number): Promise<OpenedChallenge[]> {
  const opened = await Challenge.find({ $and: [{ openedAt: { $gt: since } }, filter(canSee, act)] })
    .select('forceId openedAt content.owner.adoptionRoute content.good.standards.code')
    .sort({ openedAt: -1 })
    .limit(limit)
    .lean<Read[]>()
  return opened.flatMap(({ forceId, openedAt, content: { owner, good } }) =>
    openedAt
      ? [
          {
            ...{ forceId, openedAt },
            namesRoute: owner.adoptionRoute !== '' && owner.adoptionRoute !== 'none_yet',
            namesStandard: good.standards.length > 0,
          },
        ]
      : [],
  )
}
