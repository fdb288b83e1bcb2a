import mongoose, { type HydratedDocument, type Model, Schema, type SchemaDefinition } from 'mongoose'
import type { Act } from './act.ts'
import { demand, notFound } from './refusal.ts'
import { filter, isImpossible, isNothing, type Rule } from './rule.ts'

mongoose.set('transactionAsyncLocalStorage', true)
mongoose.set('autoIndex', false)
mongoose.set('autoCreate', false)

/** What every stored document has: an id sorted by time, and the number of times it was saved. */
export type Stored = { _id: string; version: number }

export type Index = [
  keys: Record<string, 1 | -1>,
  options?: {
    unique?: true
    sparse?: true
    expireAfterSeconds?: number
    partialFilterExpression?: Record<string, unknown>
  },
]

/** Every collection of the board, with its indexes. */
const declared = new Map<string, Index[]>()

/** Declares a collection: its fields (zod has checked the values before), and every index that its queries need. */
export function collection<Fields extends Stored>(
  name: string,
  collectionName: string,
  fields: SchemaDefinition,
  indexes: Index[],
): Model<Fields> {
  const schema = new Schema(
    { _id: { type: String, required: true }, ...fields },
    {
      collection: collectionName,
      versionKey: 'version',
      optimisticConcurrency: true,
      strict: 'throw',
      minimize: false,
      id: false,
    },
  )
  declared.set(collectionName, indexes)
  return mongoose.model<Fields>(name, schema as unknown as Schema<Fields>)
}

/** Free-form content, already parsed by zod. */
export const content = { type: Schema.Types.Mixed }

/** Connects, and makes the collections and indexes before any data is there. `monitorCommands` lets a test count and explain. */
export async function connectDatabase(uri: string, { monitorCommands = false } = {}): Promise<void> {
  await mongoose.connect(uri, {
    serverSelectionTimeoutMS: 5_000,
    maxPoolSize: 50,
    minPoolSize: 4,
    retryWrites: true,
    monitorCommands,
  })
  await Promise.all([...declared].map(([name, indexes]) => make(name, indexes)))
}

/** A collection with all its indexes, in one round trip: there are many, and a start waits for them. */
async function make(name: string, indexes: readonly Index[]): Promise<void> {
  if (indexes.length === 0) await nativeDatabase().createCollection(name).catch(ignoreExisting)
  else
    await nativeDatabase()
      .collection(name)
      .createIndexes(indexes.map(([key, options]) => ({ key, ...options })))
}

const ignoreExisting = (error: unknown) => {
  if (!(error instanceof Error && 'codeName' in error && error.codeName === 'NamespaceExists')) throw error
}

export const disconnectDatabase = (): Promise<void> => mongoose.disconnect()

/** The native database, for libraries that bring their own collections. */
export function nativeDatabase() {
  const database = mongoose.connection.db
  if (!database) throw new Error('The database is not connected.')
  return database
}

/** One document through the rule of who asks; absent and hidden are the same refusal. For commands, which then change it. */
export async function find<Fields extends Stored>(
  model: Model<Fields>,
  id: string,
  act: Act,
  rule: Rule<Fields>,
): Promise<HydratedDocument<Fields>> {
  const found = await model.findOne({ $and: [{ _id: id }, filter(rule, act)] })
  if (!found) throw notFound()
  return found
}

/** Plain documents by id, in the order of the ids, null where absent or hidden. One round trip. */
export async function byIds<Fields extends Stored>(
  model: Model<Fields>,
  ids: readonly string[],
  act: Act,
  rule: Rule<Fields>,
): Promise<(Fields | null)[]> {
  const allowed = filter(rule, act)
  if (ids.length === 0 || isNothing(allowed)) return ids.map(() => null)
  const found = await model.find({ $and: [{ _id: { $in: ids } }, allowed] }).lean<Fields[]>()
  const byId = new Map(found.map((document) => [document._id, document]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** The first document that fits and may be seen, or null. */
export function firstOf<Fields extends Stored>(
  model: Model<Fields>,
  act: Act,
  rule: Rule<Fields>,
  where: Record<string, unknown>,
): Promise<Fields | null> {
  return model.findOne(both(where, filter(rule, act))).lean<Fields | null>()
}

/** A bounded list through the rule. `limit` is compulsory: there is no list without one. */
export async function listOf<Fields extends Stored>(
  model: Model<Fields>,
  act: Act,
  rule: Rule<Fields>,
  where: Record<string, unknown>,
  { sort, limit }: { sort: Record<string, 1 | -1>; limit: number },
): Promise<Fields[]> {
  demand(limit > 0 && limit <= 500, 'LIMIT', 'Ask for 1 to 500 at a time.')
  const allowed = filter(rule, act)
  if (isNothing(allowed) || asksForNone(where)) return []
  return model.find(both(where, allowed)).sort(sort).limit(limit).lean<Fields[]>()
}

/** Everything that fits and may be seen, one at a time in the order of the ids: for files and feeds of any length. */
export function eachOf<Fields extends Stored>(
  model: Model<Fields>,
  act: Act,
  rule: Rule<Fields>,
  where: Record<string, unknown>,
  limit: number,
): AsyncIterable<Fields> {
  const cursor = model
    .find(both(where, filter(rule, act)))
    .sort({ _id: 1 })
    .limit(Math.max(1, limit))
    .lean<Fields[]>()
    .cursor({ batchSize: 500 })
  return cursor as AsyncIterable<Fields>
}

/** Among none of something there is nothing: the database need not be asked. */
const asksForNone = (where: Record<string, unknown>): boolean => Object.values(where).some(isImpossible)

const both = (where: Record<string, unknown>, rule: Record<string, unknown>): Record<string, unknown> =>
  Object.keys(where).length === 0 ? rule : Object.keys(rule).length === 0 ? where : { $and: [where, rule] }
