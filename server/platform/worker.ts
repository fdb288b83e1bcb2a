import { log } from './log.ts'

/** Work that goes on beside the requests of a node. What it does must be safe to do on several nodes at once. */
export type Worker = {
  /** Does at once what is due, and waits for it. */
  settled(): Promise<void>
  stop(): Promise<void>
}

/** Does the work every so often, one at a time; an error is logged and the next turn comes all the same. */
export function everySoOften(name: string, milliseconds: number, work: () => Promise<void>): Worker {
  let stopped = false
  let working = Promise.resolve()
  const turn = () => {
    working = working.then(async () => {
      if (stopped) return
      await work().catch((error: unknown) =>
        log.error({ worker: name, reason: error instanceof Error ? error.stack : 'unknown' }, 'a worker failed'),
      )
    })
    return working
  }
  const beat = setInterval(turn, milliseconds)
  return {
    settled: turn,
    async stop() {
      stopped = true
      clearInterval(beat)
      await working
    },
  }
}
