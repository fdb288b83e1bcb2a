/** A MongoDB on any machine: the first rung that holds. Nothing outside this folder knows which engine runs. */
import { existsSync } from 'node:fs'
import { Trouble } from '../trouble.ts'
import { downloadMongod, findMongod, onPath } from './find-mongod.ts'
import { type Engine, engineOf, filesFor, lockFolder } from './folder.ts'
import { givenDatabase } from './given.ts'
import { keepRunning } from './keep-running.ts'
import { startMongod } from './mongod.ts'
import type { Environment, Running, Say } from './running.ts'
import { buildSecantus, secantusProgram, startSecantus } from './secantus.ts'

export interface Database extends Running {
  /** One line for the start-up message. */
  description: string
}

/** What a machine offers, best first. */
export type Rung =
  | { kind: 'given'; uri: string }
  | { kind: 'mongod'; program: string }
  | { kind: 'secantus'; program: string }
  | { kind: 'fetch' }

/**
 * Chooses among what is at hand, in the order: MONGODB_URI, a mongod, the server built before.
 * Only where none is at hand is one fetched. A folder that has files keeps its engine.
 */
export async function chooseRung(environment: Environment, made: Engine | undefined): Promise<Rung> {
  if (environment.MONGODB_URI) return { kind: 'given', uri: environment.MONGODB_URI }
  if (made !== 'secantus') {
    const program = await findMongod(environment)
    if (program !== undefined) return { kind: 'mongod', program }
  }
  if (made !== 'mongod') {
    const program = secantusProgram(environment)
    if (existsSync(program)) return { kind: 'secantus', program }
  }
  return { kind: 'fetch' }
}

/** Opens a database that is ready for transactions and change streams. What is stored in the folder stays there. */
export async function openDatabase(folder: string, environment: Environment, say: Say): Promise<Database> {
  if (environment.MONGODB_URI) {
    const given = await givenDatabase(environment.MONGODB_URI)
    return { ...given, description: `MongoDB at ${new URL(given.uri).host} (MONGODB_URI)` }
  }
  const lock = await lockFolder(folder)
  try {
    const program = await programFor(folder, environment, say)
    const start = () => startOn(folder, program)
    const running = await keepRunning(start, say, ({ pid, uri }) => lock.note(pid, uri))
    const name = program.kind === 'mongod' ? `MongoDB from ${program.program}` : 'MongoDB-compatible secantusd-rs'
    return {
      ...running,
      close: () => running.close().finally(lock.release),
      description: `${name}, kept in ${folder}`,
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function programFor(folder: string, environment: Environment, say: Say): Promise<Program> {
  const made = engineOf(folder)
  const rung = await chooseRung(environment, made)
  return rung.kind === 'mongod' || rung.kind === 'secantus' ? rung : fetchOne(environment, made, say)
}

function startOn(folder: string, { kind, program }: Program): Promise<Running> {
  const start = kind === 'mongod' ? startMongod : startSecantus
  return start(program, filesFor(folder, kind))
}

type Program = Extract<Rung, { kind: 'mongod' | 'secantus' }>

async function fetchOne(environment: Environment, made: Engine | undefined, say: Say): Promise<Program> {
  if (made !== 'secantus') {
    const program = await downloadMongod(environment, say)
    if (program !== undefined) return { kind: 'mongod', program }
  }
  if (made !== 'mongod' && onPath('cargo', environment) !== undefined) {
    return { kind: 'secantus', program: await buildSecantus(environment, say) }
  }
  throw new Trouble(
    [
      made === 'mongod'
        ? 'The data folder was made by MongoDB, and no mongod was found or could be downloaded. Any one of these will do:'
        : 'No database was found, and none could be downloaded or built. Any one of these will do:',
      '  1. set MONGODB_URI to a MongoDB replica set',
      '  2. install MongoDB, so that mongod is on the PATH (or set MONGOMS_SYSTEM_BINARY to it)',
      '  3. install Rust, so that cargo is on the PATH: a compatible server is then built once',
    ].join('\n'),
  )
}
