import { AsyncLocalStorage } from 'node:async_hooks'

type Waiting<Value> = { resolve(value: Value | undefined): void; reject(reason: unknown): void }

/**
 * One round trip for all who ask while the one before is under way, whoever they are. Nothing is remembered: each answer
 * is read after it was asked for, so nobody is told less, later, than if they had asked alone. Only for what is the
 * same whoever asks; never inside a command, whose transaction would be passed by.
 */
export function askedTogether<Key, Value>(
  read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
  mostAtOnce = 100,
): (key: Key) => Promise<Value | undefined> {
  let gathered = new Map<Key, Waiting<Value>[]>()
  let isUnderWay = false

  async function readOn() {
    isUnderWay = true
    // What one page asks for in one breath goes together.
    await null
    while (gathered.size > 0) {
      const asked = gathered
      gathered = new Map()
      const keys = [...asked.keys()]
      for (let from = 0; from < keys.length; from += mostAtOnce) {
        const some = keys.slice(from, from + mostAtOnce)
        const waiting = (key: Key) => asked.get(key) ?? []
        await read(some).then(
          (found) => {
            for (const key of some) for (const { resolve } of waiting(key)) resolve(found.get(key))
          },
          (reason: unknown) => {
            for (const key of some) for (const { reject } of waiting(key)) reject(reason)
          },
        )
      }
    }
    isUnderWay = false
  }

  return (key) =>
    new Promise((resolve, reject) => {
      gathered.set(key, [...(gathered.get(key) ?? []), { resolve, reject }])
      // In nobody's context: what is read for many belongs to no request and no transaction.
      if (!isUnderWay) void outside(readOn)
    })
}

const outside = AsyncLocalStorage.snapshot()
