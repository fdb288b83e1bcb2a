import type { Confirmed } from '../../schema/proposal-checks.ts'
import type { KeptPartner } from './model.ts'

/** Asked, and has neither confirmed nor declined. */
export const isWaiting = ({ confirmedAt, declinedAt }: KeptPartner): boolean => !confirmedAt && !declinedAt

export const confirmedOf = (partners: readonly KeptPartner[]): Confirmed => ({
  confirmed: partners.filter(({ confirmedAt }) => confirmedAt).length,
  waiting: partners.filter(isWaiting).length,
})

/** What the rules read of the partners stands beside them, always copied from them. */
export const copiesOf = (
  partners: KeptPartner[],
): { partners: KeptPartner[]; partnerIds: string[]; askedIds: string[] } => ({
  partners,
  partnerIds: partners.filter(({ confirmedAt }) => confirmedAt).map(({ organisationId }) => organisationId),
  askedIds: partners.filter(isWaiting).map(({ organisationId }) => organisationId),
})
