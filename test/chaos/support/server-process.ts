import { type Child, readLines, startChild } from '../../../tools/database/child.ts'

/** A server that runs as a process of its own, so that it can be killed as a machine kills one: between any two steps. */
export type ServerProcess = {
  url: string
  pid: number | undefined
  /** What it has logged of requests that failed for a reason nobody foresaw. */
  troubles(): string[]
  /** Ends it at once. Nothing of it can tidy up. */
  kill(): Promise<void>
  /** Another process on the same port and database, when it is ready. */
  startAgain(): Promise<void>
  stop(): Promise<void>
}

/** Starts one on a database, and returns when it says that it is ready. */
export async function startServer(uri: string): Promise<ServerProcess> {
  const troubles: string[] = []
  let running = await begin(uri, 0, troubles)
  const port = Number(new URL(running.url).port)
  return {
    url: running.url,
    troubles: () => [...troubles],
    get pid() {
      return running.child.process.pid
    },
    async kill() {
      running.child.process.kill('SIGKILL')
      await running.child.ended
    },
    async startAgain() {
      running = await begin(uri, port, troubles)
    },
    stop: () => running.child.stop(),
  }
}

async function begin(uri: string, port: number, troubles: string[]): Promise<{ child: Child; url: string }> {
  const child = startChild(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'test',
      LOG_LEVEL: 'info',
      DEMO: 'false',
      PORT: String(port),
      MONGODB_URI: uri,
    },
  })
  const last: string[] = []
  const listening = new Promise<string>((resolve) => {
    readLines(child, (line) => {
      if (last.push(line) > 5) last.shift()
      if (line.includes('a request failed') && !line.includes('cannot be reached')) troubles.push(line)
      const url = /"url":"(http[^"]+)","msg":"listening"/.exec(line)?.[1]
      if (url) resolve(url)
    })
  })
  const died = child.ended.then((code) => {
    throw new Error(`The server stopped at its start (${code ?? 'signal'}):\n${last.join('\n')}`)
  })
  died.catch(() => undefined)
  const url = await Promise.race([listening, died])
  await until(async () => (await fetch(`${url}/readyz`)).ok)
  return { child, url }
}

/** Waits until something holds. The time of the test is its end. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100))
}
