import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import { BSON } from 'mongodb'

/** What only who holds its key can read. */
export type Sealed = { sealed: string }
export type Sealable<Open> = Open | Sealed

/** AES-256-GCM: what was changed, or stands in another place than where it was sealed, does not open at all. */
const cipher = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16
const keyBytes = 32

type ServerKey = { id: string; key: Buffer }
let serverKeys: readonly ServerKey[] = []

/** Set once, when the process starts: the server's keys by comma, the one that wraps first, then those before it. */
export function sealWith(secrets: string): void {
  serverKeys = secrets.split(',').map((secret) => ({
    // What names a key tells nothing of it: both are derived from the secret, one apart from the other.
    id: derived(secret, 'name').subarray(0, 4).toString('hex'),
    key: derived(secret, 'wrap'),
  }))
}

const derived = (secret: string, purpose: string) =>
  Buffer.from(hkdfSync('sha256', secret.trim(), '', `charterboard sealing: ${purpose}`, keyBytes))

/** The names of the server's keys, the one that wraps first. */
export const serverKeyIds = (): string[] => serverKeys.map(({ id }) => id)

export type Wrapped = { wrappedBy: string; wrapped: string }

export const newDataKey = (): Buffer => randomBytes(keyBytes)

/** A data key as the database keeps it: encrypted by the server's first key, for one subject and no other. */
export function wrap(dataKey: Buffer, subject: string): Wrapped {
  const [first] = serverKeys
  if (!first) throw new Error('Nothing seals yet: sealWith is called at the start.')
  return { wrappedBy: first.id, wrapped: seal(first.key, dataKey, subject) }
}

/** The data key itself, by whichever of the server's keys wrapped it. */
export function unwrap({ wrappedBy, wrapped }: Wrapped, subject: string): Buffer {
  const found = serverKeys.find(({ id }) => id === wrappedBy)
  if (!found) throw new Error(`A key was wrapped by ${wrappedBy}, which is not among SEALING_KEYS.`)
  return unseal(found.key, wrapped, subject)
}

export const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' && value !== null && 'sealed' in value && typeof value.sealed === 'string'

/** Seals a value as the database would have kept it, dates included; `place` says where it stands. */
export const sealValue = (dataKey: Buffer, value: unknown, place: string): Sealed => ({
  sealed: seal(dataKey, Buffer.from(BSON.serialize({ value })), place),
})

/** The value that was sealed in this place, trusted as what the database answers is: only we could have sealed it. */
export function unsealValue<Open>(dataKey: Buffer, { sealed }: Sealed, place: string): Open {
  return BSON.deserialize(unseal(dataKey, sealed, place)).value
}

/** Bytes of a file: encrypted ones of the same length, and what opens them. */
export function sealBytes(dataKey: Buffer, bytes: Buffer, place: string): { bytes: Buffer; seal: string } {
  const iv = randomBytes(ivBytes)
  const encryption = createCipheriv(cipher, dataKey, iv).setAAD(Buffer.from(place))
  const encrypted = Buffer.concat([encryption.update(bytes), encryption.final()])
  return { bytes: encrypted, seal: Buffer.concat([iv, encryption.getAuthTag()]).toString('base64url') }
}

/** Opens such bytes while they are read. Bytes that were changed end the stream with an error, not with a file. */
export function unsealStream(dataKey: Buffer, bytes: Readable, seal: string, place: string): Readable {
  const { iv, tag } = parts(Buffer.from(seal, 'base64url'))
  const decryption = createDecipheriv(cipher, dataKey, iv).setAAD(Buffer.from(place)).setAuthTag(tag)
  bytes.once('error', (error) => decryption.destroy(error))
  // Who reads goes away: then nothing goes on being read from the database.
  decryption.once('close', () => bytes.destroy())
  return bytes.pipe(decryption)
}

function seal(key: Buffer, bytes: Buffer, place: string): string {
  const { bytes: encrypted, seal: opener } = sealBytes(key, bytes, place)
  return `${opener}.${encrypted.toString('base64url')}`
}

function unseal(key: Buffer, sealed: string, place: string): Buffer {
  const [opener = '', encrypted = ''] = sealed.split('.')
  const { iv, tag } = parts(Buffer.from(opener, 'base64url'))
  const decryption = createDecipheriv(cipher, key, iv).setAAD(Buffer.from(place)).setAuthTag(tag)
  return Buffer.concat([decryption.update(Buffer.from(encrypted, 'base64url')), decryption.final()])
}

function parts(opener: Buffer) {
  if (opener.length !== ivBytes + tagBytes) throw new Error('A seal is not one of ours.')
  return { iv: opener.subarray(0, ivBytes), tag: opener.subarray(ivBytes) }
}
