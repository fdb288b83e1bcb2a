import { connect, createServer } from 'node:net'
import { expect, test } from '@jest/globals'
import { MongoNetworkError } from 'mongodb'
import { isDatabaseAway } from '../../server/platform/away.ts'

/** What a socket says when the other end is gone in the middle of a write. */
async function brokenLine(): Promise<unknown> {
  const server = createServer((socket) => socket.resetAndDestroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1')
  const broken = await new Promise((resolve) => {
    socket.once('error', resolve)
    socket.write(Buffer.alloc(1024 * 1024))
  })
  await new Promise((resolve) => server.close(resolve))
  return broken
}

test('a line that breaks counts as a database that is away, whether the driver or the system says so; a fault of ours does not', async () => {
  expect(isDatabaseAway(await brokenLine())).toBe(true)
  expect(isDatabaseAway(new MongoNetworkError('connection 4 closed'))).toBe(true)
  expect(isDatabaseAway(new TypeError('undefined is not a function'))).toBe(false)
  expect(isDatabaseAway(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).toBe(false)
})
