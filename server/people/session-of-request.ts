import { createHmac, timingSafeEqual } from 'node:crypto'
import { isLately } from '../platform/signed-in-lately.ts'
import { askedTogether } from '../platform/together.ts'
import { Session, type SessionFields } from './accounts.ts'
import type { Auth } from './auth.ts'

/** Whose browser asks; with the cookies that keep it signed in for longer, when that is due. */
export type Asker = {
  personId: string | null
  sessionId: string | undefined
  signedInLately: boolean
  renewed: readonly string[]
}

const nobody: Asker = { personId: null, sessionId: undefined, signedInLately: false, renewed: [] }

/**
 * Reads who asks from the database at every request, so that a session that was ended is refused by the next one, on
 * every node; sessions of the same moment in one reading. What is not plainly a good session (a false or unknown cookie,
 * one that is over or due to be renewed) is left to the library to judge.
 */
export const sessionReader =
  (auth: Auth) =>
  async (headers: Headers): Promise<Asker> => {
    const { authCookies, secret, sessionConfig } = await auth.$context
    const cookie = cookieIn(headers.get('cookie') ?? '', authCookies.sessionToken.name)
    if (cookie === null) return nobody
    const token = signedValue(cookie, secret)
    const session = token === null ? undefined : await sessionsTogether(token)
    const renewAfter = (sessionConfig.expiresIn - sessionConfig.updateAge) * 1_000
    // The library keeps sessions by the machine's clock, also in a demo that was set forward.
    if (session && session.expiresAt.getTime() - Date.now() > Math.max(0, renewAfter))
      return {
        ...{ personId: session.userId, sessionId: session._id, renewed: [] },
        signedInLately: isLately(session.createdAt),
      }
    const { response, headers: answered } = await auth.api.getSession({ headers, returnHeaders: true })
    return {
      personId: response?.user.id ?? null,
      sessionId: response?.session.id,
      signedInLately: response ? isLately(response.session.createdAt) : false,
      renewed: answered.getSetCookie(),
    }
  }

const sessionsTogether = askedTogether(async (tokens: readonly string[]) => {
  const found = await Session.find({ token: { $in: tokens } })
    .limit(tokens.length)
    .lean<SessionFields[]>()
  return new Map(found.map((session) => [session.token, session]))
})

function cookieIn(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const [key = '', ...value] = part.split('=')
    if (key.trim() === name) return value.join('=').trim()
  }
  return null
}

/** The value before the last dot, where what follows is its HMAC-SHA256: how the library signs a cookie. */
function signedValue(cookie: string, secret: string): string | null {
  const whole = decoded(cookie)
  const end = whole.lastIndexOf('.')
  if (end < 1) return null
  const value = whole.slice(0, end)
  const given = Buffer.from(whole.slice(end + 1), 'base64')
  const right = createHmac('sha256', secret).update(value).digest()
  return given.length === right.length && timingSafeEqual(given, right) ? value : null
}

function decoded(cookie: string): string {
  try {
    return decodeURIComponent(cookie)
  } catch {
    return ''
  }
}
