import type { Act } from '../platform/act.ts'
import { eachOf } from '../platform/database.ts'
import { canSee } from './access.ts'
import { Organisation, type OrganisationFields } from './model.ts'

/** The organisations that everybody may know of, one at a time: for open data and the sitemap. */
export const publishedOrganisations = (act: Act, limit: number): AsyncIterable<OrganisationFields> =>
  eachOf(Organisation, act, canSee, { state: { $in: ['listed', 'approved'] } }, limit)
