import type { ChallengeFields } from '../challenges/queries.ts'
import { standstillTimeOf } from '../evaluations/standstill.ts'
import { type PartnershipFields, partnershipsOfChallenges, seesInside } from '../partnerships/queries.ts'
import type { Act } from '../platform/act.ts'

/** What grew from a challenge, as far as it is gathered. */
export type Grown = { partnerships: PartnershipFields[]; waitsForStandstill: boolean }

/** As many as their query gives at once. */
export const mostPartnerships = 500

/**
 * The partnerships that grew from it of which the viewer reads the inside. None before the standstill of the decision is
 * over: until then it is open whether anything is awarded.
 */
export async function grownFrom(act: Act, challenge: ChallengeFields): Promise<Grown> {
  const [found = []] = await partnershipsOfChallenges(act, [challenge._id])
  const inside = found.filter((partnership) => seesInside(act, partnership))
  const time = inside.length > 0 ? await standstillTimeOf(act, challenge) : null
  const waitsForStandstill = time?.state === 'running' || time?.state === 'stopped'
  return { partnerships: waitsForStandstill ? [] : inside, waitsForStandstill }
}
