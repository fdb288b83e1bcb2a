/** Measures what people wait for, each beside its floor, and writes docs/benchmarks.md. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { demoPeople } from '../../server/demo/cast.ts'
import { connectDatabase, disconnectDatabase } from '../../server/platform/database.ts'
import { openDatabase } from '../../tools/database/ladder.ts'
import { browserOf } from '../support/browser.ts'
import { sealAsServersDo } from '../support/keys.ts'
import { bareCollections } from './bare-transaction.ts'
import { catalogueLines } from './catalogue.ts'
import { commandLine } from './command.ts'
import { fanOut } from './fan-out.ts'
import { importLine } from './import-memory.ts'
import { connections } from './load.ts'
import { pages } from './pages.ts'
import { settled, startFloor, startOurs } from './processes.ts'
import { document, type Line, machine, table } from './report.ts'
import { theStage } from './stage.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const folder = mkdtempSync(join(tmpdir(), 'charterboard-bench-'))
const opened = await openDatabase(folder, process.env, say)
const database = opened.description.replace(/, kept in .*/, '')
const uri = new URL(opened.uri)
uri.pathname = `/charterboard_bench_${process.pid}`

try {
  say('Making a board')
  sealAsServersDo()
  await connectDatabase(uri.href)
  const { act, room, reference } = await theStage()
  const client = await new MongoClient(uri.href).connect()
  await bareCollections(client)

  const lines: Line[] = []
  say('Measuring a command')
  lines.push(await commandLine(act, client, room._id))
  say('Measuring the catalogue')
  lines.push(...(await catalogueLines()))

  const [ours, floor] = [await startOurs(uri.href), await startFloor(uri.href, room._id)]
  try {
    say('Letting what follows from it happen')
    await settled(client)
    const cookies: string[] = []
    for (const { part } of demoPeople.slice(0, connections)) {
      const browser = browserOf(ours.url)
      await browser.post('/api/demo/sign-in', { part })
      cookies.push(browser.cookie())
    }
    const given = { ours: ours.url, floor: floor.url, cookies, reference, threadId: room._id }
    say('Measuring the pages')
    lines.unshift(...(await pages(given)))
    say('Measuring the way of a message')
    lines.push(...(await fanOut({ ...given, cookie: cookies[0] ?? '' })))
  } finally {
    await ours.stop()
    await floor.stop()
  }
  say('Importing a large file')
  lines.push(await importLine(uri.href, folder))
  await client.db().dropDatabase()
  await client.close()

  say(`\n${machine(database)}\n\n${table(lines)}\n`)
  mkdirSync('docs', { recursive: true })
  writeFileSync('docs/benchmarks.md', document(lines, { database, day: new Date().toISOString().slice(0, 10) }))
  say('Written to docs/benchmarks.md')
} finally {
  await disconnectDatabase()
  await opened.close()
  rmSync(folder, { recursive: true, force: true })
}
