import { randomUUID } from 'node:crypto'
import type { MongoClient } from 'mongodb'

type Kept = { _id: string; number?: number }

/** As many writes as sending a message makes (seven), by the driver alone: no reading, checking or hashing. */
export async function bareTransaction(client: MongoClient, room: string): Promise<void> {
  const database = client.db()
  const into = (name: string) => database.collection<Kept>(`bare_${name}`)
  await client.withSession((session) =>
    session.withTransaction(async () => {
      const one = { _id: room }
      const made = { upsert: true, session }
      await into('rooms').findOneAndUpdate(one, { $inc: { number: 1 } }, made)
      await into('messages').insertOne({ _id: randomUUID() }, { session })
      await into('rooms').updateOne(one, { $set: { hash: 'hash' } }, made)
      await into('readers').updateOne(one, { $inc: { number: 1 } }, made)
      await into('chains').findOneAndUpdate(one, { $inc: { number: 1 } }, made)
      await into('events').insertOne({ _id: randomUUID() }, { session })
      await into('chains').updateOne(one, { $set: { hash: 'hash' } }, made)
    }),
  )
}

/** The collections, before any transaction needs them. */
export async function bareCollections(client: MongoClient): Promise<void> {
  for (const name of ['rooms', 'messages', 'readers', 'chains', 'events'])
    await client.db().createCollection(`bare_${name}`)
}
