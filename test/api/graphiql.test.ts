import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type App, startApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { testDatabase } from '../support/database.ts'

let app: App
beforeAll(async () => {
  app = await startApp(readConfig({ NODE_ENV: 'test', PORT: '0', MONGODB_URI: testDatabase(), INTROSPECTION: 'true' }))
})
afterAll(() => app.close())

const page = () => fetch(`${app.url}/graphql`, { headers: { accept: 'text/html' } })
const sourcesIn = (html: string) =>
  [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].flatMap(([, source]) => source ?? [])

test('GraphiQL is a page of files of ours alone, and none of its scripts is inline', async () => {
  const response = await page()
  const html = await response.text()
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(html).not.toMatch(/https?:\/\//)
  expect(html).not.toMatch(/<script(?![^>]* src=")|<style| on[a-z]+=/)

  const begin = await (await fetch(`${app.url}/graphql/graphiql/begin.js`)).text()
  expect(begin).toContain("'/graphql/graphiql/'")
  const workers = ['editor', 'json', 'graphql'].map((name) => `/graphql/graphiql/${name}.worker.js`)
  for (const source of [...sourcesIn(html), ...workers]) {
    const part = await fetch(`${app.url}${source}`)
    expect([source, part.status, part.headers.get('content-type')]).toEqual([
      source,
      200,
      source.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    ])
  }
  expect(sourcesIn(html)).toHaveLength(3)
  expect((await fetch(`${app.url}/graphql/graphiql/nothing.js`)).status).toBe(404)
})

test('its policy lets it run and nobody else’s script; every other answer keeps the strict one', async () => {
  const policy = (await page()).headers.get('content-security-policy')?.split('; ') ?? []
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
  const answer = await fetch(`${app.url}/graphql?query={__typename}`, { headers: { accept: 'application/json' } })
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } })
  expect(answer.headers.get('content-security-policy')).not.toContain('unsafe-inline')
})
