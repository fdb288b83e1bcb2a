import { type Config, ConfigError, readConfig } from '../server/config.ts'
import { seed } from '../server/demo/seed.ts'
import { connectDatabase, disconnectDatabase, nativeDatabase } from '../server/platform/database.ts'
import { isRunning } from '../server/platform/reactor.ts'
import { sealWith } from '../server/platform/seal.ts'
import { withDatabase } from './database/for-command.ts'
import { Trouble } from './trouble.ts'

/**
 * Fills an empty store: reference data, the real notices and, in a demo, its story. `--reset` empties it first,
 * which production refuses. Run again, it adds only what is missing.
 */
try {
  const config = readConfig({ MONGODB_URI: 'mongodb://the.one.of.npm.start', ...process.env })
  if (config.NODE_ENV === 'production' && !process.env.MONGODB_URI)
    throw new ConfigError(['MONGODB_URI: say which database to seed.'])

  sealWith(config.SEALING_KEYS)
  await withDatabase(process.env, async (uri) => {
    await connectDatabase(uri)
    try {
      if (process.argv.includes('--reset')) await empty(config)
      await seed({ demo: config.DEMO, say: (line) => process.stdout.write(`${line}\n`) })
    } finally {
      await disconnectDatabase()
    }
  })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'It could not be done.'}\n`)
  process.exitCode = 1
}

async function empty({ NODE_ENV }: Config): Promise<void> {
  if (NODE_ENV === 'production') throw new ConfigError(['--reset: a production store is not emptied from here.'])
  // It keeps much in memory, and would go on showing what is gone.
  if (await isRunning())
    throw new Trouble(
      'A board is running on this store. Stop it first, or choose "Start again" on its page "Play a part".',
    )
  for (const { name } of await nativeDatabase().listCollections({}, { nameOnly: true }).toArray()) {
    if (!name.startsWith('system.')) await nativeDatabase().collection(name).deleteMany({})
  }
}
