import { ConfigError, readConfig } from '../server/config.ts'
import { importNotices } from '../server/notices/import.ts'
import { systemAct } from '../server/platform/act.ts'
import { connectDatabase, disconnectDatabase } from '../server/platform/database.ts'
import { withDatabase } from './database/for-command.ts'

/**
 * `npm run import -- FILE…`: keeps the OCDS 1.1 releases of the files as public notices. Exit status 1 if anything was
 * rejected: each is told with file, position and reason.
 */
const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write('Name at least one file: npm run import -- FILE…\n')
  process.exit(2)
}

try {
  const config = readConfig({ MONGODB_URI: 'mongodb://the.one.of.npm.start', ...process.env })
  if (config.NODE_ENV === 'production' && !process.env.MONGODB_URI)
    throw new ConfigError(['MONGODB_URI: say which database to import into.'])
  const counts = await withDatabase(process.env, async (uri) => {
    await connectDatabase(uri)
    try {
      return await importNotices(systemAct(new Date()), files, (line) => process.stderr.write(`${line}\n`))
    } finally {
      await disconnectDatabase()
    }
  })
  process.stdout.write(
    `${[
      `${counts.read} releases read, ${counts.rejected} rejected`,
      `${counts.new + counts.changed + counts.same} notices: ${counts.new} new, ${counts.changed} changed, ${counts.same} same`,
      `${counts.matched} matched to a force`,
    ].join('\n')}\n`,
  )
  process.exitCode = counts.rejected > 0 ? 1 : 0
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The files could not be imported.'}\n`)
  process.exitCode = 1
}
