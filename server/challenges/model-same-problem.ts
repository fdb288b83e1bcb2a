import { z } from 'zod'
import type { SameProblemLevel } from '../../schema/challenges.ts'
import { collection, type Stored } from '../platform/database.ts'
import type { FactTable } from '../platform/events.ts'
import { code } from '../platform/fact-words.ts'

/** A force that has the same problem. The force and the level are public; the rest is for forces. */
export type SameProblemFields = Stored & {
  challengeId: string
  forceId: string
  level: SameProblemLevel
  volume: string
  system: string
  note: string
  contact: string
  since: Date
  withdrawnAt: Date | null
}

export const SameProblem = collection<SameProblemFields>(
  'SameProblem',
  'same_problems',
  {
    challengeId: String,
    forceId: String,
    level: String,
    volume: String,
    system: String,
    note: String,
    contact: String,
    since: Date,
    withdrawnAt: { type: Date, default: null },
  },
  [[{ challengeId: 1, forceId: 1 }, { unique: true }], [{ forceId: 1, withdrawnAt: 1, _id: -1 }]],
)

/** That another force has the same problem: the force and the level, nothing of what it writes. */
export const sameProblemFacts = {
  sameProblemAdded: { data: z.object({ forceId: code(), level: code() }), audience: 'public' },
  sameProblemChanged: { data: z.object({ forceId: code(), level: code() }), audience: 'public' },
  sameProblemWithdrawn: { data: z.object({ forceId: code() }), audience: 'public' },
} satisfies FactTable
