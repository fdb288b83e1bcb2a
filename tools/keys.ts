import { ConfigError, readConfig } from '../server/config.ts'
import { connectDatabase, disconnectDatabase } from '../server/platform/database.ts'
import { sealWith, serverKeyIds } from '../server/platform/seal.ts'
import { rotateKeys, wrappedBy } from '../server/proposals/keys.ts'
import { withDatabase } from './database/for-command.ts'

/**
 * `npm run keys` says which of the server's keys seals how many challenges; `npm run keys -- rotate` wraps all of them
 * by the first of SEALING_KEYS. It may be stopped anywhere, run again, and run beside the server.
 */
try {
  const [what] = process.argv.slice(2)
  if (what !== undefined && what !== 'rotate') throw new Error('Say npm run keys, or npm run keys -- rotate.')
  const config = readConfig({ MONGODB_URI: 'mongodb://the.one.of.npm.start', ...process.env })
  if (config.NODE_ENV === 'production' && !process.env.MONGODB_URI)
    throw new ConfigError(['MONGODB_URI: say which database the board has.'])
  sealWith(config.SEALING_KEYS)
  const [first] = serverKeyIds()
  await withDatabase(process.env, async (uri) => {
    await connectDatabase(uri)
    try {
      if (what === 'rotate') process.stdout.write(`${await rotateKeys()} keys wrapped anew.\n`)
      for (const [id, count] of await wrappedBy())
        process.stdout.write(`${id} seals ${count} challenges${id === first ? ', and is the first' : ''}\n`)
    } finally {
      await disconnectDatabase()
    }
  })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'It could not be done.'}\n`)
  process.exitCode = 1
}
