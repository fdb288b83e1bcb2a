import { canonicalText, sha256Of } from '../platform/salted.ts'
import type { ProposalFields, ProposalVersionFields } from './model.ts'

type Sealed = Pick<
  ProposalVersionFields,
  'number' | 'edition' | 'content' | 'files' | 'partners' | 'submittedAt' | 'salt'
>

/**
 * What a receipt is the proof of, as canonical JSON (RFC 8785): whoever has this text can hash it with any tool and
 * compare. Files stand in it by their own hashes.
 */
export function sealedText({ reference, challengeId }: Pick<ProposalFields, 'reference' | 'challengeId'>, it: Sealed) {
  const { number, edition, content, files, partners, submittedAt, salt } = it
  const sealed = {
    reference,
    challengeId,
    version: number,
    edition,
    submittedAt,
    salt,
    content,
    files: files.map(({ name, type, size, sha256 }) => ({ name, type, size, sha256 })),
    partners: partners.map(({ organisationId, part, confirmedAt }) => ({ organisationId, part, confirmedAt })),
  }
  return canonicalText(sealed)
}

/** A, B … Z, AA, AB: the name of a proposal in the evaluation. */
export function letterAt(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : letterAt(Math.floor(place / 26) - 1) + last
}

/** An order that nobody chose and everybody can draw again: by the SHA-256 of the seed and the reference. */
export const inDrawnOrder = <Drawn extends { reference: string }>(seed: string, proposals: readonly Drawn[]): Drawn[] =>
  proposals
    .map((proposal) => ({ proposal, lot: sha256Of(`${seed}:${proposal.reference}`) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ proposal }) => proposal)
