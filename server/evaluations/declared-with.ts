import { challengesSharedBy } from '../challenges/who-to-tell.ts'
import { partsInPartnership } from '../partnerships/between.ts'
import type { Act } from '../platform/act.ts'
import { proposalsOfPartyAmong } from '../proposals/who-to-tell.ts'
import { writersIn } from '../threads/contact.ts'
import { contactCountsSince } from './links.ts'
import { Seat, type SeatFields } from './model.ts'

/**
 * The proposals that somebody declared for, in challenges that these forces own or share or in all, and that this organisation has a
 * part in. For reactors of the house alone.
 */
export async function declaredWithParty(
  system: Act,
  { personId, organisationId, forceIds }: { personId: string; organisationId: string; forceIds?: readonly string[] },
): Promise<string[]> {
  const all = await Seat.find({ personId }).sort({ _id: -1 }).limit(100).lean<SeatFields[]>()
  const seats = forceIds ? await seatsWith(system, all, forceIds) : all
  const declared = seats.flatMap(({ declarations }) => declarations.map(({ proposalId }) => proposalId))
  return declared.length === 0 ? [] : proposalsOfPartyAmong(system, declared, organisationId)
}

/** Those in challenges that these forces own or share: a declarer is shown the partnerships of either. */
async function seatsWith(
  system: Act,
  seats: readonly SeatFields[],
  forceIds: readonly string[],
): Promise<SeatFields[]> {
  const shared = new Set(
    await challengesSharedBy(system, {
      forceIds,
      among: seats.map(({ challengeId }) => challengeId),
    }),
  )
  return seats.filter(({ forceId, challengeId }) => forceIds.includes(forceId) || shared.has(challengeId))
}

/** Somebody's declaration about one proposal, and the organisation because of which it is asked for again. */
export type DeclaredWith = { personId: string; organisationId: string; proposalId: string }

/**
 * What is declared again once a partnership is agreed: by whoever has a part in it, or wrote in its room as lately as
 * that counts, for the proposals to its own force, or to one that this force shares a challenge of, in which a supplier of
 * it takes part.
 */
export async function declaredWithPartnership(system: Act, partnershipId: string): Promise<DeclaredWith[]> {
  const parts = await partsInPartnership(system, partnershipId)
  if (!parts) return []
  const { forceIds, supplierIds, people } = parts
  const writers = await writersIn(system, partnershipId, contactCountsSince(system.now))
  const found: DeclaredWith[] = []
  for (const personId of new Set([...people, ...writers]))
    for (const organisationId of supplierIds)
      for (const proposalId of await declaredWithParty(system, { personId, organisationId, forceIds }))
        found.push({ personId, organisationId, proposalId })
  return found
}
