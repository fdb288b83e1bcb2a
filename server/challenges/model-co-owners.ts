import type { CoOwnershipSide, CoOwnershipState } from '../../schema/co-owners.ts'

/** What a challenge’s force asked of another, and what became of it: one of each force, the last time it was asked. */
export type CoOwnership = {
  forceId: string
  state: CoOwnershipState
  why: string
  askedById: string
  askedAt: Date
  answeredById: string | null
  answeredAt: Date | null
  /** Why it was declined. */
  reason: string
  endedBy: CoOwnershipSide | null
  endedAt: Date | null
}

/** What the rules read stands beside them, always copied from them. */
export const copiesOfCoOwners = (
  coOwnerships: CoOwnership[],
): { coOwnerships: CoOwnership[]; coOwnerIds: string[]; askedForceIds: string[] } => ({
  coOwnerships,
  coOwnerIds: forcesIn(coOwnerships, 'accepted'),
  askedForceIds: forcesIn(coOwnerships, 'asked'),
})

const forcesIn = (all: readonly CoOwnership[], wanted: CoOwnershipState) =>
  all.filter(({ state }) => state === wanted).map(({ forceId }) => forceId)
