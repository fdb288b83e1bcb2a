/** Brings node_modules to what package-lock.json says. Plain JavaScript without dependencies: it runs before there are any. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const oldest = [20, 19]

/** Says what to do where Node is too old, and ends. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  console.error(`Charterboard needs Node ${oldest.join('.')} or newer, and this is ${process.versions.node}.`)
  process.exit(1)
}

/** Installs what is locked, where something of it is missing or different. Nothing is asked: there may be nobody to answer. */
export async function installLocked(root, { production = false } = {}) {
  if (isInstalled(root, production)) return
  console.log('Installing the locked packages (npm ci)')
  const since = Date.now()
  const ticker = setInterval(() => console.log(`Installing the locked packages: ${seconds(since)} s`), 5_000)
  const args = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--no-progress',
    production ? '--omit=dev' : '--include=dev',
  ]
  const code = await run(args, root).finally(() => clearInterval(ticker))
  if (code !== 0) {
    console.error(
      'npm ci did not succeed: see above. It needs the registry that npm is set to (npm config get registry).',
    )
    process.exit(1)
  }
  console.log(`Installed the locked packages in ${seconds(since)} s`)
}

const seconds = (since) => Math.round((Date.now() - since) / 1000)

/** By content and not by time: a git checkout touches the lock file without changing it. */
function isInstalled(root, production) {
  const present = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(present)) return false
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const installed = packagesOf(present)
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && !(production && entry.dev))
    .every(([path, entry]) => installed[path]?.version === entry.version)
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** npm itself, by the way it was called with where it called us. */
function run(args, cwd) {
  const script = process.env.npm_execpath
  const ours = script?.endsWith('.js') && /npm-cli\.js$/.test(script)
  const [program, all] = ours ? [process.execPath, [script, ...args]] : ['npm', args]
  const shell = !ours && process.platform === 'win32'
  const npm = spawn(program, all, { cwd, shell, stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((resolve, reject) => {
    npm.once('error', reject)
    npm.once('exit', resolve)
  })
}
