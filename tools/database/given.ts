/** A database that somebody else runs. */
import { MongoClient } from 'mongodb'
import { Trouble } from '../trouble.ts'
import type { Running } from './running.ts'

/** Accepts a replica set (or a sharded cluster), and refuses a standalone: it has neither transactions nor change streams. */
export async function givenDatabase(uri: string): Promise<Running> {
  const hello = await ask(uri)
  if (!('setName' in hello) && hello.msg !== 'isdbgrid') {
    throw new Trouble(
      'The database of MONGODB_URI is a standalone server, and Charterboard needs a replica set. To make it one, start mongod ' +
        'with --replSet rs0, run rs.initiate() once in mongosh, and add ?replicaSet=rs0 to MONGODB_URI.',
    )
  }
  return { uri, pid: undefined, close: async () => undefined, ended: new Promise(() => undefined) }
}

async function ask(uri: string) {
  const client = clientOf(uri)
  try {
    return await client.db('admin').command({ hello: 1 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Trouble(`The database of MONGODB_URI does not answer: ${reason}`)
  } finally {
    await client.close()
  }
}

function clientOf(uri: string): MongoClient {
  try {
    return new MongoClient(uri, uri.includes('serverSelectionTimeoutMS') ? {} : { serverSelectionTimeoutMS: 5_000 })
  } catch (error) {
    throw new Trouble(`MONGODB_URI is not an address of a database: ${error instanceof Error ? error.message : error}`)
  }
}
