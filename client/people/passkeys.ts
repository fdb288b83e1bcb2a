import type { Outcome } from '../ui/forms/outcome.ts'
import { post, read } from './sign-in-calls.ts'

/** Whether this browser can make and use passkeys in the form the server speaks. */
export const canUsePasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential &&
  'toJSON' in PublicKeyCredential.prototype

const cancelled: Outcome<never> = {
  refusal: { code: 'CANCELLED', message: 'No passkey was used. Try again, or sign in with a code.', fields: [] },
}

/** Makes a passkey on this device, for signing in without a letter. */
export async function addPasskey(name: string): Promise<Outcome<unknown>> {
  const options = await read<PublicKeyCredentialCreationOptionsJSON>('/api/auth/passkey/generate-register-options')
  if (!options)
    return {
      refusal: {
        code: 'NOT_FRESH',
        message: 'Sign out and in again first: adding a passkey needs a fresh sign-in.',
        fields: [],
      },
    }
  try {
    const made = await navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
    })
    if (!(made instanceof PublicKeyCredential)) return cancelled
    return post('/api/auth/passkey/verify-registration', { response: made.toJSON(), name })
  } catch {
    return cancelled
  }
}

export async function signInWithPasskey(): Promise<Outcome<unknown>> {
  const options = await read<PublicKeyCredentialRequestOptionsJSON>('/api/auth/passkey/generate-authenticate-options')
  if (!options) return cancelled
  try {
    const used = await navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
    })
    if (!(used instanceof PublicKeyCredential)) return cancelled
    return post('/api/auth/passkey/verify-authentication', { response: used.toJSON() })
  } catch {
    return cancelled
  }
}
