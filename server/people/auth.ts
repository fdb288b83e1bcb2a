import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { mongodbAdapter } from 'better-auth/adapters/mongodb'
import { emailOTP } from 'better-auth/plugins'
import mongoose from 'mongoose'
import type { Config } from '../config.ts'
import { nativeDatabase } from '../platform/database.ts'
import { newId } from '../platform/ids.ts'
import type { Mail } from '../platform/mail.ts'

/** Accounts: a six-figure code by letter, and a passkey afterwards. No passwords. */
export function makeAuth(config: Config, mail: Mail) {
  return betterAuth({
    appName: 'Charterboard',
    baseURL: config.PUBLIC_URL,
    secret: config.SECRET,
    telemetry: { enabled: false },
    database: mongodbAdapter(nativeDatabase(), { client: mongoose.connection.getClient() }),
    advanced: { database: { generateId: () => newId() }, useSecureCookies: config.NODE_ENV === 'production' },
    session: { cookieCache: { enabled: true, maxAge: 60 } },
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
          }),
      }),
      passkey({ rpName: 'Charterboard' }),
    ],
  })
}

export type Auth = ReturnType<typeof makeAuth>
