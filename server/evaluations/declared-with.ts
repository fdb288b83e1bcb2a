import type { Act } from '../platform/act.ts'
import { proposalsOfPartyAmong } from '../proposals/who-to-tell.ts'
import { Seat, type SeatFields } from './model.ts'

/** The proposals that somebody declared for and that this organisation has a part in. For reactors of the house alone. */
export async function declaredWithParty(system: Act, personId: string, organisationId: string): Promise<string[]> {
  const seats = await Seat.find({ personId }).sort({ _id: -1 }).limit(100).lean<SeatFields[]>()
  const declared = seats.flatMap(({ declarations }) => declarations.map(({ proposalId }) => proposalId))
  return declared.length === 0 ? [] : proposalsOfPartyAmong(system, declared, organisationId)
}
