import { ConfigError, readConfig } from '../server/config.ts'
import { seed } from '../server/demo/seed.ts'
import { connectDatabase, disconnectDatabase, nativeDatabase } from '../server/platform/database.ts'

/**
 * Fills an empty store: reference data, the real notices and, in a demo, its story. `--reset` empties it first,
 * which production refuses. Run again, it adds only what is missing.
 */
const config = readConfig(process.env)
if (!config.MONGODB_URI) throw new ConfigError(['MONGODB_URI: say which database to seed.'])
await connectDatabase(config.MONGODB_URI)
try {
  if (process.argv.includes('--reset')) {
    if (config.NODE_ENV === 'production')
      throw new ConfigError(['--reset: a production store is not emptied from here.'])
    for (const { name } of await nativeDatabase().listCollections({}, { nameOnly: true }).toArray()) {
      if (!name.startsWith('system.')) await nativeDatabase().collection(name).deleteMany({})
    }
  }
  await seed({ demo: config.DEMO, say: (line) => process.stdout.write(`${line}\n`) })
} finally {
  await disconnectDatabase()
}
