import { type Act, visitor } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { allOf, passes } from '../platform/rule.ts'
import { askedTogether } from '../platform/together.ts'
import { asNation, type Nation } from '../platform/working-days.ts'
import { canPurge, canSee, standsNow } from './access.ts'
import { Organisation, type OrganisationFields } from './model.ts'

export const organisationsById = (act: Act, ids: readonly string[]): Promise<(OrganisationFields | null)[]> =>
  byIds(Organisation, ids, act, canSee)

export type { OrganisationFields } from './model.ts'

/** When the profile was last said to be true: at the latest when the organisation came here with it. */
export const profileSaidAt = ({ profileSaidAt, createdAt }: OrganisationFields): Date => profileSaidAt ?? createdAt

/**
 * The same for pages: what everybody may see is read for all requests of a moment at once, and only the rest of an
 * answer through the viewer's own eyes.
 */
export async function organisationsTogether(act: Act, ids: readonly string[]): Promise<(OrganisationFields | null)[]> {
  const known = await Promise.all(ids.map(publicTogether))
  const rest = ids.filter((_id, place) => !known[place])
  const own = rest.length > 0 ? await organisationsById(act, rest) : []
  return ids.map((id, place) => known[place] ?? own[rest.indexOf(id)] ?? null)
}

const publicTogether = askedTogether(async (ids: readonly string[]) => {
  const found = await organisationsById({ viewer: visitor, now: new Date(), requestId: 'together' }, ids)
  return new Map(found.flatMap((one) => (one ? [[one._id, one] as const] : [])))
})

/** By its slug, or one that it had before. */
export const organisationBySlug = (act: Act, slug: string): Promise<OrganisationFields | null> =>
  firstOf(Organisation, act, canSee, { $or: [{ slug }, { formerSlugs: slug }] })

/** The Charter bodies that may act, by name: whom a party can invite in. */
export const charterBodies = (act: Act): Promise<OrganisationFields[]> =>
  listOf(
    Organisation,
    act,
    allOf(canSee, standsNow),
    { kind: 'charter_body', state: 'approved' },
    { sort: { name: 1 }, limit: 50 },
  )

/** The contracting authorities of each of these organisations, in its order. Two round trips, however many. */
export async function authoritiesByOrganisation(act: Act, ids: readonly string[]): Promise<OrganisationFields[][]> {
  const asking = await organisationsById(act, ids)
  const found = await organisationsById(act, [...new Set(asking.flatMap((one) => one?.authorityIds ?? []))])
  const byId = new Map(found.flatMap((one) => (one ? [[one._id, one] as const] : [])))
  return asking.map((one) => (one?.authorityIds ?? []).flatMap((id) => byId.get(id) ?? []))
}

/** Every force there is now, by name: for the map of demand. */
export const forcesNow = (act: Act): Promise<OrganisationFields[]> =>
  listOf(
    Organisation,
    act,
    allOf(canSee, standsNow),
    { kind: 'force', state: { $in: ['listed', 'approved'] } },
    { sort: { name: 1 }, limit: 200 },
  )

/** The ids of the forces of a region, also of those that became another. */
export async function forceIdsOfRegion(act: Act, region: string): Promise<string[]> {
  const forces = await listOf(
    Organisation,
    act,
    canSee,
    { kind: 'force', region },
    { sort: { name: 1, _id: 1 }, limit: 500 },
  )
  return forces.map(({ _id }) => _id)
}

/** Suppliers that act here and have all that is asked for, by name; one more than the most that can be invited at once. */
export function suppliersWith(
  act: Act,
  wanted: { category: string | null; standard: string | null; size: string | null; region: string | null },
): Promise<OrganisationFields[]> {
  const { category, standard, size, region } = wanted
  const where = {
    ...{ kind: 'supplier', state: 'approved' },
    ...(category && { categories: category }),
    ...(standard && { 'standards.code': standard }),
    ...(size && { size }),
    ...(region && { regions: { $in: [region, 'national'] } }),
  }
  return listOf(Organisation, act, allOf(canSee, standsNow), where, { sort: { name: 1 }, limit: 500 })
}

/** In which nation each of these forces works, which says when nobody does. One round trip for all; asked of each then. */
export async function nationsOf(act: Act, forceIds: readonly string[]): Promise<(forceId: string) => Nation> {
  const found = await organisationsById(act, [...new Set(forceIds)])
  const nations = new Map(found.map((force) => [force?._id, asNation(force?.nation)]))
  return (forceId) => nations.get(forceId) ?? asNation(null)
}

/** Whether the viewer removes words from its profile. */
export const mayPurgeProfile = (act: Act, organisation: OrganisationFields): boolean =>
  passes(canPurge, act, organisation)
