/** Node's environment, which drops the databases of a test file after the file's own `afterAll` has closed what used them. */
import { TestEnvironment } from 'jest-environment-node'
import { MongoClient } from 'mongodb'

export default class DatabaseEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.testDatabases = []
  }

  async teardown() {
    const databases = this.global.testDatabases ?? []
    if (databases.length > 0) await dropAll(databases)
    await super.teardown()
  }
}

async function dropAll(uris) {
  const client = new MongoClient(uris[0], { serverSelectionTimeoutMS: 3_000 })
  try {
    for (const uri of uris) await client.db(new URL(uri).pathname.slice(1)).dropDatabase()
  } catch {
    // A test that takes its database down leaves nothing to drop.
  } finally {
    await client.close()
  }
}
