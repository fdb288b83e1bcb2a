/** A database that ends by itself is started again on the same port, so that who is connected recovers. */
import type { Running, Say } from './running.ts'

/** One that ends so soon, so often, will not hold. */
const soon = 10_000
const often = 3

/** Starts it and starts it again when it has ended unasked. `ended` resolves only where that is of no use. */
export async function keepRunning(
  start: () => Promise<Running>,
  say: Say,
  started: (running: Running) => void,
): Promise<Running> {
  let running = await start()
  let closing = false
  started(running)

  async function follow(): Promise<void> {
    let inARow = 0
    while (!closing) {
      const since = Date.now()
      await running.ended
      inARow = Date.now() - since < soon ? inARow + 1 : 0
      if (closing || inARow === often) return
      say('The database ended by itself and is started again')
      running = await start()
      started(running)
    }
  }

  return {
    uri: running.uri,
    pid: running.pid,
    ended: follow().catch((error: unknown) => say(String(error))),
    close() {
      closing = true
      return running.close()
    },
  }
}
