/** Finding MongoDB's own server: on this machine, or among its downloads, as mongodb-memory-server keeps them. */
import { existsSync, rmSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DryMongoBinary, MongoBinary } from 'mongodb-memory-server-core'
import { startChild } from './child.ts'
import type { Environment, Say } from './running.ts'

/** The first of: the one that is named, one on the PATH, one that was downloaded before. */
export async function findMongod(environment: Environment): Promise<string | undefined> {
  const named = environment.MONGOMS_SYSTEM_BINARY
  if (named) return named
  return onPath('mongod', environment) ?? (await downloadedBefore(environment))
}

/** The whole path of a program, looked for as a shell would. */
export function onPath(program: string, environment: Environment): string | undefined {
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path) && statSync(path).isFile())
}

async function downloadedBefore(environment: Environment): Promise<string | undefined> {
  const folder = downloadFolder(environment)
  if (!existsSync(folder)) return undefined
  const options = await DryMongoBinary.generateOptions({ downloadDir: folder })
  return DryMongoBinary.locateBinary({ ...options, systemBinary: '' })
}

/** mongodb-memory-server's own place for its downloads, so that one made for another project serves here too. */
function downloadFolder(environment: Environment): string {
  return environment.MONGOMS_DOWNLOAD_DIR || join(environment.HOME || homedir(), '.cache', 'mongodb-binaries')
}

const firstByteWithin = 8_000
/** Long enough to unpack what has arrived. */
const nextByteWithin = 90_000

/**
 * Downloads mongod, or gives up quietly when nothing arrives: some networks answer and others swallow.
 * It runs as a process of its own, because a download under way cannot be called off otherwise.
 */
export async function downloadMongod(environment: Environment, say: Say): Promise<string | undefined> {
  const folder = downloadFolder(environment)
  const download = startChild(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), '--download', folder],
    {
      env: { MONGOMS_MAX_RETRIES: '1', ...environment },
      stdio: 'ignore',
    },
  )
  let arrived = 0
  let growing = Date.now() + firstByteWithin - nextByteWithin
  const ticker = setInterval(async () => {
    const now = await bytesIn(folder)
    if (now > arrived) {
      arrived = now
      growing = Date.now()
      say(`Downloading MongoDB: ${Math.round(arrived / 1e6)} MB so far`)
    } else if (Date.now() - growing > nextByteWithin) {
      await download.stop()
    }
  }, 2_000)
  const code = await download.ended.catch(() => 1).finally(() => clearInterval(ticker))
  if (code === 0) return downloadedBefore(environment)
  await dropPartial(folder)
  return undefined
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => name.endsWith('.downloading'))
    .reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0)
}

async function dropPartial(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) if (/\.(downloading|lock)$/.test(name)) rmSync(join(folder, name), { force: true })
}

if (process.argv[2] === '--download' && process.argv[3] !== undefined) {
  await MongoBinary.getPath({ downloadDir: process.argv[3], systemBinary: '' })
  process.exit(0)
}
