import { afterAll, beforeAll, expect, test } from '@jest/globals'
import mongoose, { type Connection, Schema } from 'mongoose'
import { testDatabase } from './database.ts'

let connection: Connection

beforeAll(async () => {
  connection = await mongoose.createConnection(testDatabase()).asPromise()
})
afterAll(() => connection.close())

test('a transaction that throws leaves nothing, one that ends is kept, and both are told of in order by a change stream', async () => {
  const Note = connection.model('Note', new Schema({ text: String }))
  await Note.createCollection()
  const changes = Note.watch()
  const told = new Promise<unknown>((resolve) => changes.once('change', resolve))
  await new Promise<unknown>((resolve) => changes.once('ready', resolve))

  const failing = connection.transaction(async (session) => {
    await Note.create([{ text: 'lost' }], { session })
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await connection.transaction(async (session) => {
    await Note.create([{ text: 'kept' }], { session })
  })

  expect((await Note.find().lean()).map((note) => note.text)).toEqual(['kept'])
  expect(await told).toMatchObject({ operationType: 'insert', fullDocument: { text: 'kept' } })
  await changes.close()
})

test('each call gives another database', () => {
  expect(testDatabase()).not.toBe(testDatabase())
})
