import type { MongoClient } from 'mongodb'
import { type Child, readLines, startChild } from '../../tools/database/child.ts'
import { asked } from './load.ts'

export type Running = { url: string; stop(): Promise<void> }

async function start(file: string, args: readonly string[], environment: Record<string, string>, says: RegExp) {
  const child: Child = startChild(process.execPath, ['--import', 'tsx', file, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  })
  const port = await new Promise<string>((resolve, reject) => {
    readLines(child, (line) => {
      const found = says.exec(line)?.[1]
      if (found) resolve(found)
    })
    child.ended.then((code) => reject(new Error(`${file} stopped at its start: ${code}`)), reject)
  })
  return { url: `http://127.0.0.1:${port}`, stop: () => child.stop() }
}

/** Our server as a process of its own, as a developer runs it: production would ask for mail before it starts. */
export async function startOurs(uri: string): Promise<Running> {
  const settings = { NODE_ENV: 'development', PORT: '0', MONGODB_URI: uri, DEMO: 'true', LOG_LEVEL: 'info' }
  const running = await start('server/main.ts', [], settings, /:(\d+)","msg":"listening"/)
  const isReady = () =>
    asked({ url: `${running.url}/readyz` }).then(
      () => true,
      () => false,
    )
  while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 100))
  return running
}

export const startFloor = (uri: string, room: string): Promise<Running> =>
  start('test/bench/floor.ts', [uri, room], { NODE_ENV: 'production' }, /listening on (\d+)/)

/** Waits until what follows from making the board is done, so that it is not measured with what comes after. */
export async function settled(client: MongoClient): Promise<void> {
  const database = client.db()
  const last = await database.collection<{ _id: string }>('events').findOne({}, { sort: { _id: -1 } })
  const reactors = database.collection<{ _id: string; lastEventId: string | null }>('reactors')
  const isBehind = async () => {
    const all = await reactors.find().toArray()
    return all.length === 0 || all.some(({ lastEventId }) => (lastEventId ?? '') < (last?._id ?? ''))
  }
  while (await isBehind()) await new Promise((resolve) => setTimeout(resolve, 500))
}
