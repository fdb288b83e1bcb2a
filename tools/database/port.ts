/**
 * The port of a database on a folder: the same as last time where it is free, because a replica set remembers its
 * address, and so does who is connected.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'

/** The last one, or 0 where there is none or another program has it now. */
export async function lastPort(files: string): Promise<number> {
  const last = existsSync(note(files)) ? Number(readFileSync(note(files), 'utf8')) : 0
  return last === 0 ? 0 : listenOnce(last).catch(() => 0)
}

/** The last one, or another that is free. */
export async function someFreePort(files: string): Promise<number> {
  const last = await lastPort(files)
  return last === 0 ? listenOnce(0) : last
}

export const notePort = (files: string, port: number): void => writeFileSync(note(files), String(port))

const note = (files: string) => join(dirname(files), 'port')

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port))
    })
  })
}
