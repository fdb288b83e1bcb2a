import { ConfigError, readConfig } from '../server/config.ts'
import { appointFirstManager } from '../server/organisations/commands/first-manager.ts'
import { systemAct } from '../server/platform/act.ts'
import { connectDatabase, disconnectDatabase } from '../server/platform/database.ts'
import { withDatabase } from './database/for-command.ts'

/** `npm run manager -- ADDRESS "NAME" SLUG`: the first Charter manager of a board, for a Charter body that nobody looks after. */
try {
  const [address, name, slug] = process.argv.slice(2)
  if (!address || !name || !slug)
    throw new Error('Say who, and of which body: npm run manager -- ADDRESS "NAME" bluelight-commercial')
  const config = readConfig({ MONGODB_URI: 'mongodb://the.one.of.npm.start', ...process.env })
  if (config.NODE_ENV === 'production' && !process.env.MONGODB_URI)
    throw new ConfigError(['MONGODB_URI: say which database the board has.'])
  await withDatabase(process.env, async (uri) => {
    await connectDatabase(uri)
    try {
      const body = await appointFirstManager(systemAct(new Date()), { address, name, slug })
      process.stdout.write(
        `${name} looks after ${body.name} from now on, and signs in with a code sent to ${address}.\n`,
      )
    } finally {
      await disconnectDatabase()
    }
  })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'It could not be done.'}\n`)
  process.exitCode = 1
}
