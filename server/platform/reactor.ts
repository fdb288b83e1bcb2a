import type { ChangeStream } from 'mongodb'
import type { z } from 'zod'
import { collection, type Stored } from './database.ts'
import { Event, type Facts, type StoredEvent } from './events.ts'
import { earliestIdOf, newId } from './ids.ts'
import { log } from './log.ts'

export type TypedEvent<Data> = Omit<StoredEvent, 'data'> & { data: Data }
type Handler = (event: StoredEvent) => Promise<void>
type Handlers = ReadonlyMap<string, Handler>

/** What follows from events. `durable` ones run on one node and go on where they stopped; the others on every node, from now. */
export type Reactor = { name: string; durable: boolean; handle(event: StoredEvent): Promise<void> }

/** Handlers for the facts of one subject, each given the typed data of its fact. */
export function on<Table extends Facts['table']>(
  of: Facts<Table>,
  handlers: { [Name in keyof Table & string]?: (event: TypedEvent<z.output<Table[Name]['data']>>) => Promise<void> },
): Handlers {
  const entries = Object.entries(handlers) as [string, Handler][]
  return new Map(entries.map(([name, handler]) => [`${of.subject}.${name}`, handler]))
}

/** A durable reactor. Handling an event twice must make each effect once: give the effect a unique key. */
export const reactor = (name: string, ...handlers: Handlers[]): Reactor => ({
  name,
  durable: true,
  async handle(event) {
    for (const table of handlers) await table.get(event.kind)?.(event)
  },
})

/** A reactor that every node runs for itself, with every event. */
export const everyNode = (name: string, handle: Handler): Reactor => ({ name, durable: false, handle })

type Position = Stored & { lastEventId: string | null; heldBy: string | null; heldUntil: Date }
const ReactorPosition = collection<Position>(
  'ReactorPosition',
  'reactors',
  { lastEventId: String, heldBy: String, heldUntil: Date },
  [],
)

/** Ids are made before the commit, on the clock of a node: everything this close to the last one is read again. */
const marginMilliseconds = 60_000
const leaseMilliseconds = 10_000

export type Reactors = {
  stop(): Promise<void>
  /** Waits until everything recorded before the call has been handled here. */
  settled(): Promise<void>
  /** How far behind the reactors of this node are, in milliseconds. */
  behind(): number
  /** Why a reactor of this node stands still, if one does. */
  problems(): string[]
}

/** Whether some node of this board is at work, or was killed within the last ten seconds. */
export const isRunning = async (): Promise<boolean> =>
  (await ReactorPosition.exists({ heldUntil: { $gt: new Date() } })) !== null

/** Follows the events collection by a change stream; after a break it reads what it missed from the collection itself. */
export async function startReactors(reactors: readonly Reactor[]): Promise<Reactors> {
  const node = newId()
  const running = reactors.map((each) => follow(each, node))
  let stopped = false
  let stream: ChangeStream<StoredEvent> | null = null

  async function watch() {
    while (!stopped) {
      try {
        stream = Event.collection.watch<StoredEvent>(
          [{ $match: { operationType: 'insert' } }],
          {},
        ) as unknown as ChangeStream<StoredEvent>
        // The stream is open before the collection is read: between the two nothing can be missed.
        const first = await stream.tryNext()
        for (const each of running) each.catchUp()
        if (first?.operationType === 'insert') for (const each of running) each.take(first.fullDocument)
        for await (const change of stream) {
          if (change.operationType !== 'insert') continue
          for (const each of running) each.take(change.fullDocument)
        }
      } catch (error) {
        if (!stopped)
          log.warn(
            { reason: error instanceof Error ? error.message : 'unknown' },
            'event stream broke, opening it again',
          )
      }
      if (!stopped) await pause(500)
    }
  }

  await Promise.all(running.map((each) => each.ready()))
  const watching = watch()
  const beat = setInterval(() => running.forEach((each) => void each.beat()), leaseMilliseconds / 3)
  return {
    async stop() {
      stopped = true
      clearInterval(beat)
      await stream?.close()
      await watching
      await Promise.all(running.map((each) => each.stop()))
    },
    async settled() {
      // What a reactor records is handled too: it has settled when nothing came meanwhile.
      for (let last = await newestEventId(); last; ) {
        const reached = last
        await Promise.all(running.map((each) => each.reached(reached)))
        last = await newestEventId()
        if (last === reached) return
      }
    },
    behind: () => Math.max(0, ...running.map((each) => each.behind())),
    problems: () => running.flatMap((each) => each.problem() ?? []),
  }
}

const newestEventId = async (): Promise<string | null> =>
  (await Event.findOne().sort({ _id: -1 }).select('_id').lean<{ _id: string } | null>())?._id ?? null

function follow(reactor: Reactor, node: string) {
  const queue: StoredEvent[] = []
  const recent = new Set<string>()
  let last: string | null = null
  let saved: string | null = null
  let holding = !reactor.durable
  let working: Promise<void> = Promise.resolve()
  let problem: string | null = null
  let stopped = false

  async function hold() {
    if (!reactor.durable) return
    const now = new Date()
    const position = await ReactorPosition.findOneAndUpdate(
      { _id: reactor.name, $or: [{ heldBy: node }, { heldUntil: { $lte: now } }] },
      {
        $set: {
          heldBy: node,
          heldUntil: new Date(now.getTime() + leaseMilliseconds),
          ...(last && last !== saved ? { lastEventId: last } : {}),
        },
      },
      { returnDocument: 'after' },
    )
    saved = last
    const wasHolding = holding
    holding = position !== null
    if (holding && !wasHolding) {
      last = position?.lastEventId ?? null
      catchUp()
    }
  }

  function catchUp() {
    working = working
      .then(async () => {
        if (!holding || stopped) return
        const since = last ? earliestIdOf(new Date(momentOf(last) - marginMilliseconds)) : ''
        for await (const event of Event.find({ _id: { $gt: since } })
          .sort({ _id: 1 })
          .lean<StoredEvent[]>()
          .cursor())
          await handle(event)
      })
      .catch(complain)
  }

  async function handle(event: StoredEvent) {
    if (recent.has(event._id)) return
    for (let attempt = 1; !stopped; attempt += 1) {
      try {
        await reactor.handle(event)
        break
      } catch (error) {
        complain(error)
        // An event that cannot be handled must not hold up the others for ever: it stays in the log with its id.
        // While the database is away no event is to blame, and none is given up.
        if (attempt >= 5 && (await answers())) break
        await pause(Math.min(100 * 2 ** attempt, 5_000))
      }
    }
    if (stopped) return
    recent.add(event._id)
    if (recent.size > 20_000) recent.delete(recent.values().next().value ?? '')
    if (!last || event._id > last) last = event._id
  }

  function take(event: StoredEvent) {
    queue.push(event)
    working = working
      .then(async () => {
        const next = queue.shift()
        if (next && holding && !stopped) await handle(next)
      })
      .catch(complain)
  }

  function complain(error: unknown) {
    problem = `${reactor.name}: ${error instanceof Error ? error.message : 'unknown'}`
    log.error({ reactor: reactor.name, reason: error instanceof Error ? error.stack : 'unknown' }, 'a reactor failed')
  }

  return {
    async ready() {
      if (!reactor.durable) {
        last = (await Event.findOne().sort({ _id: -1 }).select('_id').lean<{ _id: string } | null>())?._id ?? null
        if (last) recent.add(last)
        return
      }
      await ReactorPosition.updateOne(
        { _id: reactor.name },
        { $setOnInsert: { lastEventId: null, heldBy: null, heldUntil: new Date(0) } },
        { upsert: true },
      )
      await hold()
    },
    catchUp,
    take,
    beat: () => hold().catch(complain),
    async reached(id: string) {
      const deadline = Date.now() + 15_000
      while (holding && !recent.has(id) && Date.now() < deadline && !stopped) await pause(10)
      if (holding && !recent.has(id)) throw new Error(`${reactor.name} did not reach event ${id}`)
    },
    behind: () => (queue[0] ? Date.now() - momentOf(queue[0]._id) : 0),
    problem: () => (queue.length > 1000 ? problem : null),
    async stop() {
      stopped = true
      await working
      if (reactor.durable && holding) {
        await ReactorPosition.updateOne(
          { _id: reactor.name, heldBy: node },
          { $set: { lastEventId: last, heldBy: null, heldUntil: new Date(0) } },
        )
      }
    },
  }
}

const answers = () =>
  Event.findOne()
    .select('_id')
    .lean()
    .then(
      () => true,
      () => false,
    )
const momentOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
