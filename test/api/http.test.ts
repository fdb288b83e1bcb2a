import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type App, startApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { until } from '../chaos/support/server-process.ts'
import { testDatabase } from '../support/database.ts'
import { everythingLogged } from '../support/logged.ts'

const testConfig = (more: Record<string, string> = {}) =>
  readConfig({ NODE_ENV: 'test', PORT: '0', MONGODB_URI: testDatabase(), ...more })

let app: App
beforeAll(async () => {
  app = await startApp(testConfig({ INTROSPECTION: 'false' }))
})
afterAll(() => app.close())

type Answer = { data?: unknown; errors?: { extensions?: { code?: string } }[] }

const json = { 'content-type': 'application/json' }
const send = (init: RequestInit, path = '/graphql') => fetch(`${app.url}${path}`, { method: 'POST', ...init })
const ask = (query: string, headers: Record<string, string> = json) =>
  send({ headers, body: JSON.stringify({ query }) })
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions?: { code?: string } }[] }).errors[0]?.extensions?.code

test('what another site can make a browser send is refused, with our header it is read', async () => {
  const body = JSON.stringify({ query: '{ __typename }' })
  expect((await send({ headers: { 'content-type': 'text/plain' }, body })).status).toBe(403)
  expect(
    (await send({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' }))
      .status,
  ).toBe(403)
  expect((await send({ body: formWith(body) })).status).toBe(403)

  expect((await send({ headers: json, body })).status).toBe(200)
  expect((await send({ headers: { 'x-charterboard': '1' }, body: formWith(body) })).status).toBe(200)
})

test('no answer invites another site to read it', async () => {
  const response = await send({
    headers: { ...json, origin: 'https://evil.example' },
    body: '{"query":"{__typename}"}',
  })
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
  const asked = await send({
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  })
  expect(asked.headers.get('access-control-allow-origin')).toBeNull()
})

test('a mutation by GET is refused', async () => {
  const query = encodeURIComponent('mutation { markNotificationsRead(input: {}) { __typename } }')
  const response = await fetch(`${app.url}/graphql?query=${query}`, { headers: { accept: 'application/json' } })
  expect(response.status).toBe(405)
})

test('a body that is too large is refused before it is worked on', async () => {
  const large = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1024 * 1024)}` })
  const response = await send({ headers: json, body: large })
  expect([response.status, await codeOf(response)]).toEqual([413, 'TOO_LARGE'])

  const form = formWith('{"query":"{__typename}"}')
  form.append('file', new Blob([new Uint8Array(26 * 1024 * 1024)]))
  expect((await send({ headers: { 'x-charterboard': '1' }, body: form })).status).toBe(413)
})

test('depth, aliases, tokens, directives and what it all comes to are limited, and the refusal says so by its code', async () => {
  const deep = `{ organisation(slug: "x") { ${'node { '.repeat(16)}id${' }'.repeat(16)} } }`
  const aliases = `{ ${Array.from({ length: 31 }, (_, number) => `a${number}: organisation(slug: "x") { name }`).join(' ')} }`
  const tokens = `{ ${'__typename '.repeat(4_100)} }`
  const directives = `{ __typename ${'@include(if: true) '.repeat(21)} }`
  const complex = `{ challengeBoard { rows { edges { node { force { ${'authorities { '.repeat(6)}name${' }'.repeat(6)} } } } } } }`
  for (const query of [deep, aliases, tokens, directives, complex]) {
    const { data, errors } = (await (await ask(query)).json()) as Answer
    expect([data ?? null, errors?.map(({ extensions }) => extensions?.code)]).toEqual([null, ['TOO_COMPLEX']])
  }
  expect(await (await ask('{ __typename }')).json()).toEqual({ data: { __typename: 'Query' } })
})

test('whatever is wrong with a request, the answer has a code', async () => {
  const wrong = [
    { query: 'query ($of: String!) { challenge(reference: $of) { id } }', variables: { of: { a: 1 } } },
    { query: 'query ($of: Int) { search(text: $of) { total } }', variables: { of: 1 } },
    { query: '{ challenge(reference: ' },
    { query: `{ node(id: "${btoa('Event:1')}") { id } }` },
    { query: '{ nothing }' },
  ]
  for (const one of wrong) {
    const { errors } = (await (await send({ headers: json, body: JSON.stringify(one) })).json()) as Answer
    const codes = errors?.map(({ extensions }) => typeof extensions?.code) ?? []
    expect([...new Set(codes)]).toEqual(['string'])
  }
})

test('each request is logged in one line, under the id that its answer carries, whatever id the sender chose', async () => {
  const log = everythingLogged()
  const answer = await ask('{ __typename }', { ...json, 'x-request-id': 'mine' })
  const missing = await fetch(`${app.url}/nothing/here?words=secret`)
  // An answer is logged once all of it is sent, which may be a moment after it has come.
  await until(async () => log.lines.length >= 2)
  log.stop()
  const logged = log.lines.map((line) => JSON.parse(line) as { req?: object; res?: object })
  const [first, second] = [answer, missing].map(({ headers }) => headers.get('x-request-id'))
  expect(first).not.toBe(second)
  expect(logged.map(({ req, res }) => ({ ...req, ...res }))).toEqual([
    { id: first, method: 'POST', path: '/graphql', status: 200 },
    { id: second, method: 'GET', path: '/nothing/here', status: 404 },
  ])
  expect(log.lines.join()).not.toMatch(/secret|mine/)
})

test('in production the schema is not told, and nothing is suggested', async () => {
  const told = (await (await ask('{ __schema { types { name } } }')).json()) as {
    data?: unknown
    errors: { message: string }[]
  }
  expect(told.data ?? null).toBeNull()
  const misspelt = await (await ask('{ organisatio(slug: "x") { name } }')).text()
  expect(misspelt).not.toContain('Did you mean')
  expect(
    (await fetch(`${app.url}/graphql`, { headers: { accept: 'text/html' } })).headers.get('content-type') ?? '',
  ).not.toContain('text/html')
})

test('an unknown error is told by its id alone', async () => {
  const response = await send({ headers: json, body: '{"query": ' })
  expect(response.status).toBe(400)
  expect(await response.text()).not.toContain('at ')
  expect(response.headers.get('x-request-id')).toMatch(/^E-[0-9a-f]{8}$/)
})

test('every answer carries strict headers, and no script may be inline', async () => {
  const { headers } = await fetch(`${app.url}/healthz`)
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe-inline')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-powered-by')).toBeNull()
})

test('it says that it is alive, and that it is ready', async () => {
  expect(await (await fetch(`${app.url}/healthz`)).json()).toEqual({ alive: true })
  const ready = await fetch(`${app.url}/readyz`)
  expect([ready.status, await ready.json()]).toEqual([
    200,
    expect.objectContaining({ ready: true, database: 'writable', building: [], problems: [] }),
  ])
})

/** A multipart request as a page sends files. */
function formWith(operations: string): FormData {
  const form = new FormData()
  form.append('operations', operations)
  form.append('map', '{}')
  return form
}
