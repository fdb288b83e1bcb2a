import { type OrganisationFields, organisationsTogether } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import type { ForcesCount, PartnershipCount } from './list.ts'

export type ForceCount = { force: OrganisationFields; count: number }

/** The same counts with the forces they are of. Asked for by itself, so that the list beside it does not change what it takes. */
export async function withForces(act: Act, counts: readonly PartnershipCount[]): Promise<ForceCount[]> {
  const forces = await organisationsTogether(
    act,
    counts.map(({ key }) => key),
  )
  return counts.flatMap(({ count }, place) => {
    const force = forces[place]
    return force ? [{ force, count }] : []
  })
}

/** How many there are in each region of their forces, most first. One of two forces of a region is one. */
export async function byRegion(act: Act, counts: readonly ForcesCount[]): Promise<PartnershipCount[]> {
  const forces = await organisationsTogether(act, [...new Set(counts.flatMap(({ forceIds }) => forceIds))])
  const regions = new Map(forces.flatMap((force) => (force?.region ? [[force._id, force.region] as const] : [])))
  const found = new Map<string, number>()
  for (const { forceIds, count } of counts)
    for (const region of new Set(forceIds.flatMap((id) => regions.get(id) ?? [])))
      found.set(region, (found.get(region) ?? 0) + count)
  return [...found]
    .map(([key, count]) => ({ key, count }))
    .sort((one, other) => other.count - one.count || one.key.localeCompare(other.key))
}
