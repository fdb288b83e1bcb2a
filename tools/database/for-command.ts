/** The database of a command such as `npm run seed`: the one that is given, the one of a start that runs, or its own for as long as it works. */
import { join } from 'node:path'
import { runningIn } from './folder.ts'
import { openDatabase } from './ladder.ts'
import type { Environment } from './running.ts'

/** Runs the work with the address of the same database that `npm start` uses, and closes what it opened. */
export async function withDatabase<Result>(
  environment: Environment,
  work: (uri: string) => Promise<Result>,
): Promise<Result> {
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
