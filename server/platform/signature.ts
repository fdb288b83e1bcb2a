import { createHmac, timingSafeEqual } from 'node:crypto'

let secret: string | null = null

/** Set once, when the process starts: what signs the links of this board. */
export function signWith(given: string): void {
  secret = given
}

/** Proves that we wrote the text, for this purpose and no other. */
export function signatureOf(purpose: string, text: string): string {
  if (secret === null) throw new Error('Nothing signs yet: signWith is called at the start.')
  return createHmac('sha256', `${purpose} ${secret}`).update(text).digest('base64url')
}

/** Whether the signature is ours; takes as long for a near miss as for a far one. */
export function isSignatureOf(purpose: string, text: string, given: string): boolean {
  const wanted = Buffer.from(signatureOf(purpose, text))
  const found = Buffer.from(given)
  return wanted.length === found.length && timingSafeEqual(wanted, found)
}
