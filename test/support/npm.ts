import { spawn } from 'node:child_process'
import mongoose from 'mongoose'

type Ended = { status: number | null; said: string; complained: string }

/** A command such as `npm run seed`, as an operator types it, on the database of this test. */
export function npmRun(
  script: string,
  { args = [], settings = {} }: { args?: readonly string[]; settings?: Record<string, string> } = {},
): { ended: Promise<Ended>; kill(): void } {
  const uri = new URL(process.env.TEST_DATABASE_SERVER ?? '')
  uri.pathname = `/${mongoose.connection.name}`
  const env = { ...process.env, MONGODB_URI: uri.href, DEMO: 'false', ...settings }
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], { env, detached: true })
  const ended = new Promise<Ended>((resolve, reject) => {
    const text = { said: '', complained: '' }
    child.stdout.on('data', (piece: Buffer) => {
      text.said += piece
    })
    child.stderr.on('data', (piece: Buffer) => {
      text.complained += piece
    })
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, ...text }))
  })
  // The whole group: npm itself is only what stands before the command.
  return { ended, kill: () => void (child.pid && process.kill(-child.pid, 'SIGKILL')) }
}
