import type { Clock } from '../platform/clock.ts'
import { everySoOften, type Worker } from '../platform/worker.ts'
import { LetterRow, Notification } from './model.ts'

const hour = 3_600_000
const day = 24 * hour

/** How long it is kept what people were told: docs/privacy.md says why. */
export const keptDays = { notifications: 365, letters: 90 } as const

/** Deletes what people were told long ago. Safe on several nodes at once: what is gone is gone. */
export const forgetter = ({ clock }: { clock: Clock }): Worker =>
  everySoOften('forgetter', hour, () => forgetOld(clock.now()))

/** A notification that still waits for its digest, and a letter that still waits to be sent, stay however old they are. */
export async function forgetOld(now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * day)
  const told = { at: { $lte: before(keptDays.notifications) } }
  await Notification.deleteMany({ ...told, $or: [{ digestDueAt: null }, { digestedAt: { $ne: null } }] })
  const done = { state: { $in: ['sent', 'failed', 'dropped'] as const } }
  await LetterRow.deleteMany({ ...done, dueAt: { $lte: before(keptDays.letters) } })
}
