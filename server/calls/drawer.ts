import { systemAct } from '../platform/act.ts'
import type { Clock } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import { everySoOften, type Worker } from '../platform/worker.ts'
import { drawCalls } from './commands.ts'
import { roundsToDraw } from './queries.ts'

/** Draws what is due. Every node may try: the second finds it drawn. */
export const callDrawer = ({ clock }: { clock: Clock }): Worker =>
  everySoOften('call-drawer', 30_000, () => drawDueCalls(clock.now()))

export async function drawDueCalls(now: Date): Promise<void> {
  const system = systemAct(now)
  for (const { _id: id } of await roundsToDraw(system))
    await drawCalls(system, { id }).catch((error: unknown) => {
      if (!(error instanceof Refusal && error.code === 'DRAWN')) throw error
    })
}
