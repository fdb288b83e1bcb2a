/** `npm start`: from a fresh clone to a running board. This file needs nothing installed; the rest is in start/. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode, installLocked } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
checkNode()
await installLocked(root, { production: process.env.NODE_ENV === 'production' })

const { register } = await import('tsx/esm/api')
register()
const { start } = await import('./start/start.ts')
await start({ dev: process.argv.includes('--dev') })
