import { afterAll, beforeAll } from '@jest/globals'
import type { CommandStartedEvent } from 'mongodb'
import mongoose from 'mongoose'
import { connectDatabase, disconnectDatabase } from '../../server/platform/database.ts'
import { testDatabase } from './database.ts'
import { sealAsServersDo } from './keys.ts'
import { watchWrites } from './writes.ts'

export type Sent = { name: string; command: CommandStartedEvent['command'] }

/** Not asked by anybody: sessions, cursors that end, the driver's own. */
const housekeeping = /^(endSessions|killCursors|ping|hello|isMaster|commitTransaction|abortTransaction|explain)$/

/** Connects for a file of tests, and lets them see what is sent to the database. */
export function watchedDatabase(): { during(work: () => Promise<unknown>): Promise<Sent[]> } {
  let sent: Sent[] | null = null
  beforeAll(async () => {
    sealAsServersDo()
    await connectDatabase(testDatabase(), { monitorCommands: true })
    watchWrites()
    mongoose.connection.getClient().on('commandStarted', ({ commandName: name, command }) => {
      if (sent && !housekeeping.test(name)) sent.push({ name, command })
    })
  })
  afterAll(disconnectDatabase)
  return {
    async during(work) {
      const mine: Sent[] = []
      sent = mine
      try {
        await work()
      } finally {
        sent = null
      }
      return mine
    },
  }
}
