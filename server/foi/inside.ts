import type { Exemption } from '../../schema/foi.ts'
import type { PartnershipFields } from '../partnerships/queries.ts'
import { wordsOf } from '../platform/words.ts'
import type { IsPublic } from './judged-words.ts'
import { type Held, marksOf } from './marks.ts'
import type { ConfidentialMark, FoiItem } from './model.ts'
import { keepingBack, passagesOf, type Said } from './own-words.ts'
import { says } from './passages.ts'

/** A partnership as it is gathered. */
export type Inside = {
  partnership: PartnershipFields
  /** How its pieces begin. */
  name: string
  /** What its supplier asked to be kept in confidence when it proposed: it is heard here too. */
  marks: ConfidentialMark[]
  nameOf(organisationId: string): string
  /** What stands in the challenge for everybody. */
  isPublic: IsPublic
  /** The same, or what is public of the partnership, or stands in the proposal that it grew from: that is weighed there. */
  isKnown: IsPublic
}

/** Who reads what goes on in it. */
export const knownInside = 'Known to its parties, and to Charter bodies that they invited.'

/** It has begun: that it exists, its measures and how it ended are public from then on. */
export const hasBegun = ({ activatedAt }: PartnershipFields): boolean => activatedAt !== null

type With = Pick<Inside, 'nameOf' | 'isPublic'> & { held: Held }

export function insideOf(partnership: PartnershipFields, { held, nameOf, isPublic }: With): Inside {
  const grewFrom = held.find(({ proposal }) => proposal._id === partnership.proposalId)
  const { terms, title, publicSummary, endedReason } = partnership
  const open = hasBegun(partnership) ? wordsOf([title, terms.objectives, publicSummary, endedReason]) : []
  const known = [...open, ...wordsOf(grewFrom?.version.content)].join('\n')
  return {
    ...{ partnership, name: `Partnership ${partnership.reference}`, nameOf, isPublic },
    marks: marksOf(grewFrom),
    isKnown: (words) => isPublic(words) || says(known, words),
  }
}

/**
 * What a supplier wrote inside was given in confidence; what the force did, or all of them agreed on, is about their
 * business. What is known anyway stands.
 */
export const exemptionOf = ({ partnership }: Inside, writtenBy: string): Exemption =>
  partnership.supplierIds.includes(writtenBy) ? 's41' : 's43'

/** A piece with what was said inside kept back. */
export const keptInside = ({ isKnown }: Inside, piece: FoiItem, said: readonly Said[], exemption: Exemption): FoiItem =>
  keepingBack(piece, said.filter(({ words }) => !isKnown(words)).flatMap(passagesOf), exemption)
