/** Node's environment, which drops the databases of a test file after the file's own `afterAll` has closed what used them. */
import asyncHooks from 'node:async_hooks'
import { TestEnvironment } from 'jest-environment-node'
import { MongoClient } from 'mongodb'

/**
 * Node keeps for ever what once carried a value along promises, and walks over all of them at each promise: a worker became
 * slower with each file that it had run. So what a file made is let go with it.
 */
const carriers = new Set()
asyncHooks.AsyncLocalStorage = class extends asyncHooks.AsyncLocalStorage {
  constructor(...options) {
    super(...options)
    carriers.add(this)
  }
}

export default class DatabaseEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.testDatabases = []
  }

  async teardown() {
    const databases = this.global.testDatabases ?? []
    if (databases.length > 0) await dropAll(databases)
    for (const carrier of carriers) carrier.disable()
    carriers.clear()
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
