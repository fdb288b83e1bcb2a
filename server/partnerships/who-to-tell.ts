import type { Act } from '../platform/act.ts'
import { firstOf } from '../platform/database.ts'
import { theHouse } from './access.ts'
import { Partnership, type PartnershipFields } from './model.ts'

export type { PartnershipFields } from './model.ts'

/** For reactors of the house alone: what a notice, a letter or a room says of a partnership. */
export const partnershipToTellOf = (system: Act, id: string): Promise<PartnershipFields | null> =>
  firstOf(Partnership, system, theHouse, { _id: id })
