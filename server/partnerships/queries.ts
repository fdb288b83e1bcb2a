import type { AdoptionStage, PartnershipState } from '../../schema/partnerships.ts'
import { charterBodies, type OrganisationFields, organisationsById } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { numberedReference } from '../platform/ids.ts'
import { filter, passes } from '../platform/rule.ts'
import { canSee, canSeeInside, watchesOver } from './access.ts'
import { type CloseOut, Decision, type DecisionFields, Partnership, type PartnershipFields } from './model.ts'

export type { CloseOut, DecisionFields, PartnershipFields, Reading, SourceMessage } from './model.ts'

/** In the order of the ids; null where absent or hidden. */
export const partnershipsById = (act: Act, ids: readonly string[]): Promise<(PartnershipFields | null)[]> =>
  byIds(Partnership, ids, act, canSee)

/** By its reference, in any case, with or without hyphens. */
export const partnershipByReference = (act: Act, reference: string): Promise<PartnershipFields | null> =>
  firstOf(Partnership, act, canSee, { reference: numberedReference('PT', reference) })

/** The partnerships that grew from each challenge, as far as the viewer may see them. One round trip for all. */
export async function partnershipsOfChallenges(
  act: Act,
  challengeIds: readonly string[],
): Promise<PartnershipFields[][]> {
  const where = { challengeId: { $in: challengeIds } }
  const found = await listOf(Partnership, act, canSee, where, { sort: { challengeId: 1, _id: 1 }, limit: 500 })
  return challengeIds.map((id) => found.filter(({ challengeId }) => challengeId === id))
}

/** Those that the viewer sees the inside of and that are not over, last begun first. */
export const partnershipsUnderWay = (act: Act): Promise<PartnershipFields[]> =>
  listOf(Partnership, act, canSeeInside, { state: { $in: ['forming', 'active'] } }, { sort: { _id: -1 }, limit: 100 })

/** Active ones in which nothing has moved since a moment, longest first, or this one if it has not: for a Charter manager. */
export const unmovedSince = (act: Act, since: Date, id?: string): Promise<PartnershipFields[]> =>
  listOf(
    Partnership,
    act,
    watchesOver,
    { state: 'active', movedAt: { $lte: since }, ...(id && { _id: id }) },
    { sort: { movedAt: 1, _id: 1 }, limit: 100 },
  )

/** What its terms say of a review of ethics, data and AI, for whoever takes part in it. */
export const termsToReviewFor = (act: Act, partnership: PartnershipFields): PartnershipFields | null =>
  seesInside(act, partnership) ? partnership : null

/** Whether what goes on inside is this viewer's to read. */
export const seesInside = (act: Act, partnership: PartnershipFields): boolean => passes(canSeeInside, act, partnership)

export type PartnershipFilter = {
  state: PartnershipState
  category?: string | null
  organisationId?: string | null
  adoption?: AdoptionStage | null
}

/** Those of one state, newest first. Forming ones are seen by their parties only. */
export function partnershipList(
  act: Act,
  wanted: PartnershipFilter,
  { before, limit }: { before: string | null; limit: number },
): Promise<PartnershipFields[]> {
  const where = { ...whereOf(wanted), ...(before ? { _id: { $lt: before } } : {}) }
  return listOf(Partnership, act, canSee, where, { sort: { _id: -1 }, limit })
}

const whereOf = ({ state, category, organisationId, adoption }: PartnershipFilter) => ({
  state,
  ...(category ? { categories: category } : {}),
  ...(organisationId ? { partyIds: organisationId } : {}),
  // Before it is completed nobody may find out what one side alone has written.
  ...(adoption && state === 'completed' ? { 'closeOuts.adoption': adoption } : {}),
})

export type PartnershipCount = { key: string; count: number }
export type PartnershipCounts = Record<'states' | 'categories' | 'forces' | 'adoptions', PartnershipCount[]>

/** How many the viewer may see in each state and, among those of one state, under each filter. One round trip. */
export async function partnershipCounts(act: Act, state: PartnershipState): Promise<PartnershipCounts> {
  const tally = (by: string) => [{ $group: { _id: by, count: { $sum: 1 } } }, { $sort: { count: -1, _id: 1 } }] as const
  const ofTheState = { $match: { state } }
  const [found] = await Partnership.aggregate<Record<keyof PartnershipCounts, { _id: string; count: number }[]>>([
    { $match: filter(canSee, act) },
    {
      $facet: {
        states: [...tally('$state')],
        categories: [ofTheState, { $unwind: '$categories' }, ...tally('$categories')],
        forces: [ofTheState, { $unwind: '$forceIds' }, ...tally('$forceIds'), { $limit: 50 }],
        // Before it is completed nobody reads what one side alone has written.
        adoptions:
          state === 'completed' ? [ofTheState, { $unwind: '$closeOuts' }, ...tally('$closeOuts.adoption')] : nothing,
      },
    },
  ])
  const counted = (name: keyof PartnershipCounts) =>
    (found?.[name] ?? []).map(({ _id, count }) => ({ key: _id, count }))
  return {
    states: counted('states'),
    categories: counted('categories'),
    forces: counted('forces'),
    adoptions: counted('adoptions'),
  }
}

export type ForceCount = { force: OrganisationFields; count: number }

/** The same counts with the forces they are of. Asked for by itself, so that the list beside it does not change what it takes. */
export async function withForces(act: Act, counts: readonly PartnershipCount[]): Promise<ForceCount[]> {
  const forces = await organisationsById(
    act,
    counts.map(({ key }) => key),
  )
  return counts.flatMap(({ count }, place) => {
    const force = forces[place]
    return force ? [{ force, count }] : []
  })
}

const nothing = [{ $match: { _id: { $in: [] as string[] } } }]

/** The decisions of each partnership that the viewer sees the inside of, newest first. One round trip for all. */
export async function decisionsOfPartnerships(
  act: Act,
  partnerships: readonly PartnershipFields[],
): Promise<DecisionFields[][]> {
  const inside = partnerships.filter((partnership) => seesInside(act, partnership)).map(({ _id }) => _id)
  const found = await Decision.find({ partnershipId: { $in: inside } })
    .sort({ partnershipId: 1, number: -1 })
    .limit(2_000)
    .lean<DecisionFields[]>()
  return partnerships.map(({ _id }) => found.filter(({ partnershipId }) => partnershipId === _id))
}

/** The Charter bodies that are not in it yet. */
export async function managersToInvite(act: Act, { managerIds }: PartnershipFields): Promise<OrganisationFields[]> {
  return (await charterBodies(act)).filter(({ _id }) => !managerIds.includes(_id))
}

/** The terms that the viewer's own party confirmed last, where they are not those that stand. */
export function confirmedBefore({ viewer }: Act, { confirmedTerms, revision }: PartnershipFields) {
  const own = viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer')
  const last = confirmedTerms.find(({ organisationId }) => own.includes(organisationId))
  return last && last.revision !== revision ? last.terms : null
}

/** The accounts of how it went: all of them once released together, before that each party's own. */
export const closeOutsFor = ({ viewer }: Act, { state, closeOuts }: PartnershipFields): CloseOut[] =>
  state === 'completed'
    ? closeOuts
    : closeOuts.filter(({ organisationId }) =>
        viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer').includes(organisationId),
      )

/** How many partnerships are active: these are public. */
export const activePartnershipCount = (): Promise<number> => Partnership.countDocuments({ state: 'active' })
