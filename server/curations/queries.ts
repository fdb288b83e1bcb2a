import type { CurationState } from '../../schema/curations.ts'
import type { Act } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { filter, passes } from '../platform/rule.ts'
import { canAnswer, canClose, canCurate, canSee, canSeeDismissed, canSeeInvitees } from './access.ts'
import {
  Curation,
  type CurationFields,
  type CurationMember,
  Dismissed,
  type DismissedFields,
  Invitee,
  type InviteeFields,
} from './model.ts'

export type { CurationFields, CurationMember, Invitation } from './model.ts'

/** In the order of the ids; null where absent or hidden. */
export const curationsById = (act: Act, ids: readonly string[]): Promise<(CurationFields | null)[]> =>
  byIds(Curation, ids, act, canSee)

/** By its reference, in any case. */
export const curationByReference = (act: Act, reference: string): Promise<CurationFields | null> =>
  firstOf(Curation, act, canSee, { reference: reference.trim().toUpperCase() })

/** Those that the viewer may see, newest first. */
export const curationsFor = (
  act: Act,
  state: CurationState | null,
  { before, limit }: { before: string | null; limit: number },
): Promise<CurationFields[]> =>
  listOf(
    Curation,
    act,
    canSee,
    { _id: before ? { $lt: before } : { $gt: '' }, ...(state && { state }) },
    { sort: { _id: -1 }, limit },
  )

export type CurationCount = { state: CurationState; count: number }

/** How many of these stand where: one round trip. */
export async function curationCounts(act: Act): Promise<CurationCount[]> {
  const found = await Curation.aggregate<{ _id: CurationState; count: number }>([
    { $match: { $and: [{ state: { $in: ['asking', 'joined', 'closed'] } }, filter(canSee, act)] } },
    { $group: { _id: '$state', count: { $sum: 1 } } },
  ])
  return found.map(({ _id, count }) => ({ state: _id, count }))
}

/** The suppliers that were invited, for managers. That one is here says nothing of whether it proposes. */
export const inviteesOf = (act: Act, curationId: string): Promise<InviteeFields[]> =>
  listOf(Invitee, act, canSeeInvitees, { curationId }, { sort: { organisationId: 1 }, limit: 500 })

/** Curations of Charter managers in which one of these challenges is already, and that are not closed. */
export const runningWith = (act: Act, challengeIds: readonly string[]): Promise<CurationFields[]> =>
  listOf(
    Curation,
    act,
    canCurate,
    { challengeIds: { $in: challengeIds }, state: { $in: ['asking', 'joined'] }, askedByForceId: null },
    { sort: { _id: 1 }, limit: 100 },
  )

/** What a force asked the owner of a challenge, while that is not closed. */
export const askedBy = (act: Act, forceId: string, challengeId: string): Promise<CurationFields | null> =>
  firstOf(Curation, act, canSee, {
    challengeIds: challengeId,
    state: { $in: ['asking', 'joined'] },
    askedByForceId: forceId,
    aim: { $ne: 'adopt' },
  })

/** The rooms in which forces would adopt what came of a challenge with its owner, while they are not closed. */
const adopting = (act: Act, forceId: string, challengeIds: readonly string[]): Promise<CurationFields[]> =>
  listOf(
    Curation,
    act,
    canSee,
    {
      ...{ challengeIds: { $in: challengeIds }, state: { $in: ['asking', 'joined'] } },
      ...{ askedByForceId: forceId, aim: 'adopt' },
    },
    { sort: { _id: 1 }, limit: 500 },
  )

/** For each challenge the one of the force that the viewer acts for, or null. */
export async function adoptingOf(act: Act, challengeIds: readonly string[]): Promise<(CurationFields | null)[]> {
  const { organisationId, kind } = act.viewer.actingFor ?? {}
  const found = organisationId && kind === 'force' ? await adopting(act, organisationId, challengeIds) : []
  return challengeIds.map((id) => found.find((curation) => curation.challengeIds.includes(id)) ?? null)
}

/**
 * For each challenge the curation that it is in and the viewer may see, or null. It is in one of a Charter manager at a
 * time, which comes before what single forces asked.
 */
export async function runningOf(act: Act, challengeIds: readonly string[]): Promise<(CurationFields | null)[]> {
  const running = await listOf(
    Curation,
    act,
    canSee,
    { challengeIds: { $in: challengeIds }, state: { $in: ['asking', 'joined'] }, aim: { $ne: 'adopt' } },
    { sort: { _id: 1 }, limit: 500 },
  )
  return challengeIds.map((id) => {
    const withIt = running.filter((curation) => curation.challengeIds.includes(id))
    return withIt.find(({ askedByForceId }) => !askedByForceId) ?? withIt[0] ?? null
  })
}

/** Sets that managers said no to. */
export const dismissedWith = (act: Act, challengeIds: readonly string[]): Promise<DismissedFields[]> =>
  listOf(Dismissed, act, canSeeDismissed, { challengeIds: { $in: challengeIds } }, { sort: { _id: 1 }, limit: 500 })

/** What the viewer may do with a curation now: the buttons of its page. */
export function stepsNow(act: Act, curation: CurationFields): string[] {
  const purge = passes(canCurate, act, curation) ? ['purge'] : []
  if (curation.state === 'closed' || !passes(canClose, act, curation)) return purge
  if (!passes(canCurate, act, curation)) return ['close']
  return ['proposeLead', ...(curation.leadChallengeId ? ['invite', 'remind'] : []), 'close', ...purge]
}

/** Whether the viewer answers for the force of this member. */
export const mayAnswer = (act: Act, curation: CurationFields, member: CurationMember): boolean =>
  curation.state !== 'closed' &&
  curation.aim !== 'adopt' &&
  passes(canAnswer, act, curation) &&
  act.viewer.organisationsAs('admin', 'editor').includes(member.forceId)
