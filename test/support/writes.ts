import mongoose from 'mongoose'

const writes = /^(insert|update|delete|findAndModify|bulkWrite)$/
let isWatching = false
let written = new Set<string>()
let moment = 0
let since = 0
let lastWrites = new Map<string, number>()

/** Notes from here on where anything is written. The connection has to tell of its commands, and nobody else may write. */
export function watchWrites(): void {
  isWatching = true
  written = new Set()
  since = ++moment
  lastWrites = new Map()
  mongoose.connection.getClient().on('commandStarted', ({ commandName, command }) => {
    if (!writes.test(commandName)) return
    const collection = String(command[commandName])
    written.add(collection)
    lastWrites.set(collection, ++moment)
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

/** Another number after each write to the collection; null where nobody watches. */
export const lastWriteTo = (collection: string): number | null =>
  isWatching ? (lastWrites.get(collection) ?? since) : null
