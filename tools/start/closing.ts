/** What was started, ended in the opposite order: on Ctrl-C, on a failure, and only once. */
import { say } from './progress.ts'

export interface Closing {
  /** Something to end later; the end takes what is added meanwhile too. */
  add(close: () => Promise<void>): void
  /** Whether the end has begun, so that what ends now was asked to. */
  ending(): boolean
  /** Ends everything and the process. */
  end(exitCode: number): Promise<never>
}

export function closing(): Closing {
  const closers: (() => Promise<void>)[] = []
  let ending: Promise<never> | undefined

  async function endAll(exitCode: number): Promise<never> {
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
      await close().catch((error: unknown) => console.error(error))
    }
    process.exit(exitCode)
  }

  const end = (exitCode: number) => {
    ending ??= endAll(exitCode)
    return ending
  }

  // A terminal sends the signal to us, and npm passes it on once more: the second changes nothing.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (ending === undefined) say('\nStopping')
      void end(0)
    })
  }
  return {
    add: (close) => {
      closers.push(close)
    },
    ending: () => ending !== undefined,
    end,
  }
}
