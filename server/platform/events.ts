import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { z } from 'zod'
import type { Act } from './act.ts'
import { collection, content, type Stored } from './database.ts'
import { asFact } from './fact-words.ts'
import { newId } from './ids.ts'

/** Who may learn of a fact: everybody, the parties that the subject's own rule names, or nobody but the audit. */
export type Audience = 'public' | 'parties' | 'audit'

type Fact = { data: z.ZodType; audience: Audience }
/** Facts by name, before they are said to be of a subject. */
export type FactTable = Record<string, Fact>
export type Facts<Table extends FactTable = FactTable> = { subject: string; table: Table }

/** The facts of a subject: each with the shape of its data and who may learn of it. */
export const facts = <Table extends FactTable>(subject: string, table: Table): Facts<Table> => ({ subject, table })

export type StoredEvent = Stored & {
  at: Date
  /** Such as `challenge.opened`. */
  kind: string
  subject: string
  subjectId: string
  audience: Audience
  actorId: string | null
  actingForId: string | null
  data: unknown
  /** The chain that this event stands in, such as `challenge:<id>`, its place there, and the hashes that join it. */
  chain: string
  number: number
  previous: string
  hash: string
}

export const Event = collection<StoredEvent>(
  'Event',
  'events',
  {
    at: Date,
    kind: String,
    subject: String,
    subjectId: String,
    audience: String,
    actorId: { type: String, default: null },
    actingForId: { type: String, default: null },
    data: content,
    chain: String,
    number: Number,
    previous: String,
    hash: String,
  },
  [
    [{ chain: 1, number: 1 }, { unique: true }],
    [{ chain: 1, audience: 1, number: -1 }],
    [{ audience: 1, at: -1, _id: -1 }],
    [{ audience: 1, kind: 1, at: -1, _id: -1 }],
    [{ subjectId: 1, _id: 1 }],
    [{ actorId: 1, _id: 1 }],
  ],
)

type ChainHead = Stored & { number: number; hash: string }
const Chain = collection<ChainHead>('Chain', 'chains', { number: Number, hash: String }, [])

export const chainOf = (subject: string, id: string): string => `${subject}:${id}`
export const beginningOfChain = '0'.repeat(64)

/**
 * Writes one fact beside the change that it tells of, in the same transaction. It stands in the chain of its own subject,
 * unless `chain` joins it to another's (a published question to its challenge's).
 */
export async function record<Table extends FactTable, Name extends keyof Table & string>(
  act: Act,
  of: Facts<Table>,
  name: Name,
  subjectId: string,
  data: z.input<Table[Name]['data']>,
  { chain = chainOf(of.subject, subjectId) }: { chain?: string } = {},
): Promise<StoredEvent> {
  const fact = of.table[name]
  if (!fact) throw new Error(`Unknown fact ${of.subject}.${name}`)
  const head = await Chain.findOneAndUpdate(
    { _id: chain },
    { $inc: { number: 1 } },
    { upsert: true, returnDocument: 'after' },
  )
  const sealed = {
    _id: newId(),
    at: act.now,
    kind: `${of.subject}.${name}`,
    subject: of.subject,
    subjectId,
    audience: fact.audience,
    actorId: act.viewer.personId,
    actingForId: act.viewer.actingFor?.organisationId ?? null,
    data: asFact(fact.data, data) ?? null,
    chain,
    number: head.number,
    previous: head.hash ?? beginningOfChain,
  }
  const hash = hashOf(sealed)
  await Event.create([{ ...sealed, hash }])
  await Chain.updateOne({ _id: chain }, { $set: { hash } })
  return { ...sealed, version: 0, hash }
}

type Hashed = Omit<StoredEvent, 'hash' | 'version'>

/** SHA-256 over the canonical JSON (RFC 8785) of everything in the event but the hash itself. */
export function hashOf(event: Hashed): string {
  const { _id, at, kind, subject, subjectId, audience, actorId, actingForId, data, chain, number, previous } = event
  const text = canonicalize(
    JSON.parse(
      JSON.stringify({
        _id,
        at,
        kind,
        subject,
        subjectId,
        audience,
        actorId,
        actingForId,
        data,
        chain,
        number,
        previous,
      }),
    ),
  )
  return createHash('sha256')
    .update(text ?? '')
    .digest('hex')
}

export type Break = {
  chain: string
  number: number
  eventId: string | null
  reason: 'changed' | 'missing' | 'added'
}

/** The last event of a kind in each of these chains, by chain: at most one round trip. */
export async function lastOfKind(kind: string, chains: readonly string[]): Promise<Map<string, StoredEvent>> {
  const found = await Event.find({ chain: { $in: chains }, kind })
    .sort({ chain: 1, number: 1 })
    .limit(1_000)
    .lean<StoredEvent[]>()
  return new Map(found.map((event) => [event.chain, event]))
}

/** Walks one chain, in order, and names the first event that was changed, is missing or does not belong. Null: unbroken. */
export async function breakIn(chain: string): Promise<Break | null> {
  const head = await Chain.findById(chain).lean<ChainHead | null>()
  let previous = beginningOfChain
  let number = 0
  for await (const event of Event.find({ chain }).sort({ number: 1 }).lean<StoredEvent[]>().cursor()) {
    number += 1
    // One recorded while we walk stands behind the head we read: it is proved by the next walk.
    if (number > (head?.number ?? 0) && (await Chain.exists({ _id: chain, number: { $gte: number } }))) return null
    if (event.number > number) return { chain, number, eventId: null, reason: 'missing' }
    if (event.number < number || number > (head?.number ?? 0))
      return { chain, number: event.number, eventId: event._id, reason: 'added' }
    if (hashOf(event) !== event.hash || event.previous !== previous)
      return { chain, number, eventId: event._id, reason: 'changed' }
    previous = event.hash
  }
  if (!head || head.number === number) return !head || head.hash === previous ? null : changedAt(chain, number)
  return { chain, number: number + 1, eventId: null, reason: 'missing' }
}

const eventsARead = 10_000

/** All events of these chains in order: one round trip, but for very many. */
async function eventsOf(chains: readonly string[]): Promise<StoredEvent[]> {
  const events: StoredEvent[] = []
  for (;;) {
    const read = await Event.find({ chain: { $in: chains } })
      .sort({ chain: 1, number: 1 })
      .skip(events.length)
      .limit(eventsARead)
      .lean<StoredEvent[]>()
    events.push(...read)
    if (read.length < eventsARead) return events
  }
}

/** A chain as it was read: its events, where its head says that it ends, and whether each event has its hash. */
export type ChainRead = { events: StoredEvent[]; number: number; hash: string; unbroken: boolean }

/** Many short chains at once, each walked whole: two round trips, but for very many events. */
export async function chainsRead(chains: readonly string[]): Promise<Map<string, ChainRead>> {
  if (chains.length === 0) return new Map()
  // The heads first: what is recorded between the two readings stands behind them, and is proved by the next one.
  const heads = await Chain.find({ _id: { $in: chains } }).lean<ChainHead[]>()
  const ends = new Map(heads.map((head) => [head._id, head]))
  const read = new Map<string, ChainRead>()
  for (const event of await eventsOf(chains)) {
    const { number = 0, hash = beginningOfChain } = ends.get(event.chain) ?? {}
    const one = read.get(event.chain) ?? { events: [], number, hash, unbroken: true }
    if (event.number > number && number > 0) continue
    const previous = one.events.at(-1)?.hash ?? beginningOfChain
    const fits = event.number === one.events.length + 1 && event.previous === previous && hashOf(event) === event.hash
    one.events.push(event)
    read.set(event.chain, { ...one, unbroken: one.unbroken && fits })
  }
  for (const [chain, one] of read) {
    const last = one.events.at(-1)
    read.set(chain, { ...one, unbroken: one.unbroken && last?.number === one.number && last.hash === one.hash })
  }
  return read
}

/** The last event and its hash were made anew: the head remembers the right one. */
async function changedAt(chain: string, number: number): Promise<Break> {
  const last = await Event.findOne({ chain, number }).lean<StoredEvent | null>()
  return { chain, number, eventId: last?._id ?? null, reason: 'changed' }
}

/** Every chain that has a head or an event, in order. */
export async function allChains(): Promise<string[]> {
  const heads = await Chain.find().select('_id').lean<{ _id: string }[]>()
  const withEvents = await Event.aggregate<{ _id: string }>([{ $group: { _id: '$chain' } }])
  return [...new Set([...heads, ...withEvents].map(({ _id }) => _id))].sort()
}

export const countEvents = (): Promise<number> => Event.estimatedDocumentCount()
