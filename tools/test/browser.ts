/** A Chromium for the journeys: the one that is there, or one from the system's package manager. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { onPath } from '../database/find-mongod.ts'
import type { Environment } from '../database/running.ts'
import { Trouble } from '../trouble.ts'
import { runProgram } from './check.ts'

/** First what has no windows at all: the same engine, and a journey takes a fifth less. */
const names = [
  ...['chromium-headless-shell', 'chromium', 'chromium-browser'],
  ...['google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
]

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** CHROMIUM_PATH, a browser of the system, or one that Playwright downloaded; only one that runs counts. */
export function findChromium(environment: Environment): string | undefined {
  if (environment.CHROMIUM_PATH) return environment.CHROMIUM_PATH
  const ofTheSystem = names.flatMap((name) => onPath(name, environment) ?? [])
  return [...ofTheSystem, ...applications.filter(existsSync), ...ofPlaywright(environment)].find(runs)
}

/** Finds one, or installs it where the system lets us; otherwise says what to do. */
export async function getChromium(environment: Environment): Promise<string> {
  const found = findChromium(environment)
  if (found !== undefined) return found
  if (process.getuid?.() === 0 && onPath('apt-get', environment) !== undefined && isDebianLike())
    await installByApt(environment)
  const installed = findChromium(environment)
  if (installed !== undefined) return installed
  throw new Trouble(
    'No Chromium was found for the journeys. Install one (Debian, Ubuntu: apt-get install chromium; anywhere: ' +
      'npx playwright-core install chromium), set CHROMIUM_PATH to one, or leave the journeys out: npm run check',
  )
}

async function installByApt(environment: Environment): Promise<void> {
  console.log('Installing Chromium with apt-get')
  const quiet = { minutes: 8, environment: { ...environment, DEBIAN_FRONTEND: 'noninteractive' } }
  const apt = (...args: string[]) => runProgram('apt-get', ['-q', ...args], quiet)
  let tried = await apt('update')
  // Debian has the first; where it is not known, the second.
  for (const name of tried.code === 0 ? ['chromium-headless-shell', 'chromium'] : []) {
    tried = await apt('install', '-y', '--no-install-recommends', name)
    if (tried.code === 0) return
  }
  console.log(tried.output.split('\n').slice(-15).join('\n'))
}

function isDebianLike(): boolean {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function ofPlaywright(environment: Environment): string[] {
  const root = environment.PLAYWRIGHT_BROWSERS_PATH || join(environment.HOME || homedir(), '.cache', 'ms-playwright')
  if (!existsSync(root)) return []
  const places = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-linux/headless_shell',
    'chrome-headless-shell-linux64/chrome-headless-shell',
  ]
  return readdirSync(root)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse()
    .flatMap((name) => places.map((place) => join(root, name, place)))
    .filter(existsSync)
}

/** Ubuntu has a `chromium` that is only a hint to install another package. */
function runs(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}
