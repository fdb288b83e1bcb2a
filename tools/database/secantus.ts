/**
 * A MongoDB-compatible server from the crates registry, for machines that cannot reach MongoDB's own downloads.
 * It is built once into the cache folder and runs as a process of its own.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { Trouble } from '../trouble.ts'
import { type Child, readLines, startChild } from './child.ts'
import { lastPort, notePort } from './port.ts'
import type { Environment, Running, Say } from './running.ts'
import { limitTransactions } from './transactions.ts'

const version = '0.5.3-beta.196'
/** How many crates that version consists of, to show how far the build has come. */
const crates = 210

/** Where the program is, or will be once built. */
export function secantusProgram(environment: Environment): string {
  return join(cacheRoot(environment), `secantus-${version}`, 'bin', 'secantusd-rs')
}

function cacheRoot(environment: Environment): string {
  return join(environment.XDG_CACHE_HOME || join(environment.HOME || homedir(), '.cache'), 'charterboard')
}

/**
 * Builds the program with cargo, about five minutes on two cores, with the stage shown.
 * It appears in the cache only when whole, so that an interrupted build leaves nothing half done.
 */
export async function buildSecantus(environment: Environment, say: Say): Promise<string> {
  const program = secantusProgram(environment)
  const home = join(cacheRoot(environment), `secantus-${version}`)
  const building = `${home}.building-${process.pid}`
  mkdirSync(building, { recursive: true })
  try {
    await cargoInstall(building, environment, say)
    if (!existsSync(program)) {
      rmSync(home, { recursive: true, force: true })
      renameSync(building, home)
    }
    return program
  } finally {
    rmSync(building, { recursive: true, force: true })
  }
}

async function cargoInstall(root: string, environment: Environment, say: Say): Promise<void> {
  const args = ['install', 'secantus-mdb', '--version', version, '--locked', '--ignore-rust-version', '--root', root]
  say('Building a MongoDB-compatible database from its crate: once only, about five minutes')
  const build = startChild('cargo', args, { env: { ...environment, CARGO_TERM_COLOR: 'never' } })
  const lastLines: string[] = []
  let downloaded = 0
  let compiled = 0
  readLines(build, (line) => {
    lastLines.push(line)
    if (lastLines.length > 15) lastLines.shift()
    if (/^\s*Downloaded /.test(line)) downloaded++
    if (/^\s*Compiling /.test(line)) compiled++
  })
  const since = Date.now()
  const ticker = setInterval(() => {
    const seconds = Math.round((Date.now() - since) / 1000)
    const stage = compiled > 0 ? `compiled ${Math.min(compiled, crates)}` : `downloaded ${Math.min(downloaded, crates)}`
    say(
      `Building the database: ${stage} of ${crates} crates${compiled >= crates ? ', the last ones take longest' : ''}: ${seconds} s`,
    )
  }, 5_000)
  const onSignal = () => void build.stop()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  const code = await build.ended
    .catch((error: Error) => error.message)
    .finally(() => {
      clearInterval(ticker)
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    })
  if (code !== 0) {
    throw new Trouble(`The database could not be built with cargo (${code ?? 'interrupted'}):\n${lastLines.join('\n')}`)
  }
}

/** Every commit is synced: without that a killed process would lose what was acknowledged. */
const settings = '--sync-on-commit --cache-size 256M --log-file-max 8MB --write-tickets 4'.split(' ')

/** Starts it on a folder, which it is told whole: it runs inside that folder, so a relative path would lead it further in. */
export async function startSecantus(program: string, files: string): Promise<Running> {
  const asked = ['--port', String(await lastPort(files)), '--storage-path', resolve(files)]
  const child = startChild(program, [...asked, ...settings], { cwd: files })
  const port = await listeningPort(child)
  notePort(files, Number(port))
  const uri = `mongodb://127.0.0.1:${port}/charterboard?replicaSet=secantus`
  await limitTransactions(uri)
  return {
    uri,
    pid: child.process.pid,
    close: () => child.stop(),
    ended: child.ended,
  }
}

async function listeningPort(child: Child): Promise<string> {
  const said: string[] = []
  const port = new Promise<string>((resolve) => {
    readLines(child, (line) => {
      if (said.length < 15) said.push(line)
      const found = /listening on \S+:(\d+)/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  const died = child.ended.then((code) => {
    throw new Trouble(`The database stopped at its start (${code ?? 'signal'}):\n${said.join('\n')}`)
  })
  return Promise.race([port, died])
}
