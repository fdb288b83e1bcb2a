import { engagementModes, modeRules } from '../../schema/modes.ts'
import type { Act } from '../platform/act.ts'
import { eachOf, firstOf, listOf } from '../platform/database.ts'
import { canSee, theHouse } from './access.ts'
import { Challenge, type ChallengeFields } from './model.ts'

export type { ChallengeFields } from './model.ts'
export type { CoOwnership } from './model-co-owners.ts'

/** What a notice or letter says of a challenge, and the people of its force it is about. Null when there is none. */
export const challengeToTellOf = (system: Act, id: string): Promise<ChallengeFields | null> =>
  firstOf(Challenge, system, theHouse, { _id: id })

/** Whether a challenge that continues this one, at once or later on, is open or being evaluated and will be scored. */
export const isBeingContinued = async (system: Act, id: string): Promise<boolean> =>
  (await firstOf(Challenge, system, theHouse, {
    $or: [{ continuesId: id }, { earlierIds: id }],
    mode: { $in: engagementModes.filter((mode) => modeRules[mode].scored) },
    state: { $in: ['open', 'evaluating'] },
  })) !== null

/** Open challenges that stop taking proposals between two moments, soonest first. */
export const challengesClosingBetween = (system: Act, from: Date, to: Date): Promise<ChallengeFields[]> =>
  listOf(
    Challenge,
    system,
    theHouse,
    { state: 'open', proposalsCloseAt: { $gt: from, $lte: to } },
    { sort: { proposalsCloseAt: 1, _id: 1 }, limit: 500 },
  )

/** Open challenges of sealed modes that had opened by a moment and close at another or later. */
export const challengesToCount = (system: Act, openedBy: Date, closesFrom: Date): AsyncIterable<ChallengeFields> =>
  eachOf(
    Challenge,
    system,
    theHouse,
    {
      state: 'open',
      mode: { $in: engagementModes.filter((mode) => modeRules[mode].sealed) },
      openedAt: { $lte: openedBy },
      proposalsCloseAt: { $gte: closesFrom },
    },
    10_000,
  )

/** Challenges that may still get a co-owner, of which another force was asked and has not answered. */
export const challengesAskingCoOwners = (system: Act): Promise<ChallengeFields[]> =>
  listOf(
    Challenge,
    system,
    theHouse,
    { askedForceIds: { $gt: '' }, state: { $in: ['draft', 'open'] } },
    { sort: { _id: -1 }, limit: 500 },
  )

/** Which of these challenges have one of these forces as co-owner. */
export async function challengesSharedBy(
  system: Act,
  { forceIds, among }: { forceIds: readonly string[]; among: readonly string[] },
): Promise<string[]> {
  const where = { _id: { $in: among }, coOwnerIds: { $in: forceIds } }
  const found = await listOf(Challenge, system, theHouse, where, { sort: { _id: -1 }, limit: 100 })
  return found.map(({ _id }) => _id)
}

/** The challenge of a reference, if this viewer may see it: for following it. */
export const challengeToFollow = (act: Act, reference: string): Promise<ChallengeFields | null> =>
  firstOf(Challenge, act, canSee, { $or: [{ reference: reference.toUpperCase() }, { _id: reference }] })

/** The challenges that this viewer follows and may still see. */
export const followedChallenges = (act: Act, ids: readonly string[]): Promise<ChallengeFields[]> =>
  listOf(Challenge, act, canSee, { _id: { $in: ids } }, { sort: { _id: -1 }, limit: 200 })
