import { systemAct } from '../platform/act.ts'
import type { Clock } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import { everySoOften, type Worker } from '../platform/worker.ts'
import { endHandover } from './commands.ts'
import { handoversToEnd } from './queries.ts'

/** Ends the posts whose last day is over. Every node may try: the second finds it ended. */
export const handoverCloser = ({ clock }: { clock: Clock }): Worker =>
  everySoOften('handover closer', 60_000, () => endAllDue(clock.now()))

export async function endAllDue(now: Date): Promise<void> {
  const system = systemAct(now)
  for (const { _id: id } of await handoversToEnd(system))
    await endHandover(system, { id }).catch((error: unknown) => {
      // The last admin keeps their post until somebody else is one: then it ends.
      if (!(error instanceof Refusal && ['NOT_DUE', 'LAST_ADMIN'].includes(error.code))) throw error
    })
}
