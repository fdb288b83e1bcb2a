/** The database of a command such as `npm run seed`: the one that is given, the one of a start that runs, or its own for as long as it works. */
import { join } from 'node:path'
import { type Config, ConfigError, readConfig } from '../../server/config.ts'
import { connectDatabase, disconnectDatabase } from '../../server/platform/database.ts'
import { runningIn } from './folder.ts'
import { openDatabase } from './ladder.ts'
import type { Environment } from './running.ts'

/**
 * Works on the store of the board that `npm start` runs, by its own settings, and leaves what it opened. `toWhat` ends the
 * sentence by which production asks for its database, such as "to seed".
 */
export async function onTheStore<Result>(toWhat: string, work: (config: Config) => Promise<Result>): Promise<Result> {
  const config = readConfig({ MONGODB_URI: 'mongodb://the.one.of.npm.start', ...process.env })
  if (config.NODE_ENV === 'production' && !process.env.MONGODB_URI)
    throw new ConfigError([`MONGODB_URI: say which database ${toWhat}.`])
  return withDatabase(process.env, async (uri) => {
    await connectDatabase(uri)
    try {
      return await work(config)
    } finally {
      await disconnectDatabase()
    }
  })
}

/** Runs the work with the address of the same database that `npm start` uses, and closes what it opened. */
async function withDatabase<Result>(environment: Environment, work: (uri: string) => Promise<Result>): Promise<Result> {
  const folder = join(environment.DATA_DIR || '.data', 'database')
  const beside = environment.MONGODB_URI || runningIn(folder)
  if (beside) return work(beside)
  const database = await openDatabase(folder, environment, (line) => console.error(line))
  try {
    return await work(database.uri)
  } finally {
    await database.close()
  }
}
