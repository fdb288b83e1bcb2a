/** A process of ours that must not outlive us: ended in order when we ask, and by a watcher when we are killed. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'

export interface Child {
  process: ChildProcess
  /** Resolves with its exit code, or null where a signal ended it. */
  ended: Promise<number | null>
  stop(): Promise<void>
}

const patience = 20_000

/**
 * Starts a program in its own process group, so that Ctrl-C in the terminal reaches only us
 * and we decide the order in which things stop (server first, then its database).
 */
export function startChild(program: string, args: readonly string[], options: SpawnOptions = {}): Child {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: true })
  const watcher = child.pid === undefined ? undefined : watch(child.pid)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code))
  }).finally(() => watcher?.kill())
  ended.catch(() => undefined)

  return {
    process: child,
    ended,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const lastResort = setTimeout(() => child.kill('SIGKILL'), patience)
      await ended.finally(() => clearTimeout(lastResort))
    },
  }
}

/** Gives both of its outputs by line, read to the end: a full pipe would stop the process. */
export function readLines(child: Child, take: (line: string) => void): void {
  for (const stream of [child.process.stdout, child.process.stderr]) {
    let rest = ''
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      lines.forEach(take)
    })
  }
}

/** A killed parent can run no code, so a small shell waits for it to be gone and then ends the child. */
function watch(child: number): ChildProcess {
  const script = 'while kill -0 "$1" 2>/dev/null; do sleep 1; done; kill "$2" 2>/dev/null'
  const watcher = spawn('sh', ['-c', script, 'sh', String(process.pid), String(child)], {
    detached: true,
    stdio: 'ignore',
  })
  watcher.on('error', () => undefined)
  watcher.unref()
  return watcher
}
