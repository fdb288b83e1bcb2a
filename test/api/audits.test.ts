import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { type App, startApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { testDatabase } from '../support/database.ts'

/** The audits ask the schema of itself, which only development answers. */
let app: App
beforeAll(async () => {
  app = await startApp(readConfig({ NODE_ENV: 'test', PORT: '0', MONGODB_URI: testDatabase(), INTROSPECTION: 'true' }))
})
afterAll(() => app.close())

const audits = serverAudits({ url: () => `${app.url}/graphql`, fetchFn: fetch })

test.each(audits.map((audit) => [audit.name, audit] as const))('GraphQL over HTTP: %s', async (_name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: 'ok' })
})
