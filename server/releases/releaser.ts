import { systemAct } from '../platform/act.ts'
import type { Clock } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import { everySoOften, type Worker } from '../platform/worker.ts'
import { releaseDue } from './commands.ts'
import { releasesDue } from './queries.ts'

/** Releases what is due. Every node may try: the second finds it released. */
export const releaser = ({ clock }: { clock: Clock }): Worker =>
  everySoOften('releaser', 5_000, () => releaseAllDue(clock.now()))

export async function releaseAllDue(now: Date): Promise<void> {
  const system = systemAct(now)
  for (const { _id: id } of await releasesDue(system))
    await releaseDue(system, { id }).catch((error: unknown) => {
      if (!(error instanceof Refusal && error.code === 'NOT_DUE')) throw error
    })
}
