import { type Config, ConfigError } from '../server/config.ts'
import { seed } from '../server/demo/seed.ts'
import { nativeDatabase } from '../server/platform/database.ts'
import { isRunning } from '../server/platform/reactor.ts'
import { sealWith } from '../server/platform/seal.ts'
import { onTheStore } from './database/for-command.ts'
import { plainly } from './plainly.ts'
import { Trouble } from './trouble.ts'

/**
 * Fills an empty store: reference data, the real notices and, in a demo, its story. `--reset` empties it first,
 * which production refuses. Run again, it adds only what is missing.
 */
await plainly(() =>
  onTheStore('to seed', async (config) => {
    sealWith(config.SEALING_KEYS)
    if (process.argv.includes('--reset')) await empty(config)
    await seed({ demo: config.DEMO, say: (line) => process.stdout.write(`${line}\n`) })
  }),
)

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
