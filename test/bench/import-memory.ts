import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createWriteStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { release } from '../notices/releases.ts'
import type { Line } from './report.ts'

const mostMemory = 300 * 1024 ** 2

/** The most memory that `npm run import` holds while it takes a file of such a size, beside the 300 MB that it may. */
export async function importLine(uri: string, folder: string, size = 256 * 1024 ** 2): Promise<Line> {
  const file = join(folder, 'large.jsonl')
  await pipeline(Readable.from(releasesOf(size)), createWriteStream(file))
  // As package.json has it, without npm between us and the process that is looked at.
  const run = spawn(process.execPath, ['--max-old-space-size=160', '--import', 'tsx', 'tools/import.ts', file], {
    env: { ...process.env, MONGODB_URI: uri },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const most = await mostHeldBy(run)
  const megabytes = (bytes: number) => `${Math.round(bytes / 1024 ** 2)} MB`
  return {
    name: `Memory held while a file of ${megabytes(statSync(file).size)} is imported`,
    ...{ ours: megabytes(most), floor: `${megabytes(mostMemory)} allowed` },
    ...{ ratio: most / mostMemory, aim: { most: 1 } },
  }
}

/** Releases of notices that are all different, each with as much text as the longest real ones. */
function* releasesOf(size: number): Generator<string> {
  const description = 'A long description of what is wanted. '.repeat(500)
  let written = 0
  for (let n = 0; written < size; n += 1) {
    const line = `${JSON.stringify(release({ ocid: `ocds-b5fd17-large-${n}`, id: `large-${n}` }, { description }))}\n`
    written += line.length
    yield line
  }
}

/** Looks five times a second until the process ends, as it must with 0. */
async function mostHeldBy(run: ChildProcess): Promise<number> {
  let most = 0
  const look = setInterval(() => {
    most = Math.max(
      most,
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(run.pid)], { encoding: 'utf8' })) * 1024,
    )
  }, 200)
  const status = await new Promise<number | null>((resolve) => run.once('exit', resolve)).finally(() =>
    clearInterval(look),
  )
  if (status !== 0) throw new Error(`The import ended with ${status}.`)
  return most
}
