import type { Sealable, Sealed } from '../platform/seal.ts'

/** `seal` opens its bytes where they are kept encrypted. */
export type ProposalFile = { fileId: string; name: string; type: string; size: number; sha256: string; seal?: string }
/** As it is kept: what it is called and its hash are sealed; its id stays open to tell bytes that nothing names. */
export type KeptFile = ProposalFile | ({ fileId: string; type: string; size: number } & Sealed)

/** A partner of the consortium confirms for itself; until then it only knows that it was asked. */
export type ProposalPartner = Omit<KeptPartner, 'part'> & { part: string }
export type KeptPartner = {
  organisationId: string
  part: Sealable<string>
  askedAt: Date
  confirmedAt: Date | null
  declinedAt: Date | null
}
