/** One check: a name, and a program or a function that counts what passed and what failed. */
import { type ChildProcess, spawn } from 'node:child_process'

export interface Counts {
  passed: number
  failed: number
}

export interface Check {
  name: string
  run(): Promise<Counts>
}

export const passed: Counts = { passed: 1, failed: 0 }
export const failed: Counts = { passed: 0, failed: 1 }

/** A check that is a program: it passes when that ends with 0. Its output is shown only where it does not. */
export function programCheck(name: string, program: string, args: readonly string[]): Check {
  return {
    name,
    async run() {
      const { code, output } = await runProgram(program, args, { minutes: 5 })
      if (code === 0) return passed
      console.log(output.trimEnd())
      return failed
    },
  }
}

export interface Ended {
  /** null where a signal ended it, or it could not be started. */
  code: number | null
  output: string
}

interface Options {
  minutes: number
  /** Its output is passed on as it comes, too. */
  shown?: boolean
  environment?: Readonly<Record<string, string | undefined>>
}

/** Runs a program of node_modules or the system to its end, or to the end of its time. */
export async function runProgram(program: string, args: readonly string[], options: Options): Promise<Ended> {
  const { minutes, shown = false, environment = process.env } = options
  const child = spawn(program, args, { env: { ...environment }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const stopWithUs = () => endGroup(child, 'SIGTERM')
  process.on('exit', stopWithUs)
  const late = setTimeout(() => endGroup(child, 'SIGKILL'), minutes * 60_000)

  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (shown) process.stdout.write(text)
    })
  }
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`
      resolve(null)
    })
    child.once('close', (ended) => resolve(ended))
  })
  clearTimeout(late)
  process.off('exit', stopWithUs)
  return {
    code,
    output: code === null ? `${output}\n${program} was ended, or took more than ${minutes} minutes.` : output,
  }
}

/** The whole group, so that a test runner's workers and their databases go with it. */
function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // Already gone.
  }
}
