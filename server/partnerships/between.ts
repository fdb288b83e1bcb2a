import type { Act } from '../platform/act.ts'
import { firstOf, listOf } from '../platform/database.ts'
import { canSee, theHouse } from './access.ts'
import { Decision, type DecisionFields, Partnership, type PartnershipFields } from './model.ts'
import { decisionsOfPartnerships } from './queries.ts'

/** A partnership of forces with suppliers, and whether the viewer had a part in it. */
export type PartnershipBetween = Pick<PartnershipFields, '_id' | 'reference' | 'state' | 'partyIds'> & {
  hadPart: boolean
}

/** The partnerships of any of these forces with any of these suppliers, as far as the viewer may see them, last begun first. */
export async function partnershipsBetween(
  act: Act,
  forceIds: readonly string[],
  supplierIds: readonly string[],
): Promise<PartnershipBetween[]> {
  const where = { partyIds: { $in: supplierIds }, forceIds: { $in: forceIds } }
  const found = await listOf(Partnership, act, canSee, where, { sort: { _id: -1 }, limit: 200 })
  const decisions = found.length > 0 ? await decisionsOfPartnerships(act, found) : []
  const { personId } = act.viewer
  return found.map((partnership, place) => {
    const { _id, reference, state, partyIds } = partnership
    const hadPart = personId !== null && peopleIn(partnership, decisions[place] ?? []).includes(personId)
    return { _id, reference, state, partyIds, hadPart }
  })
}

/** The partnerships of an organisation that began, whether or not they are over: last begun first. */
export const partnershipsBegunBy = (act: Act, organisationId: string): Promise<PartnershipFields[]> => {
  const where = {
    partyIds: organisationId,
    state: { $in: ['active', 'completed', 'ended'] },
    activatedAt: { $ne: null },
  }
  return listOf(Partnership, act, canSee, where, { sort: { _id: -1 }, limit: 200 })
}

/** Between whom a partnership is, and everybody who had a part in it. */
export type PartsInPartnership = Pick<PartnershipFields, 'forceIds' | 'supplierIds'> & { people: string[] }

/** The same of one partnership, for reactors of the house alone. Null when there is none. */
export async function partsInPartnership(system: Act, id: string): Promise<PartsInPartnership | null> {
  const partnership = await firstOf(Partnership, system, theHouse, { _id: id })
  if (!partnership) return null
  const decisions = await Decision.find({ partnershipId: id }).sort({ number: -1 }).limit(500).lean<DecisionFields[]>()
  const people = peopleIn(partnership, decisions).filter((personId) => personId !== null)
  const { forceIds, supplierIds } = partnership
  return { forceIds, supplierIds, people: [...new Set(people)] }
}

/** Everybody who wrote, confirmed, reported, accepted or decided in it. */
const peopleIn = (
  { writerIds, confirmations, progress, milestones }: PartnershipFields,
  decisions: readonly DecisionFields[],
): (string | null)[] => [
  ...writerIds,
  ...[...confirmations, ...progress].map(({ personId }) => personId),
  ...milestones.flatMap(({ givenById, acceptedById }) => [givenById, acceptedById]),
  ...decisions.flatMap(({ proposedById, agreed }) => [proposedById, ...agreed.map(({ personId }) => personId)]),
]
