import { z } from 'zod'
import { id } from './people.ts'

/** How what one force asked of another stands, as it is kept. That it lapsed is said by the clock: `standingOf`. */
export const coOwnershipStates = ['asked', 'accepted', 'declined', 'ended'] as const
export type CoOwnershipState = (typeof coOwnershipStates)[number]

/** The same as it is shown. */
export const coOwnershipStandings = [...coOwnershipStates, 'lapsed'] as const
export type CoOwnershipStanding = (typeof coOwnershipStandings)[number]

/** What each means, for the API. */
export const coOwnershipStandingWords: Record<CoOwnershipStanding, string> = {
  asked: 'It was asked and has not answered.',
  accepted: 'It shares the challenge.',
  declined: 'It declined, with a reason.',
  ended: 'One side ended it, or the invitation was taken back.',
  lapsed: 'It did not answer in time.',
}

/** Which side ended it. */
export const coOwnershipSides = ['owner', 'co_owner'] as const
export type CoOwnershipSide = (typeof coOwnershipSides)[number]

/** After how many days an invitation is reminded of, and after how many it counts for nothing; how many may co-own. */
export const coOwnershipLimits = { remindDays: 7, lapseDays: 30, most: 5 } as const

const day = 24 * 3_600_000

/** When an invitation lapses. */
export const lapsesAt = (askedAt: Date): Date => new Date(askedAt.getTime() + coOwnershipLimits.lapseDays * day)

/** When it is reminded of. */
export const remindedAt = (askedAt: Date): Date => new Date(askedAt.getTime() + coOwnershipLimits.remindDays * day)

/** How it stands now, by the clock. */
export const standingOf = (
  { state, askedAt }: { state: CoOwnershipState; askedAt: Date },
  now: Date,
): CoOwnershipStanding => (state === 'asked' && now >= lapsesAt(askedAt) ? 'lapsed' : state)

export const coOwnerReason = z.string().trim().min(3, 'Say why in a sentence').max(500, 'Use 500 characters or fewer')

export const inviteCoOwnerInput = z.object({ challengeId: id, forceId: id, why: coOwnerReason })
export const acceptCoOwnershipInput = z.object({ challengeId: id })
export const declineCoOwnershipInput = z.object({ challengeId: id, reason: coOwnerReason })
export const endCoOwnershipInput = z.object({ challengeId: id, forceId: id })
