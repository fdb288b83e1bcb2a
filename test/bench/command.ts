import type { MongoClient } from 'mongodb'
import type { Act } from '../../server/platform/act.ts'
import { newId } from '../../server/platform/ids.ts'
import { sendMessage } from '../../server/threads/commands.ts'
import { bareTransaction } from './bare-transaction.ts'
import { inTurns, medianOf, timesOf, tried } from './measure.ts'
import type { Line } from './report.ts'

const rounds = 5
const each = 60

/** Sending a message as a command, beside a bare transaction with the same number of writes in the same process. */
export async function commandLine(act: Act, client: MongoClient, threadId: string): Promise<Line> {
  const { ours, floor } = await inTurns(
    rounds,
    () => tried(each, () => sendMessage(act, { threadId, clientId: newId(), text: 'We begin on Monday.' })),
    () => tried(each, () => bareTransaction(client, threadId)),
  )
  const [mine, its] = [ours, floor].map((times) => ({
    median: medianOf(times.map(medianOf)),
    p99: timesOf(times.flat()).p99,
  }))
  if (!mine || !its) throw new Error('Nothing was measured.')
  const told = ({ median, p99 }: typeof mine) => `median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`
  return {
    name: 'A command (send a message)',
    ours: told(mine),
    floor: told(its),
    ratio: mine.median / its.median,
    aim: { most: 1.5 },
  }
}
