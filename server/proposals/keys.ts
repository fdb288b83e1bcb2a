import { collection, type Stored } from '../platform/database.ts'
import { newDataKey, serverKeyIds, unwrap, type Wrapped, wrap } from '../platform/seal.ts'

/** The key that seals the proposals of one challenge; its id is the challenge's. It is kept wrapped by the server's key alone. */
export type SealingKeyFields = Stored & Wrapped

export const SealingKey = collection<SealingKeyFields>(
  'SealingKey',
  'sealing_keys',
  { wrappedBy: String, wrapped: String },
  [[{ wrappedBy: 1 }]],
)

/** The keys of these challenges, in one round trip. Never remembered: one made in a transaction that failed must not be used. */
export async function dataKeysOf(challengeIds: readonly string[]): Promise<Map<string, Buffer>> {
  if (challengeIds.length === 0) return new Map()
  const found = await SealingKey.find({ _id: { $in: [...new Set(challengeIds)] } }).lean<SealingKeyFields[]>()
  return new Map(found.map((key) => [key._id, unwrap(key, key._id)]))
}

/**
 * The key of a challenge, made with its first proposal. Only in a command: two that make it at once conflict, and the one
 * that is tried again finds it.
 */
export async function dataKeyOf(challengeId: string): Promise<Buffer> {
  const found = (await dataKeysOf([challengeId])).get(challengeId)
  if (found) return found
  const made = newDataKey()
  await SealingKey.create([{ _id: challengeId, ...wrap(made, challengeId) }])
  return made
}

/** How many challenges each of the server's keys seals, by its name. */
export async function wrappedBy(): Promise<Map<string, number>> {
  const rows = await SealingKey.aggregate<{ _id: string; count: number }>([
    { $group: { _id: '$wrappedBy', count: { $sum: 1 } } },
    { $sort: { _id: 1 } },
  ])
  return new Map(rows.map(({ _id, count }) => [_id, count]))
}

/** Refuses to start where something was sealed by a key that this server was not given: it could be neither read nor opened. */
export async function demandEveryKey(): Promise<void> {
  const known = serverKeyIds()
  const missing = [...(await wrappedBy()).keys()].filter((id) => !known.includes(id))
  if (missing.length > 0)
    throw new Error(
      `Proposals are sealed by a key that is not among SEALING_KEYS: ${missing.join(', ')}. Add it after the first, behind a comma.`,
    )
}

/**
 * Wraps every key anew by the server's first. Each by itself, so that it may be stopped anywhere and run again, beside
 * servers that go on. What is sealed is not touched: its key stays the same.
 */
export async function rotateKeys(): Promise<number> {
  const [first = ''] = serverKeyIds()
  let rewrapped = 0
  for (;;) {
    const key = await SealingKey.findOne({ wrappedBy: { $ne: first } }).lean<SealingKeyFields | null>()
    if (!key) return rewrapped
    await SealingKey.updateOne(
      { _id: key._id, wrapped: key.wrapped },
      { $set: wrap(unwrap(key, key._id), key._id), $inc: { version: 1 } },
    )
    rewrapped += 1
  }
}
