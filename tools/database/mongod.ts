/**
 * MongoDB's own server as a replica set of one, on a folder that stays. mongodb-memory-server could start one, but asks
 * for the replica set's old address when the port has changed since.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { type Db, MongoClient, MongoServerError } from 'mongodb'
import { Trouble } from '../trouble.ts'
import { type Child, readLines, startChild } from './child.ts'
import { notePort, someFreePort } from './port.ts'
import type { Running } from './running.ts'
import { lifetimeLimit } from './transactions.ts'

const replicaSet = 'charterboard'
const alreadyInitialised = 23
const patience = 120_000

/** Starts mongod on a folder and returns when it takes writes. */
export async function startMongod(program: string, files: string): Promise<Running> {
  const port = await someFreePort(files)
  notePort(files, port)
  const host = `127.0.0.1:${port}`
  const child = startChild(program, [
    ...['--dbpath', files, '--port', String(port), '--bind_ip', '127.0.0.1'],
    ...['--replSet', replicaSet, '--wiredTigerCacheSizeGB', '0.25'],
    ...['--setParameter', `${lifetimeLimit.name}=${lifetimeLimit.seconds}`],
  ])
  const lastLines: string[] = []
  readLines(child, (line) => {
    lastLines.push(line)
    if (lastLines.length > 8) lastLines.shift()
  })
  const died = child.ended.then((code) => {
    throw new Trouble(`${program} stopped at its start (${code ?? 'signal'}):\n${lastLines.join('\n')}`)
  })
  died.catch(() => undefined)

  const client = new MongoClient(`mongodb://${host}/?directConnection=true`, { serverSelectionTimeoutMS: patience })
  try {
    await Promise.race([died, makePrimary(client.db('admin'), host)])
  } catch (error) {
    await client.close()
    await child.stop()
    throw error
  }
  return {
    uri: `mongodb://${host}/charterboard?replicaSet=${replicaSet}`,
    pid: child.process.pid,
    ended: child.ended,
    close: () => shutDown(client, child),
  }
}

/** Makes it a replica set of one under this address, whatever it was, and waits until it has elected itself. */
async function makePrimary(admin: Db, host: string): Promise<void> {
  try {
    await admin.command({ replSetInitiate: { _id: replicaSet, members: [{ _id: 0, host }] } })
  } catch (error) {
    if (!(error instanceof MongoServerError && error.code === alreadyInitialised)) throw error
    await moveTo(host, admin)
  }
  const last = Date.now() + patience
  while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
    if (Date.now() > last) throw new Trouble('The database did not become the primary of its replica set.')
    await wait(50)
  }
}

/** By force: a member whose address is no longer its own has nobody to ask. */
async function moveTo(host: string, admin: Db): Promise<void> {
  const { config } = await admin.command({ replSetGetConfig: 1 })
  if (config.members[0].host === host) return
  const moved = { ...config, version: config.version + 1, members: [{ ...config.members[0], host }] }
  await admin.command({ replSetReconfig: moved, force: true })
}

/** By command, because on a signal it waits fifteen seconds for members that do not exist. */
async function shutDown(client: MongoClient, child: Child): Promise<void> {
  const refused = await client
    .db('admin')
    .command({ shutdown: 1, force: true, timeoutSecs: 0 })
    .then(
      () => false,
      (error: unknown) => error instanceof MongoServerError,
    )
  await client.close()
  if (!refused) await Promise.race([child.ended, wait(10_000)])
  await child.stop()
}
