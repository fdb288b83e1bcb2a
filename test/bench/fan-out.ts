import { encodeGlobalID } from '@pothos/plugin-relay'
import { WebSocket } from 'ws'
import { newId } from '../../server/platform/ids.ts'
import { asked } from './load.ts'
import { inTurns, type Times, timesOf } from './measure.ts'
import { type Audience, floorReaders, ourReaders, readers } from './readers.ts'
import type { Line } from './report.ts'

const rounds = 5
const messages = 12

type Given = { ours: string; floor: string; cookie: string; threadId: string }
/** From sending to each reader; and from the first reader to each, which is the fan-out alone. */
type Ways = { whole: number[]; fanOut: number[] }

/** A message on its way to two hundred readers, beside ws that stores nothing and ws that stores as many writes first. */
export async function fanOut({ ours, floor, cookie, threadId }: Given): Promise<Line[]> {
  const [mine, its] = [await ourReaders(ours, cookie, threadId), await floorReaders(floor)]
  const sender = new WebSocket(floor.replace('http', 'ws'))
  await new Promise((resolve) => sender.once('open', resolve))
  const sendOurs = () => asked({ url: `${ours}/graphql`, cookie, body: message(threadId) })
  // Some hundred characters, as ours.
  const sendFloor = (kind: string) => async () => void sender.send(JSON.stringify({ [kind]: 'x'.repeat(400) }))
  try {
    const bare = await beside(ways(mine, sendOurs), ways(its, sendFloor('raw')))
    const stored = await beside(ways(mine, sendOurs), ways(its, sendFloor('kept')))
    return [
      line('Fan-out alone, first to each reader', bare.ours.fanOut, bare.floor.fanOut, { most: 1.25 }),
      line('Sender to each reader, floor stores nothing', bare.ours.whole, bare.floor.whole, { most: 1.25 }),
      line('Sender to each reader, floor stores as many writes', stored.ours.whole, stored.floor.whole, { most: 1.25 }),
    ]
  } finally {
    for (const each of [mine, its, sender]) each.close()
  }
}

const message = (threadId: string) =>
  JSON.stringify({
    query: 'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }',
    variables: {
      input: { thread: encodeGlobalID('Thread', threadId), clientId: newId(), text: 'We begin on Monday.' },
    },
  })

const ways = (audience: Audience, send: () => Promise<unknown>) => async (): Promise<Ways> => {
  const found: Ways = { whole: [], fanOut: [] }
  for (let each = 0; each < messages; each += 1) {
    const arriving = audience.next()
    const since = performance.now()
    await send()
    const arrived = await arriving
    const first = Math.min(...arrived)
    found.whole.push(...arrived.map((at) => at - since))
    found.fanOut.push(...arrived.map((at) => at - first))
  }
  return found
}

async function beside(ours: () => Promise<Ways>, floor: () => Promise<Ways>) {
  const all = await inTurns(rounds, ours, floor)
  const joined = (found: readonly Ways[]) => ({
    whole: timesOf(found.flatMap(({ whole }) => whole)),
    fanOut: timesOf(found.flatMap(({ fanOut: alone }) => alone)),
  })
  return { ours: joined(all.ours), floor: joined(all.floor) }
}

function line(name: string, ours: Times, floor: Times, aim: Line['aim']): Line {
  const told = ({ median, p99 }: Times) => `median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`
  return { name: `${name} (${readers})`, ours: told(ours), floor: told(floor), ratio: ours.p99 / floor.p99, aim }
}
