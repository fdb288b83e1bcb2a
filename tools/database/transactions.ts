/**
 * How long a transaction may be open. A server that is killed leaves its own open, and what they touched is locked until
 * the database gives them up: by itself after a minute, in which nobody could save there. Ours last milliseconds.
 */
import { MongoClient } from 'mongodb'

export const lifetimeLimit = { name: 'transactionLifetimeLimitSeconds', seconds: 10 } as const

/** Tells a database that runs already. */
export async function limitTransactions(uri: string): Promise<void> {
  const client = new MongoClient(uri)
  try {
    await client.db('admin').command({ setParameter: 1, [lifetimeLimit.name]: lifetimeLimit.seconds })
  } finally {
    await client.close()
  }
}
