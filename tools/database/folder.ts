/** The folder a database keeps its files in: one start at a time, and always the same engine. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Trouble } from '../trouble.ts'

export type Engine = 'mongod' | 'secantus'

interface Holder {
  pid: number
  since: string
}

/** Takes the folder for this process, or refuses; a lock whose process is dead is taken over. Gives back the release. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock')
  const mine = JSON.stringify({ pid: process.pid, since: new Date().toISOString() } satisfies Holder)
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' })
      return () => rmSync(file, { force: true })
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
    rmSync(file, { force: true })
  }
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
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
