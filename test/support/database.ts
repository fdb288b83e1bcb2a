/** A fresh database for a test file, on the one server that the run started. */
import { randomBytes } from 'node:crypto'

declare global {
  var testDatabases: string[] | undefined
}

/** The address of a new, empty database. It is dropped when the test file is done. */
export function testDatabase(): string {
  const server = process.env.TEST_DATABASE_SERVER
  if (server === undefined) throw new Error('No database server: run the tests with `npx jest`.')
  const uri = new URL(server)
  uri.pathname = `/charterboard_test_${randomBytes(6).toString('hex')}`
  globalThis.testDatabases?.push(uri.href)
  return uri.href
}
