import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { freePort } from '../../tools/start/port.ts'
import { browserOf } from '../support/browser.ts'
import { folders } from '../support/folders.ts'

let folder: string
const started: ChildProcess[] = []
beforeAll(() => {
  folder = newFolder()
})
afterAll(() => {
  for (const { pid } of started) endGroup(pid)
})
const newFolder = folders('start')

interface Start {
  process: ChildProcess
  ended: Promise<number | null>
  said(): string
  until(words: string): Promise<void>
}

/** `npm start`, without npm. */
function start(settings: Record<string, string>): Start {
  const environment = { ...process.env, NODE_ENV: '', DATA_DIR: folder, MONGODB_URI: '', ...settings }
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  started.push(child)
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const until = async (words: string) => {
    while (!output.includes(words)) {
      const over = await Promise.race([
        ended.then(() => true),
        new Promise<false>((resolve) => setTimeout(resolve, 100, false)),
      ])
      if (over && !output.includes(words)) throw new Error(`It ended without saying "${words}":\n${output}`)
    }
  }
  return { process: child, ended, said: () => output, until }
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended, as it should.
  }
}

test('from nothing to an address; one start a folder; Ctrl-C ends all of it; what was stored is there again', async () => {
  const port = await freePort(0, '127.0.0.1')
  const first = start({ PORT: String(port) })
  await first.until('Ctrl-C')
  expect(first.said()).toMatch(
    new RegExp(`Charterboard is at http://localhost:${port}[\\s\\S]*/sign-in/demo[\\s\\S]*Database: `),
  )
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)

  const detective = browserOf(`http://localhost:${port}`)
  await detective.post('/api/demo/sign-in', { part: 'detective' })
  const { draftChallenge: draft } = await detective.ask(
    'mutation { draftChallenge(mode: open_challenge) { ... on Challenge { reference } } }',
  )
  const database = databaseOf(folder)
  expect(isAlive(database)).toBe(true)

  const rival = start({ PORT: String(await freePort(0, '127.0.0.1')) })
  expect(await rival.ended).toBe(1)
  expect(rival.said()).toMatch(/data folder .* is in use by process \d+/)

  first.process.kill('SIGINT')
  first.process.kill('SIGINT')
  expect(await first.ended).toBe(0)
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
  expect([isAlive(first.process.pid), isAlive(database), existsSync(lockOf(folder))]).toEqual([false, false, false])

  const since = Date.now()
  const second = start({ PORT: String(port) })
  await second.until('Ctrl-C')
  expect(second.said()).not.toContain('Filling')
  expect(Date.now() - since).toBeLessThan(30_000)
  const { draftChallenges } = await detective.ask('{ draftChallenges { reference } }')
  expect(draftChallenges).toContainEqual(draft)
  second.process.kill('SIGTERM')
  expect(await second.ended).toBe(0)
}, 240_000)

test('a port that is taken is named, with the setting that chooses another', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve(portOf(other)))
  })
  const refused = start({ PORT: String(port) })
  expect(await refused.ended).toBe(1)
  expect(refused.said()).toContain(`Port ${port} is in use. Stop what uses it, or choose another with PORT`)
  await new Promise((resolve) => other.close(resolve))
}, 30_000)

test('production starts with no default, no database of its own and no demo', async () => {
  const refused = start({ NODE_ENV: 'production' })
  expect(await refused.ended).toBe(1)
  for (const name of ['SECRET', 'SEALING_KEYS', 'PUBLIC_URL', 'MONGODB_URI', 'SMTP_URL'])
    expect(refused.said()).toContain(`${name}: `)
  expect(refused.said()).not.toContain('Database:')

  const enough = {
    SECRET: 's'.repeat(32),
    SEALING_KEYS: 'k'.repeat(32),
    PUBLIC_URL: 'https://board.example',
    MONGODB_URI: 'mongodb://db.example',
    SMTP_URL: 'smtp://mail',
  }
  const demo = start({
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    MAIL_FROM: 'board@board.example',
    ...enough,
    DEMO: 'true',
  })
  expect(await demo.ended).toBe(1)
  expect(demo.said()).toContain('DEMO: ')
}, 30_000)

const lockOf = (folder: string) => join(folder, 'database', 'lock')

/** The process of the database that a start runs on this folder. */
function databaseOf(folder: string): number {
  const { database } = JSON.parse(readFileSync(lockOf(folder), 'utf8')) as { database: number }
  return database
}

/** Whether there is such a process; 0 sends no signal, and only asks. */
function isAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0)
  } catch {
    return false
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('It does not listen.')
  return address.port
}
