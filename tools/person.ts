import { ConfigError, readConfig } from '../server/config.ts'
import { erasePerson } from '../server/own-data/erase.ts'
import { exportOf } from '../server/own-data/export.ts'
import { personIdOfAddress } from '../server/people/queries.ts'
import { systemAct } from '../server/platform/act.ts'
import { connectDatabase, disconnectDatabase } from '../server/platform/database.ts'
import { withDatabase } from './database/for-command.ts'

/** `npm run person -- export|erase ADDRESS`: everything kept of a person as JSON, or all that is personal taken away. */
try {
  const [verb, address] = process.argv.slice(2)
  if ((verb !== 'export' && verb !== 'erase') || !address)
    throw new Error('Say what to do with whom: npm run person -- export ADDRESS, or npm run person -- erase ADDRESS')
  const config = readConfig({ MONGODB_URI: 'mongodb://the.one.of.npm.start', ...process.env })
  if (config.NODE_ENV === 'production' && !process.env.MONGODB_URI)
    throw new ConfigError(['MONGODB_URI: say which database the person is in.'])
  await withDatabase(process.env, async (uri) => {
    await connectDatabase(uri)
    try {
      const personId = await personIdOfAddress(address)
      if (!personId) throw new Error('Nobody with this address has an account.')
      if (verb === 'export') process.stdout.write(`${await exportOf(personId)}\n`)
      else
        process.stdout.write(
          `Erased. What they did stands under "${await erasePerson(systemAct(new Date()), { personId })}". What they wrote in messages and answers stays: read it if it may name them.\n`,
        )
    } finally {
      await disconnectDatabase()
    }
  })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'It could not be done.'}\n`)
  process.exitCode = 1
}
