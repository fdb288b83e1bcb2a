import { connect } from 'node:net'
import { expect, test } from '@jest/globals'
import { startApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { testDatabase } from '../support/database.ts'

const start = (more: Record<string, string> = {}) =>
  startApp(readConfig({ NODE_ENV: 'test', PORT: '0', MONGODB_URI: testDatabase(), ...more }))
const ask = (url: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  })

test('a request that has begun is answered before the process stops, and no new one is taken', async () => {
  const app = await start()
  const begun = await halfSent(app.url, '{"query":"{ __typename }"}')
  const closed = app.close()
  await new Promise((resolve) => setTimeout(resolve, 100))
  await expect(ask(app.url)).rejects.toThrow()

  begun.sendRest()
  expect(await begun.answer).toContain('{"data":{"__typename":"Query"}}')
  await closed
})

test('more requests a minute than allowed are refused, and told when to come back', async () => {
  const app = await start({ REQUESTS_A_MINUTE: '5' })
  try {
    const answers = []
    for (let count = 0; count < 7; count += 1) answers.push(await ask(app.url))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429])
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await fetch(`${app.url}/api/auth/get-session`)).status).toBe(429)
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200)
  } finally {
    await app.close()
  }
})

/** Half of a request: headers that announce a body, and the beginning of it. */
async function halfSent(url: string, body: string) {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const answer = new Promise<string>((resolve, reject) => {
    let text = ''
    socket.on('data', (part) => {
      text += part.toString()
    })
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
  )
  await new Promise((resolve) => setTimeout(resolve, 200))
  return { answer, sendRest: () => socket.write(body.slice(5)) }
}
