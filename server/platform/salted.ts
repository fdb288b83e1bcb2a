import { createHash, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'

/** So that nobody can guess a short text from its hash, where the hash is public and the text is not. */
export const newSalt = (): string => randomBytes(16).toString('hex')

export const sha256Of = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** As canonical JSON (RFC 8785): whoever has this text can hash it with any tool and compare. */
export const canonicalText = (value: unknown): string => canonicalize(JSON.parse(JSON.stringify(value))) ?? ''
