import { charterBodies, type OrganisationFields } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { numberedReference } from '../platform/ids.ts'
import { passes } from '../platform/rule.ts'
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
