import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { canSee } from './access.ts'
import { Organisation, type OrganisationFields } from './model.ts'

/** Every force, authority and body on record, by which the buyer of a public notice is known. There are some 150. */
export const publicBuyers = (act: Act): Promise<OrganisationFields[]> =>
  listOf(
    Organisation,
    act,
    canSee,
    { kind: { $ne: 'supplier' }, demo: false },
    { sort: { kind: 1, _id: 1 }, limit: 500 },
  )

/** The ids of the organisations with these slugs: at most twenty. */
export async function organisationIdsBySlug(act: Act, slugs: readonly string[]): Promise<string[]> {
  const found = await listOf(
    Organisation,
    act,
    canSee,
    { slug: { $in: slugs.slice(0, 20) } },
    { sort: { slug: 1 }, limit: 20 },
  )
  return found.map(({ _id }) => _id)
}
