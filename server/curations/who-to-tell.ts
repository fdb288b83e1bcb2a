import type { Act } from '../platform/act.ts'
import { firstOf, listOf } from '../platform/database.ts'
import { theHouse, theHousesInvitees } from './access.ts'
import { Curation, type CurationFields, Invitee, type InviteeFields } from './model.ts'

export type { CurationFields } from './model.ts'

/** For reactors of the house alone: what a notice, a letter or a room says of a curation. */
export const curationToTellOf = (system: Act, id: string): Promise<CurationFields | null> =>
  firstOf(Curation, system, theHouse, { _id: id })

/** The suppliers invited at one moment, each of whom gets the same text and link. */
export const inviteesToTellOf = (system: Act, curationId: string, at: Date): Promise<InviteeFields[]> =>
  listOf(Invitee, system, theHousesInvitees, { curationId, at }, { sort: { _id: 1 }, limit: 500 })

/** Curations whose managers asked to be told when one of these challenges closes. */
export const curationsToRemindOf = (system: Act, challengeIds: readonly string[]): Promise<CurationFields[]> =>
  listOf(
    Curation,
    system,
    theHouse,
    { challengeIds: { $in: challengeIds }, state: { $in: ['asking', 'joined'] }, remindAtClose: true },
    { sort: { _id: 1 }, limit: 500 },
  )
