import type { SupplierFilter } from '../../schema/curations.ts'
import { type OrganisationFields, suppliersWith } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { inviteesOf } from './queries.ts'

const smallSizes = ['micro', 'small', 'medium']

export const isSmall = ({ size }: Pick<OrganisationFields, 'size'>): boolean => smallSizes.includes(size ?? '')

/** The suppliers that fit and were not invited before: who gets the next invitation. */
export async function fittingSuppliers(
  act: Act,
  curationId: string,
  filter: SupplierFilter,
): Promise<OrganisationFields[]> {
  const already = await inviteesOf(act, curationId)
  const suppliers = await suppliersWith(act, filter)
  return suppliers.filter(({ _id }) => !already.some(({ organisationId }) => organisationId === _id))
}
