import { afterEach, expect, jest, test } from '@jest/globals'
import { z } from 'zod'
import { inTransaction } from '../../server/platform/command.ts'
import { collection, type Stored } from '../../server/platform/database.ts'
import { Event, facts, record } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { everyNode, on, type Reactors, reactor, startReactors } from '../../server/platform/reactor.ts'
import { theWorld, withDatabase } from '../support/world.ts'

const bellFacts = facts('bell', { rung: { data: z.object({ by: z.string() }), audience: 'public' } })
type Echo = Stored & { eventId: string; by: string }
const EchoModel = collection<Echo>('TestEcho', 'test_echoes', { eventId: String, by: String }, [
  [{ eventId: 1 }, { unique: true }],
])

withDatabase()

const running: Reactors[] = []
const start = async (...reactors: Parameters<typeof startReactors>[0]) => {
  const started = await startReactors(reactors)
  running.push(started)
  return started
}
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop()
})

/** Makes one echo for each event, however often it is handled. */
const echo = (handled: string[] = []) =>
  reactor(
    'echo',
    on(bellFacts, {
      async rung(event) {
        handled.push(event.data.by)
        await EchoModel.updateOne(
          { eventId: event._id },
          { $setOnInsert: { _id: newId(), eventId: event._id, by: event.data.by } },
          { upsert: true },
        )
      },
    }),
  )
const echoes = async () => (await EchoModel.find().sort({ eventId: 1 }).lean<Echo[]>()).map(({ by }) => by)

async function aBell() {
  const { northmere } = await theWorld()
  const act = await northmere.editor.act()
  return (by: string) => inTransaction(() => record(act, bellFacts, 'rung', 'bell', { by }))
}

test('what happened before the start, while it ran, and while it was stopped is handled, each once in its effect', async () => {
  const ring = await aBell()
  await ring('before')
  const first = await start(echo())
  await ring('during')
  await first.settled()
  expect(await echoes()).toEqual(['before', 'during'])
  await first.stop()

  await ring('while stopped')
  const second = await start(echo())
  await second.settled()
  expect(await echoes()).toEqual(['before', 'during', 'while stopped'])
})

test('an effect that fails is tried again until it holds', async () => {
  const ring = await aBell()
  let tries = 0
  const shaky = reactor(
    'shaky',
    on(bellFacts, {
      async rung() {
        tries += 1
        if (tries < 3) throw new Error('not yet')
      },
    }),
  )
  const reactors = await start(shaky)
  await ring('once')
  await reactors.settled()
  expect(tries).toBe(3)
})

test('of two nodes one leads; when it stops the other goes on where it was', async () => {
  const ring = await aBell()
  const byOne: string[] = []
  const byTwo: string[] = []
  const one = await start(echo(byOne))
  const two = await start(echo(byTwo))
  await ring('first')
  await one.settled()
  expect([byOne, byTwo]).toEqual([['first'], []])

  await one.stop()
  await ring('second')
  await eventually(async () => expect(await echoes()).toEqual(['first', 'second']))
  expect(byTwo).toContain('second')
  await two.settled()
})

test('what happens while the stream of events is broken is caught up with', async () => {
  const ring = await aBell()
  const opened = jest.spyOn(Event.collection, 'watch')
  const reactors = await start(echo())
  await ring('before the break')
  await reactors.settled()

  const stream = opened.mock.results.at(-1)?.value as unknown as { close(): Promise<void> }
  await stream.close()
  await ring('in the break')
  await reactors.settled()
  await ring('after the break')
  await reactors.settled()

  expect(await echoes()).toEqual(['before the break', 'in the break', 'after the break'])
  expect(opened.mock.calls.length).toBeGreaterThan(1)
  opened.mockRestore()
})

test('each node runs for itself what every node must know', async () => {
  const ring = await aBell()
  const heard: string[] = []
  const one = await start(everyNode('one', async (event) => void heard.push(`one ${event.kind}`)))
  const two = await start(everyNode('two', async (event) => void heard.push(`two ${event.kind}`)))
  await ring('now')
  await Promise.all([one.settled(), two.settled()])
  expect(heard.sort()).toEqual(['one bell.rung', 'two bell.rung'])
})

test('many at once are all handled', async () => {
  const ring = await aBell()
  const reactors = await start(echo())
  const names = Array.from({ length: 40 }, (_, number) => `bell ${number}`)
  for (const name of names) await ring(name)
  await reactors.settled()
  expect((await echoes()).sort()).toEqual(names.sort())
  expect(reactors.behind()).toBe(0)
  expect(reactors.problems()).toEqual([])
})

async function eventually(check: () => Promise<void>) {
  for (const deadline = Date.now() + 15_000; ; ) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
