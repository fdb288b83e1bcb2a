import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Collection, MongoClient } from 'mongodb'
import { lockFolder } from '../../tools/database/folder.ts'
import { chooseRung, openDatabase } from '../../tools/database/ladder.ts'
import { secantusProgram } from '../../tools/database/secantus.ts'
import { freePort } from '../../tools/start/port.ts'
import { folders } from '../support/folders.ts'

const newFolder = folders('machine')
let machine: string
beforeEach(() => {
  machine = newFolder()
})

/** A machine that has only what a test puts there. */
const bare = () => ({ PATH: join(machine, 'bin'), HOME: machine, XDG_CACHE_HOME: join(machine, 'cache') })

function put(path: string): string {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '#!/bin/sh\n', { mode: 0o755 })
  return path
}

describe('the first rung that holds', () => {
  test('an address that is given goes before everything else', async () => {
    put(join(machine, 'bin', 'mongod'))
    const environment = { ...bare(), MONGODB_URI: 'mongodb://db.example/?replicaSet=rs0' }
    expect(await chooseRung(environment, undefined)).toEqual({ kind: 'given', uri: environment.MONGODB_URI })
  })

  test('a mongod that is named goes before one on the PATH, and both before the one built from its crate', async () => {
    put(secantusProgram(bare()))
    const onPath = put(join(machine, 'bin', 'mongod'))
    const named = { ...bare(), MONGOMS_SYSTEM_BINARY: '/opt/mongod' }
    expect(await chooseRung(named, undefined)).toEqual({ kind: 'mongod', program: '/opt/mongod' })
    expect(await chooseRung(bare(), undefined)).toEqual({ kind: 'mongod', program: onPath })
  })

  test('what was built once is used again, and where nothing is at hand something is fetched', async () => {
    expect(await chooseRung(bare(), undefined)).toEqual({ kind: 'fetch' })
    const built = put(secantusProgram(bare()))
    expect(await chooseRung(bare(), undefined)).toEqual({ kind: 'secantus', program: built })
  })

  test('a folder keeps the engine that made its files', async () => {
    const built = put(secantusProgram(bare()))
    put(join(machine, 'bin', 'mongod'))
    expect(await chooseRung(bare(), 'secantus')).toEqual({ kind: 'secantus', program: built })
    rmSync(join(machine, 'bin', 'mongod'))
    expect(await chooseRung(bare(), 'mongod')).toEqual({ kind: 'fetch' })
  })

  test('where nothing can be fetched either, three ways out are named', async () => {
    const environment = { ...bare(), MONGOMS_DOWNLOAD_MIRROR: 'https://127.0.0.1:9' }
    const opening = openDatabase(join(machine, 'data'), environment, () => undefined)
    await expect(opening).rejects.toThrow(/MONGODB_URI[\s\S]*mongod[\s\S]*cargo/)
  }, 30_000)
})

describe('a given database', () => {
  const servers: ChildProcess[] = []
  afterAll(() => {
    for (const server of servers) server.kill()
  })

  test('is refused with the way to mend it where it is a standalone server', async () => {
    const port = await freePort(0, '127.0.0.1')
    servers.push(await standalone(port))
    const environment = { MONGODB_URI: `mongodb://127.0.0.1:${port}/` }
    await expect(openDatabase(machine, environment, () => undefined)).rejects.toThrow(
      /standalone.*--replSet.*rs\.initiate/,
    )
  })

  test('is refused by name where it does not answer', async () => {
    const port = await freePort(0, '127.0.0.1')
    const environment = { MONGODB_URI: `mongodb://127.0.0.1:${port}/?serverSelectionTimeoutMS=300` }
    await expect(openDatabase(machine, environment, () => undefined)).rejects.toThrow('MONGODB_URI does not answer')
  })

  async function standalone(port: number): Promise<ChildProcess> {
    const rung = await chooseRung({ ...process.env, MONGODB_URI: '' }, undefined)
    if (rung.kind !== 'mongod' && rung.kind !== 'secantus') throw new Error('This test needs a database program.')
    const args =
      rung.kind === 'mongod'
        ? ['--dbpath', machine]
        : ['--standalone', '--storage-path', machine, '--log-file-max', '8MB']
    return spawn(rung.program, [...args, '--port', String(port)], { stdio: 'ignore', cwd: machine })
  }
})

describe('one start on one folder', () => {
  test('a second is refused with the process to stop, until the first lets go', async () => {
    const first = await lockFolder(machine)
    await expect(lockFolder(machine)).rejects.toThrow(new RegExp(`in use by process ${process.pid} .*DATA_DIR`))
    first.release()
    const second = await lockFolder(machine)
    second.release()
  })

  test('the lock of a process that is dead is taken over, and so is one cut short', async () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    for (const left of [JSON.stringify({ pid, since: '2026-01-01T00:00:00Z' }), '{"pid":']) {
      writeFileSync(join(machine, 'lock'), left)
      const lock = await lockFolder(machine)
      expect(JSON.parse(readFileSync(join(machine, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid })
      lock.release()
    }
  })

  test('a database that outlives a killed start is waited for', async () => {
    const lingering = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 400)'])
    const ended = new Promise((resolve) => lingering.once('exit', resolve))
    const { pid } = spawnSync(process.execPath, ['--version'])
    writeFileSync(join(machine, 'lock'), JSON.stringify({ pid, since: 'then', database: lingering.pid }))
    const lock = await lockFolder(machine)
    expect(lingering.exitCode).toBe(0)
    await ended
    lock.release()
  })
})

test('a database that ends by itself is back at the same address, with what was acknowledged', async () => {
  const environment = { ...process.env, MONGODB_URI: '' }
  const database = await openDatabase(machine, environment, () => undefined)
  const client = new MongoClient(database.uri)
  try {
    const notes = client.db().collection('notes')
    await notes.insertOne({ text: 'kept' })
    if (database.pid !== undefined) process.kill(database.pid, 'SIGKILL')
    expect(await notes.findOne({}, { projection: { _id: 0 } })).toEqual({ text: 'kept' })
  } finally {
    await client.close()
    await database.close()
  }
}, 60_000)

test('a folder that was named by a relative path is whole when it is copied, and opens somewhere else', async () => {
  const environment = { ...process.env, MONGODB_URI: '' }
  const here = join(machine, 'here')
  await withNotes(relative(process.cwd(), here), environment, (notes) => notes.insertOne({ text: 'kept' }))
  cpSync(here, join(machine, 'there'), { recursive: true })
  await withNotes(join(machine, 'there'), environment, async (notes) => {
    expect(await notes.findOne({}, { projection: { _id: 0 } })).toEqual({ text: 'kept' })
  })
}, 60_000)

async function withNotes(
  folder: string,
  environment: NodeJS.ProcessEnv,
  work: (notes: Collection) => Promise<unknown>,
) {
  const database = await openDatabase(folder, environment, () => undefined)
  const client = new MongoClient(database.uri)
  try {
    await work(client.db().collection('notes'))
  } finally {
    await client.close()
    await database.close()
  }
}
