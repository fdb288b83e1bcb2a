import { isSignatureOf, signatureOf } from '../platform/signature.ts'
import type { InvitationFields } from './model-team.ts'

const purpose = 'invitation'
const signed = ({ _id, address }: Pick<InvitationFields, '_id' | 'address'>) => `${_id} ${address}`

/** The part of the link that stands in the letter: it names the invitation and proves that we wrote it to this address. */
export const invitationToken = (invitation: Pick<InvitationFields, '_id' | 'address'>): string =>
  `${invitation._id}.${signatureOf(purpose, signed(invitation))}`

/** The id that a token names; whether the token is ours is asked once the invitation is read. */
export const namedByToken = (token: string): string => token.split('.')[0] ?? ''

export const isTokenOf = (invitation: InvitationFields, token: string): boolean =>
  isSignatureOf(purpose, signed(invitation), token.split('.')[1] ?? '')
