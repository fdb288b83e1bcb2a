import mongoose from 'mongoose'

const writes = /^(insert|update|delete|findAndModify|bulkWrite)$/
let isWatching = false
let wasWritten = true

/** Notes from here on whether anything is written. The connection has to tell of its commands. */
export function watchWrites(): void {
  isWatching = true
  mongoose.connection.getClient().on('commandStarted', ({ commandName }) => {
    if (writes.test(commandName)) wasWritten = true
  })
}

/** What was written until now is the beginning. */
export function beginUnwritten(): void {
  wasWritten = !isWatching
}

/** Whether nothing was written since the beginning, as far as anybody watches. */
export const isUnwritten = (): boolean => !wasWritten
