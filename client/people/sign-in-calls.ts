import type { Outcome } from '../ui/forms/outcome.ts'

type Answer = { message?: string; code?: string }

/** Signing in and out, and the demo, are posts of their own: they set a cookie before there is anybody to ask as. */
export async function post<Value = unknown>(path: string, body: object = {}, field = ''): Promise<Outcome<Value>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'x-charterboard': '1' },
      body: JSON.stringify(body),
    })
    const answer: Value & Answer = await response.json().catch(() => ({}))
    return response.ok ? { ok: answer } : refusal(inPlainWords(answer, response.status), field, answer.code)
  } catch {
    return refusal('No connection, so nothing was sent. Check your connection and try again.', '', 'NO_CONNECTION')
  }
}

/** Has a code sent to an address, known or not: the answer is the same. */
export const askForCode = (email: string, field = '') =>
  post('/api/auth/email-otp/send-verification-otp', { email, type: 'sign-in' }, field)

/** Reads what is not of GraphQL; null where it does not exist. */
export async function read<Value>(path: string): Promise<Value | null> {
  const response = await fetch(path, { credentials: 'same-origin' })
  return response.ok && response.headers.get('content-type')?.includes('json') ? response.json() : null
}

const refusal = (message: string, field: string, code = 'REFUSED') => ({
  refusal: { code, message, fields: field ? [{ path: field, code, message }] : [] },
})

const words: Record<string, string> = {
  INVALID_OTP: 'That is not the code of the last letter. Check the six figures, or ask for a new one.',
  OTP_EXPIRED: 'That code was good for ten minutes and is over. Ask for a new one.',
  TOO_MANY_ATTEMPTS: 'That code was tried five times and works no more. Ask for a new one.',
  PASSKEY_NOT_FOUND: 'That passkey was removed from its account. Sign in with a code; you can add a new one then.',
  INVALID_EMAIL: 'Enter an e-mail address like name@example.org.',
}

const inPlainWords = ({ code, message }: Answer, status: number) =>
  words[code ?? ''] ??
  (status < 500 && message ? message : 'Something went wrong on our side. Nothing was changed. Try again in a minute.')

/** Only a page of this board: a link in a letter must not lead on to another site. */
export const safeBack = (back: string | null, otherwise: string): string =>
  back && /^\/(?![/\\])/.test(back) ? back : otherwise
