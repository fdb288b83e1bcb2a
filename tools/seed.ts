import { ConfigError, readConfig } from '../server/config.ts'
import { seed } from '../server/demo/seed.ts'
import { connectDatabase, disconnectDatabase, nativeDatabase } from '../server/platform/database.ts'
import { sealWith } from '../server/platform/seal.ts'
import { withDatabase } from './database/for-command.ts'

/**
 * Fills an empty store: reference data, the real notices and, in a demo, its story. `--reset` empties it first,
 * which production refuses. Run again, it adds only what is missing.
 */
const config = readConfig({ MONGODB_URI: 'mongodb://the.one.of.npm.start', ...process.env })
if (config.NODE_ENV === 'production' && !process.env.MONGODB_URI)
  throw new ConfigError(['MONGODB_URI: say which database to seed.'])

sealWith(config.SEALING_KEYS)
await withDatabase(process.env, async (uri) => {
  await connectDatabase(uri)
  try {
    if (process.argv.includes('--reset')) await empty()
    await seed({ demo: config.DEMO, say: (line) => process.stdout.write(`${line}\n`) })
  } finally {
    await disconnectDatabase()
  }
})

async function empty(): Promise<void> {
  if (config.NODE_ENV === 'production') throw new ConfigError(['--reset: a production store is not emptied from here.'])
  for (const { name } of await nativeDatabase().listCollections({}, { nameOnly: true }).toArray()) {
    if (!name.startsWith('system.')) await nativeDatabase().collection(name).deleteMany({})
  }
}
