import mongoose from 'mongoose'

const writes = /^(insert|update|delete|findAndModify|bulkWrite)$/
let isWatching = false
let written = new Set<string>()

/** Notes from here on where anything is written. The connection has to tell of its commands, and nobody else may write. */
export function watchWrites(): void {
  isWatching = true
  written = new Set()
  mongoose.connection.getClient().on('commandStarted', ({ commandName, command }) => {
    if (writes.test(commandName)) written.add(String(command[commandName]))
  })
}

/** What was written until now is the beginning. */
export function beginUnwritten(): void {
  written = new Set()
}

/** Whether nothing was written since the beginning, as far as anybody watches. */
export const isUnwritten = (): boolean => isWatching && written.size === 0

/** The collections that were written to since the beginning; null where nobody watches. */
export const writtenCollections = (): readonly string[] | null => (isWatching ? [...written] : null)
