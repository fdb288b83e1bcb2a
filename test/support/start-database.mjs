/** One database server for a whole run of tests, on a folder that goes with it (or the one of MONGODB_URI). */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { register } from 'tsx/esm/api'

export default async function startDatabase() {
  const unregister = register()
  const { openDatabase } = await import('../../tools/database/ladder.ts')
  await unregister()

  const folder = mkdtempSync(join(tmpdir(), 'charterboard-test-'))
  const database = await openDatabase(folder, process.env, (line) => process.stderr.write(`${line}\n`))
  process.env.TEST_DATABASE_SERVER = database.uri
  process.env.TEST_RUN_FOLDER = folder
  globalThis.closeTestDatabase = async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
