import type { Act } from '../platform/act.ts'
import { eachOf } from '../platform/database.ts'
import { canSee } from './access.ts'
import { Partnership, type PartnershipFields } from './model.ts'

/** Every partnership that the viewer may see, first to last, one at a time: for open data and the search. */
export const publishedPartnerships = (act: Act, limit: number): AsyncIterable<PartnershipFields> =>
  eachOf(Partnership, act, canSee, {}, limit)
