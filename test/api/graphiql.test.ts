import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type App, startApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { testDatabase } from '../support/database.ts'

let app: App
beforeAll(async () => {
  app = await startApp(readConfig({ NODE_ENV: 'test', PORT: '0', MONGODB_URI: testDatabase(), INTROSPECTION: 'true' }))
})
afterAll(() => app.close())

/** An answer read to its end: one that is not keeps its connection, and the app waits for it when it stops. */
async function answerAt(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${app.url}${path}`, { headers })
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    policy: answer.headers.get('content-security-policy') ?? '',
    text: await answer.text(),
  }
}
const page = () => answerAt('/graphql', { accept: 'text/html' })
const sourcesIn = (html: string) =>
  [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].flatMap(([, source]) => source ?? [])

test('GraphiQL is a page of files of ours alone, and none of its scripts is inline', async () => {
  const { status, type, text: html } = await page()
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8'])
  expect(html).not.toMatch(/https?:\/\//)
  expect(html).not.toMatch(/<script(?![^>]* src=")|<style| on[a-z]+=/)

  expect((await answerAt('/graphql/graphiql/begin.js')).text).toContain("'/graphql/graphiql/'")
  const workers = ['editor', 'json', 'graphql'].map((name) => `/graphql/graphiql/${name}.worker.js`)
  for (const source of [...sourcesIn(html), ...workers]) {
    const part = await answerAt(source)
    expect([source, part.status, part.type]).toEqual([
      source,
      200,
      source.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    ])
  }
  expect(sourcesIn(html)).toHaveLength(3)
  expect((await answerAt('/graphql/graphiql/nothing.js')).status).toBe(404)
})

test('its policy lets it run and nobody else’s script; every other answer keeps the strict one', async () => {
  const policy = (await page()).policy.split('; ')
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "connect-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "frame-ancestors 'none'",
    ]),
  )
  const answer = await answerAt('/graphql?query={__typename}', { accept: 'application/json' })
  expect(JSON.parse(answer.text)).toEqual({ data: { __typename: 'Query' } })
  expect(answer.policy).not.toContain('unsafe-inline')
})
