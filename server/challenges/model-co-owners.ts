import { z } from 'zod'
import { type CoOwnershipSide, type CoOwnershipState, coOwnershipSides } from '../../schema/co-owners.ts'
import type { FactTable } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

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

const coOwnerEnded = z.object({ forceId: code(), name: inWords(), side: z.enum(coOwnershipSides) })

/** A second force as co-owner. Until it is open all of it is between the parties; afterwards who became one and left is public. */
export const coOwnerFacts = {
  coOwnerAsked: { data: z.object({ forceId: code(), name: inWords(), why: inWords() }), audience: 'parties' },
  coOwnerDeclined: { data: z.object({ forceId: code(), name: inWords(), reason: inWords() }), audience: 'parties' },
  coOwnerAgreed: { data: z.object({ forceId: code(), name: inWords() }), audience: 'parties' },
  coOwnerGone: { data: coOwnerEnded, audience: 'parties' },
  coOwnerJoined: { data: z.object({ forceId: code(), name: inWords() }), audience: 'public' },
  coOwnerLeft: { data: coOwnerEnded, audience: 'public' },
} satisfies FactTable
