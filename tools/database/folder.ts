/** The folder a database keeps its files in: one start at a time, and always the same engine. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Trouble } from '../trouble.ts'

export type Engine = 'mongod' | 'secantus'

interface Holder {
  pid: number
  since: string
  /** The database's own process, which may outlive a killed start by a moment. */
  database?: number
  /** Where that database answers, for commands run beside it. */
  uri?: string
}

export interface Lock {
  /** Remembers the database's process for whoever takes over, and its address for commands run beside it. */
  note(database: number | undefined, uri: string): void
  release(): void
}

/** Takes the folder for this process, or refuses. A lock whose process is dead is taken over once its database has ended. */
export async function lockFolder(folder: string): Promise<Lock> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock')
  const mine: Holder = { pid: process.pid, since: new Date().toISOString() }
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx' })
      break
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
    }
    const holder = readHolder(file)
    if (holder !== undefined && isAlive(holder.pid)) {
      throw new Trouble(
        `The data folder ${folder} is in use by process ${holder.pid} since ${holder.since}. ` +
          'Stop that one first, or set DATA_DIR to another folder.',
      )
    }
    if (holder?.database !== undefined) await untilGone(holder.database)
    rmSync(file, { force: true })
  }
  return {
    note: (database, uri) => writeFileSync(file, JSON.stringify({ ...mine, database, uri })),
    release: () => rmSync(file, { force: true }),
  }
}

/** Its watcher ends it within a second; the number may also belong to another process by now, so the patience ends. */
async function untilGone(pid: number): Promise<void> {
  const last = Date.now() + 15_000
  while (isAlive(pid) && Date.now() < last) await wait(100)
}

/** The address of the database that another start runs on this folder now. */
export function runningIn(folder: string): string | undefined {
  const holder = readHolder(join(folder, 'lock'))
  return holder !== undefined && isAlive(holder.pid) ? holder.uri : undefined
}

/** Which engine made the files: another one could not read them. */
export function engineOf(folder: string): Engine | undefined {
  try {
    const written = readFileSync(join(folder, 'engine'), 'utf8').trim()
    return written === 'mongod' || written === 'secantus' ? written : undefined
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Notes the engine and gives the folder its files go to. */
export function filesFor(folder: string, engine: Engine): string {
  const files = join(folder, 'files')
  mkdirSync(files, { recursive: true })
  writeFileSync(join(folder, 'engine'), `${engine}\n`)
  return files
}

function readHolder(file: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isHolder(holder) ? holder : undefined
  } catch {
    // Gone in the meantime, or cut short by a crash while it was written: either way nobody's.
    return undefined
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' && value !== null && 'pid' in value && 'since' in value && Number.isInteger(value.pid)
  )
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
