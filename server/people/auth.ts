import { passkey } from '@better-auth/passkey'
import { mongodbAdapter } from 'better-auth/adapters/mongodb'
import { APIError, createAuthEndpoint, createAuthMiddleware, isAPIError } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { betterAuth } from 'better-auth/minimal'
import { emailOTP } from 'better-auth/plugins/email-otp'
import { z } from 'zod'
import type { Config } from '../config.ts'
import { systemAct } from '../platform/act.ts'
import { nativeDatabase } from '../platform/database.ts'
import { newId } from '../platform/ids.ts'
import { log } from '../platform/log.ts'
import type { Mail } from '../platform/mail.ts'
import { User } from './accounts.ts'
import { addressOfAsker } from './asker.ts'
import { type CodeLimits, TooOften } from './code-limits.ts'
import { personIdOfAddress } from './queries.ts'
import { registerPerson } from './register.ts'
import { recordSignOut } from './sessions.ts'

/**
 * Accounts: a six-figure code by letter, and a passkey afterwards. No passwords. The library keeps who signs in and
 * their sessions; a person of ours stands beside each, with the same id.
 */
export function makeAuth(config: Config, mail: Mail, limits: CodeLimits) {
  return betterAuth({
    appName: 'Charterboard',
    baseURL: config.PUBLIC_URL,
    secret: config.SECRET,
    telemetry: { enabled: false },
    onAPIError: { onError: logUnknown },
    // Without its transactions each of its steps is one atomic operation: a racing code is refused, never a conflict.
    database: mongodbAdapter(nativeDatabase()),
    advanced: {
      database: { generateId: () => newId() },
      useSecureCookies: config.NODE_ENV === 'production',
      ipAddress: { ipAddressHeaders: [addressOfAsker] },
    },
    // Ours hold across nodes.
    rateLimit: { enabled: false },
    trustedOrigins: (request) => (request ? sameSite(request, config) : []),
    session: { expiresIn: 30 * 24 * 3_600, updateAge: 24 * 3_600 },
    hooks: {
      before: createAuthMiddleware(async ({ path, body, headers }) => {
        const asker = headers?.get(addressOfAsker) ?? 'unknown'
        const address = String(body?.email ?? '')
          .trim()
          .toLowerCase()
        if (path === '/email-otp/send-verification-otp') {
          if (body?.type !== 'sign-in') throw new APIError('BAD_REQUEST', { message: 'Codes are for signing in.' })
          await within(limits.asked(address, asker))
        }
        if (path === '/sign-in/email-otp') await within(limits.tried(address, asker))
      }),
      // A browser holds one cookie: signed in anew, it can never come back to the session that it had.
      after: createAuthMiddleware(async (ctx) => {
        const { authCookies, secret, internalAdapter, newSession } = ctx.context
        if (!newSession) return
        const earlier = await ctx.getSignedCookie(authCookies.sessionToken.name, secret)
        if (earlier && earlier !== newSession.session.token) await internalAdapter.deleteSession(earlier)
      }),
    },
    databaseHooks: {
      user: {
        create: {
          // Somebody invited or enrolled before their first sign-in is that same person.
          before: async (user) => ({
            data: { ...user, name: '', image: null, id: (await personIdOfAddress(user.email)) ?? newId() },
          }),
        },
      },
      session: {
        create: {
          // Before each session, not once after the first: a crash between the two heals itself.
          before: async (session) => {
            const user = await User.findById(session.userId).lean<{ _id: string; email: string } | null>()
            if (!user) return false
            await registerPerson(systemAct(new Date()), { id: user._id, address: user.email })
            return { data: session }
          },
        },
        delete: {
          // One that is over is cleared away: nobody signed out.
          after: async ({ userId, expiresAt }) => {
            if (expiresAt > new Date()) await recordSignOut(systemAct(new Date()), { personId: userId })
          },
        },
      },
    },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: 600,
        allowedAttempts: 5,
        storeOTP: 'hashed',
        sendVerificationOTP: ({ email, otp }) =>
          mail.send({
            to: email,
            subject: `${otp} is your Charterboard code`,
            text: `Your code is ${otp}. It works once, for ten minutes.\n\nIf you did not ask for it, you need do nothing.`,
            headers: { 'Auto-Submitted': 'auto-generated' },
          }),
      }),
      passkey({
        rpName: 'Charterboard',
        rpID: new URL(config.PUBLIC_URL).hostname,
        // Signing in asks for no name first, so the device itself must know the passkey: one that cannot is no use here.
        authenticatorSelection: { residentKey: 'required' },
      }),
      demoSessions,
    ],
  })
}

export type Auth = ReturnType<typeof makeAuth>

/** A real session for somebody of the demo, without a letter. No address leads to it: only the demo's own route calls it. */
const demoSessions = {
  id: 'demo-sessions',
  endpoints: {
    beginSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ address: z.email() }) },
      async (ctx) => {
        const { internalAdapter } = ctx.context
        const found = await internalAdapter.findUserByEmail(ctx.body.address)
        const user =
          found?.user ??
          (await internalAdapter.createUser(
            { email: ctx.body.address, emailVerified: true, name: '' },
            { method: 'demo' },
          ))
        const session = await internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ signedIn: true })
      },
    ),
  },
} as const

async function within(counted: Promise<void>): Promise<void> {
  try {
    await counted
  } catch (error) {
    if (!(error instanceof TooOften)) throw error
    throw new APIError(
      'TOO_MANY_REQUESTS',
      { code: 'TOO_OFTEN', message: error.message },
      { 'Retry-After': String(error.seconds) },
    )
  }
}

/** What was refused is the asker's to see to; everything else is ours. */
function logUnknown(error: unknown): void {
  if (isAPIError(error) && error.statusCode < 500) return
  log.error({ reason: error instanceof Error ? error.stack : 'unknown' }, 'signing in failed')
}

/** A request from a page that this very host served is ours, whichever of its names was typed. */
function sameSite(request: Request, config: Config): string[] {
  const origin = request.headers.get('origin')
  const host = request.headers.get('host')
  if (config.NODE_ENV === 'production' || !origin || !URL.canParse(origin)) return []
  return new URL(origin).host === host ? [origin] : []
}
