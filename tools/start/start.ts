/** The start, in order: port, database, build, filling, server; and the end in the opposite order. */
import { join } from 'node:path'
import { type Config, ConfigError, readConfig } from '../../server/config.ts'
import { staleParts } from '../build.ts'
import { type Database, openDatabase } from '../database/ladder.ts'
import { Trouble } from '../trouble.ts'
import { type Closing, closing } from './closing.ts'
import { startDevelopment } from './development.ts'
import { freePort } from './port.ts'
import { say, step } from './progress.ts'
import { runNode, startNode, untilReady } from './serve.ts'
import { filling, fillingNeeded } from './store.ts'

type Environment = Record<string, string | undefined>

/** Starts everything and returns when people can sign in. Problems that people can solve end it with their one line. */
export async function start({ dev }: { dev: boolean }): Promise<void> {
  const atEnd = closing()
  try {
    if (process.env.NODE_ENV === 'production') await startProduction(atEnd)
    else await startHere(atEnd, dev)
  } catch (error) {
    // What was stopped on request fails as it should.
    if (atEnd.ending()) return
    const expected = error instanceof Trouble || error instanceof ConfigError
    console.error(expected ? `\n${error.message}` : error)
    await atEnd.end(1)
  }
}

/** In production every setting comes from outside: no database of our own, no demo data, no default. */
async function startProduction(atEnd: Closing): Promise<void> {
  const config = readConfig(process.env)
  await freePort(config.PORT, config.HOST)
  await buildStale(process.env, atEnd)
  await serve(
    ['--enable-source-maps', 'dist/server/main.js'],
    process.env,
    localAddress(config.HOST, config.PORT),
    atEnd,
  )
  say(`Charterboard is at ${config.PUBLIC_URL}`)
}

async function startHere(atEnd: Closing, dev: boolean): Promise<void> {
  const asked = readConfig({ MONGODB_URI: 'mongodb://chosen.later', ...withoutEmpty(process.env) })
  const port = await freePort(asked.PORT, asked.HOST)
  const database = await step('Starting the database', (tell) =>
    openDatabase(join(asked.DATA_DIR, 'database'), process.env, tell),
  )
  atEnd.add(() => database.close())
  say(`Database: ${database.description}`)

  const environment: Environment = {
    LOG_LEVEL: 'warn',
    PUBLIC_URL: `http://localhost:${port}`,
    ...withoutEmpty(process.env),
    PORT: String(port),
    MONGODB_URI: database.uri,
  }
  if (!dev) await buildStale(environment, atEnd)
  await fillWhereEmpty(environment, asked.DATA_DIR, database, atEnd)
  endTogether(database, atEnd)
  if (dev) return startDevelopment(environment, port, atEnd)

  await serve(['--enable-source-maps', 'dist/server/main.js'], environment, localAddress(asked.HOST, port), atEnd)
  tellHowToSignIn(environment.PUBLIC_URL ?? '', asked, database)
}

async function buildStale(environment: Environment, atEnd: Closing): Promise<void> {
  for (const part of staleParts()) {
    await step(`Building the ${part}`, () =>
      runNode(['--import', 'tsx', 'tools/build.ts', part], environment, (child) => atEnd.add(child.stop)),
    )
  }
}

async function fillWhereEmpty(
  environment: Environment,
  folder: string,
  { uri }: Database,
  atEnd: Closing,
): Promise<void> {
  if (!(await fillingNeeded(uri, folder))) return
  await step('Filling the empty store: forces and bodies, a demo, real notices', () =>
    filling(folder, () => runNode(['--import', 'tsx', 'tools/seed.ts'], environment, (child) => atEnd.add(child.stop))),
  )
}

/** Where it answers from this machine: an address for all of them is none to ask. */
const localAddress = (host: string, port: number) =>
  `http://${['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`

/** Starts the server, waits until it is ready, and ends the rest if it ends by itself. */
async function serve(args: string[], environment: Environment, address: string, atEnd: Closing): Promise<void> {
  const server = startNode(args, environment)
  atEnd.add(server.stop)
  await step('Starting the server', () => untilReady(server, address))
  void server.ended.then((code) => {
    if (atEnd.ending()) return
    console.error(`The server ended by itself (${code ?? 'signal'}).`)
    return atEnd.end(1)
  })
}

function endTogether(database: Database, atEnd: Closing): void {
  void database.ended.then(() => {
    if (atEnd.ending()) return
    console.error('The database ended by itself. What was acknowledged is kept: start again.')
    return atEnd.end(1)
  })
}

function tellHowToSignIn(address: string, { DEMO, SMTP_URL }: Config, database: Database): void {
  const lines = [
    '',
    `Charterboard is at ${address}`,
    DEMO && `  Sign in as anyone of the demo: ${new URL('/sign-in/demo', address)}`,
    SMTP_URL === undefined && `  Letters it would send:         ${new URL('/letters', address)}`,
    `  Database:                      ${database.description}`,
    'Ctrl-C stops it; what was stored stays.',
  ]
  say(lines.filter((line) => line !== false).join('\n'))
}

/** An empty variable means "not set", as in the configuration itself. */
function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
}
