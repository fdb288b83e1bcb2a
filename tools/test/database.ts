/** A database that starts: found, downloaded or built before the tests that need it, so that their time is their own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../database/ladder.ts'
import { type Check, passed } from './check.ts'

export const databaseStarts: Check = {
  name: 'A database starts',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'charterboard-database-'))
    try {
      const database = await openDatabase(folder, process.env, (line) => console.log(`  ${line}`))
      console.log(`  ${database.description}`)
      await database.close()
      return passed
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
