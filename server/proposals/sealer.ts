import { modeRules } from '../../schema/challenges.ts'
import type { ProposalContent } from '../../schema/proposals.ts'
import { isSealed, type Sealable, sealBytes, sealValue, unsealValue } from '../platform/seal.ts'
import { dataKeyOf } from './keys.ts'
import type { KeptFile, KeptPartner, ProposalFields, ProposalFile, ProposalPartner } from './model.ts'

export type Whose = Pick<ProposalFields, '_id' | 'challengeId' | 'mode'>

/** Each sealed thing opens in its own place only: what is moved to another proposal stays shut. */
export const placeOf = ({ _id }: Pick<ProposalFields, '_id'>, what: string): string => `${_id} ${what}`

export const isEverSealed = ({ mode }: Pick<ProposalFields, 'mode'>): boolean => modeRules[mode].sealed

/**
 * Seals what a supplier writes, before it is kept; leaves it open in a mode that seals nothing. Only in a command, for it
 * makes the challenge's key with the first proposal.
 */
export async function sealerFor(whose: Whose) {
  const key = isEverSealed(whose) ? await dataKeyOf(whose.challengeId) : null
  const value = <Open>(open: Open, what: string): Sealable<Open> =>
    key ? sealValue(key, open, placeOf(whose, what)) : open
  return {
    draft: (content: ProposalContent) => value(content, 'draft'),
    content: (content: ProposalContent, version: number) => value(content, `content ${version}`),
    salt: (salt: string, version: number) => value(salt, `salt ${version}`),
    part: (part: string, organisationId: string) => value(part, `part ${organisationId}`),
    file(file: ProposalFile): KeptFile {
      const { fileId, type, size } = file
      return key ? { fileId, type, size, ...sealValue(key, file, placeOf(whose, `file ${fileId}`)) } : file
    },
    bytes: (bytes: Buffer): { bytes: Buffer; seal?: string } =>
      key ? sealBytes(key, bytes, placeOf(whose, 'bytes')) : { bytes },
  }
}

/** Opens what one proposal keeps sealed, with the key of its challenge. Who may have the key is asked before. */
export function opener(whose: Whose, key: Buffer | undefined) {
  const value = <Open>(kept: Sealable<Open>, what: string): Open => {
    if (!isSealed(kept)) return kept
    if (!key) throw new Error('What is sealed has no key.')
    return unsealValue<Open>(key, kept, placeOf(whose, what))
  }
  return {
    value,
    file: (file: KeptFile): ProposalFile =>
      isSealed(file) ? value<ProposalFile>({ sealed: file.sealed }, `file ${file.fileId}`) : file,
    partner: ({ part, ...partner }: KeptPartner): ProposalPartner => ({
      ...partner,
      part: value(part, `part ${partner.organisationId}`),
    }),
  }
}
