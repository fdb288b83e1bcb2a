/** What an empty store is filled with. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MongoClient } from 'mongodb'

/** Whether the store has yet to be filled, or a filling was cut short. */
export async function fillingNeeded(uri: string, folder: string): Promise<boolean> {
  if (existsSync(marker(folder))) return true
  const client = new MongoClient(uri)
  try {
    const first = await client
      .db()
      .collection('organisations')
      .findOne({}, { projection: { _id: 1 } })
    return first === null
  } finally {
    await client.close()
  }
}

/** Runs the filling, which adds only what is missing, and leaves a mark in the folder for as long as it is not whole. */
export async function filling(folder: string, fill: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(marker(folder)), { recursive: true })
  writeFileSync(marker(folder), 'The store was being filled when this was written; the next start does it again.\n')
  await fill()
  rmSync(marker(folder))
}

const marker = (folder: string) => join(folder, 'filling')
