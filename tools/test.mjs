/** `npm test`: every check there is, with its own set-up. This file needs nothing installed; the rest is in test/. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode, installLocked } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
checkNode()
await installLocked(root)

const { register } = await import('tsx/esm/api')
register()
const { testAll } = await import('./test/all.ts')
process.exit(await testAll({ browser: !process.argv.includes('--no-browser') }))
