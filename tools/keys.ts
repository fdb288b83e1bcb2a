import { sealWith, serverKeyIds } from '../server/platform/seal.ts'
import { rotateKeys, wrappedBy } from '../server/proposals/keys.ts'
import { onTheStore } from './database/for-command.ts'
import { plainly } from './plainly.ts'

/**
 * `npm run keys` says which of the server's keys seals how many challenges; `npm run keys -- rotate` wraps all of them
 * by the first of SEALING_KEYS. It may be stopped anywhere, run again, and run beside the server.
 */
await plainly(async () => {
  const [what] = process.argv.slice(2)
  if (what !== undefined && what !== 'rotate') throw new Error('Say npm run keys, or npm run keys -- rotate.')
  await onTheStore('the board has', async (config) => {
    sealWith(config.SEALING_KEYS)
    const [first] = serverKeyIds()
    if (what === 'rotate') process.stdout.write(`${await rotateKeys()} keys wrapped anew.\n`)
    for (const [id, count] of await wrappedBy())
      process.stdout.write(`${id} seals ${count} challenges${id === first ? ', and is the first' : ''}\n`)
  })
})
