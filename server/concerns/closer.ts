import { systemAct } from '../platform/act.ts'
import type { Clock } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import { everySoOften, type Worker } from '../platform/worker.ts'
import { closeConcern } from './commands.ts'
import { concernsToClose } from './queries.ts'

/** Writes down which decisions have become final. Every node may try: the second finds it written. */
export const concernCloser = ({ clock }: { clock: Clock }): Worker =>
  everySoOften('concern closer', 60_000, () => closeAllDue(clock.now()))

export async function closeAllDue(now: Date): Promise<void> {
  const system = systemAct(now)
  for (const { _id: id } of await concernsToClose(system))
    await closeConcern(system, { id }).catch((error: unknown) => {
      if (!(error instanceof Refusal && error.code === 'NOT_DUE')) throw error
    })
}
