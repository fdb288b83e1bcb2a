import { type CoOwnershipStanding, lapsesAt, standingOf } from '../../schema/co-owners.ts'
import { forcesNow, type OrganisationFields } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { firstOf } from '../platform/database.ts'
import { numberedReference } from '../platform/ids.ts'
import { passes } from '../platform/rule.ts'
import { canEdit, canEndCoOwnership, isAskedToCoOwn, sharesOrIsAsked } from './access.ts'
import { Challenge, type ChallengeFields } from './model.ts'
import type { CoOwnership } from './model-co-owners.ts'
import { sameProblemsOf } from './queries.ts'
import { isTaking } from './taking.ts'
import { stepsNow } from './transitions.ts'

/** What the two sides read of a co-ownership, the challenge by its name alone. */
export type CoOwnershipShown = Pick<
  CoOwnership,
  'forceId' | 'why' | 'askedAt' | 'answeredAt' | 'reason' | 'endedAt'
> & {
  challengeId: string
  ownerId: string
  reference: string
  title: string
  standing: CoOwnershipStanding
  lapsesAt: Date
  mayAnswer: boolean
  mayEnd: boolean
}

/** The same to one viewer, with what they may do about it now. */
export function shownTo(act: Act, challenge: ChallengeFields, one: CoOwnership): CoOwnershipShown {
  const { _id: challengeId, forceId: ownerId, reference, title } = challenge
  const { forceId, why, askedAt, answeredAt, reason, endedAt } = one
  const standing = standingOf(one, act.now)
  const isTheirs = act.viewer.organisationsAs('admin').some((id) => id === ownerId || id === forceId)
  return {
    ...{ challengeId, ownerId, reference, title, forceId, why, askedAt, answeredAt, reason, endedAt, standing },
    lapsesAt: lapsesAt(askedAt),
    mayAnswer: standing === 'asked' && isTaking(challenge, act) && passes(isAskedToCoOwn, act, challenge),
    mayEnd:
      (standing === 'asked' || standing === 'accepted') &&
      isTheirs &&
      isTaking(challenge, act) &&
      passes(canEndCoOwnership, act, challenge),
  }
}

/** The forces that may be asked now, those first that said they have the same problem; none to who may not ask. */
export async function coOwnerChoices(act: Act, challenge: ChallengeFields): Promise<OrganisationFields[]> {
  if (!stepsNow(act, challenge).includes('inviteCoOwner')) return []
  const [forces, entries] = await Promise.all([forcesNow(act), sameProblemsOf(act, [challenge._id])])
  const taken = (challenge.coOwnerships ?? []).filter((one) => ['asked', 'accepted'].includes(standingOf(one, act.now)))
  const mayBeAsked = ({ _id, state }: OrganisationFields) =>
    state === 'approved' && _id !== challenge.forceId && !taken.some(({ forceId }) => forceId === _id)
  const [first, rest] = partition(forces.filter(mayBeAsked), ({ _id }) =>
    entries.some(({ forceId }) => forceId === _id),
  )
  return [...first, ...rest]
}

const partition = <One>(all: readonly One[], wanted: (one: One) => boolean): [One[], One[]] => [
  all.filter(wanted),
  all.filter((one) => !wanted(one)),
]

/** All that its force asked of others, to those who write for it; nothing to anybody else. */
export const coOwnershipsOf = (act: Act, challenge: ChallengeFields): CoOwnershipShown[] =>
  passes(canEdit, act, challenge) ? (challenge.coOwnerships ?? []).map((one) => shownTo(act, challenge, one)) : []

/** What the viewer's own force was asked and has not answered, or agreed to. Null where absent or hidden. */
export async function ownCoOwnership(act: Act, reference: string): Promise<CoOwnershipShown | null> {
  const challenge = await firstOf(Challenge, act, sharesOrIsAsked, { reference: numberedReference('CH', reference) })
  return challenge && ownCoOwnershipIn(act, challenge)
}

/** The same of a challenge that was read by the rule of who shares it or is asked to. */
export function ownCoOwnershipIn(act: Act, challenge: ChallengeFields): CoOwnershipShown | null {
  const own = act.viewer.organisationsAs('admin', 'editor')
  const mine = (one: CoOwnership) => own.includes(one.forceId) && (one.state === 'asked' || one.state === 'accepted')
  const found = passes(sharesOrIsAsked, act, challenge) ? challenge.coOwnerships?.find(mine) : undefined
  return found ? shownTo(act, challenge, found) : null
}
