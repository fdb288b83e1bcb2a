import { ConfigError, readConfig } from '../server/config.ts'
import { connectDatabase, disconnectDatabase } from '../server/platform/database.ts'
import { verifyEvents } from '../server/platform/verify.ts'
import { withDatabase } from './database/for-command.ts'

/** Walks every chain of events and names each that was changed, is missing or was added. Exit status 1 if there is one. */
try {
  const config = readConfig({ MONGODB_URI: 'mongodb://the.one.of.npm.start', ...process.env })
  if (config.NODE_ENV === 'production' && !process.env.MONGODB_URI)
    throw new ConfigError(['MONGODB_URI: say which database to verify.'])
  const unbroken = await withDatabase(process.env, async (uri) => {
    await connectDatabase(uri)
    try {
      return await verifyEvents((line) => process.stdout.write(`${line}\n`))
    } finally {
      await disconnectDatabase()
    }
  })
  process.exitCode = unbroken ? 0 : 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The events could not be read.'}\n`)
  process.exitCode = 1
}
