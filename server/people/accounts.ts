import { collection, type Stored } from '../platform/database.ts'

/**
 * The collections that the sign-in library writes, declared here for their indexes (it makes none by itself in
 * MongoDB) and for what we read of them. What is over is removed by the database.
 */
type UserFields = Stored & { email: string; name: string; emailVerified: boolean; createdAt: Date; updatedAt: Date }
export const User = collection<UserFields>(
  'User',
  'user',
  { email: String, name: String, emailVerified: Boolean, createdAt: Date, updatedAt: Date },
  [[{ email: 1 }, { unique: true }]],
)

export type SessionFields = Stored & {
  userId: string
  token: string
  userAgent: string | null
  ipAddress: string | null
  createdAt: Date
  updatedAt: Date
  expiresAt: Date
}
export const Session = collection<SessionFields>(
  'Session',
  'session',
  {
    userId: String,
    token: String,
    userAgent: String,
    ipAddress: String,
    createdAt: Date,
    updatedAt: Date,
    expiresAt: Date,
  },
  [[{ token: 1 }, { unique: true }], [{ userId: 1, updatedAt: -1 }], [{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
)

type PasskeyFields = Stored & {
  userId: string
  name: string | null
  credentialID: string
  deviceType: string
  createdAt: Date
}
export const Passkey = collection<PasskeyFields>(
  'Passkey',
  'passkey',
  { userId: String, name: String, credentialID: String, deviceType: String, createdAt: Date },
  [[{ credentialID: 1 }, { unique: true }], [{ userId: 1, createdAt: -1 }]],
)

type VerificationFields = Stored & { identifier: string; createdAt: Date; expiresAt: Date }
export const Verification = collection<VerificationFields>(
  'Verification',
  'verification',
  { identifier: String, createdAt: Date, expiresAt: Date },
  [[{ identifier: 1, createdAt: -1 }], [{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
)

/** Counts of the limits on codes; see code-limits.ts. */
type CountFields = Stored & { key: string; points: number; expire: Date }
export const LimitCount = collection<CountFields>(
  'LimitCount',
  'sign_in_limits',
  { key: String, points: Number, expire: Date },
  [
    [{ key: 1 }, { unique: true }],
    [{ expire: 1 }, { expireAfterSeconds: 0 }],
  ],
)
