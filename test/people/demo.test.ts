import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type App, startApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { browserOf } from '../support/browser.ts'
import { testDatabase } from '../support/database.ts'

const config = readConfig({ NODE_ENV: 'test', PORT: '0', DEMO: 'true', MONGODB_URI: testDatabase() })
let app: App

beforeAll(async () => {
  app = await startApp(config)
  await enrolDemoCast(new Date())
})
afterAll(() => app.close(), 120_000)

const clockOf = async (browser: ReturnType<typeof browserOf>) => {
  const { viewer } = (await browser.ask('{ viewer { clock } }')) as { viewer: { clock: string } }
  return new Date(viewer.clock).getTime()
}
const days = 24 * 3_600_000

test('one click signs a person of the demo in, and gives them what they may do', async () => {
  const browser = browserOf(app.url)
  expect((await browser.post('/api/demo/sign-in', { part: 'moderator' })).status).toBe(200)
  expect(await browser.ask('{ viewer { person { name } organisation { name role } isDemo } }')).toEqual({
    viewer: {
      person: { name: 'Malcolm Reid' },
      organisation: { name: 'Northmere Police', role: 'admin' },
      isDemo: true,
    },
  })
  expect((await browser.post('/api/demo/sign-in', { part: 'nobody' })).status).toBe(409)
})

test('the demo offers ten parts, each with a sentence', async () => {
  const { body } = await browserOf(app.url).get('/api/demo')
  expect(body.parts).toContainEqual(expect.objectContaining({ name: 'Priya Raman', organisation: 'Northmere Police' }))
  expect(body.parts).toHaveLength(10)
})

test('the clock goes forward, is kept over a restart, and never goes back', async () => {
  const browser = browserOf(app.url)
  await browser.post('/api/demo/sign-in', { part: 'detective' })
  const before = await clockOf(browser)
  expect((await browser.post('/api/demo/clock', { hours: 72 })).status).toBe(200)
  expect((await clockOf(browser)) - before).toBeGreaterThanOrEqual(3 * days)
  expect((await browser.post('/api/demo/clock', { hours: -1 })).status).toBe(400)
  expect((await browser.post('/api/demo/clock', { to: new Date(before).toISOString() })).status).toBe(409)

  await app.close()
  app = await startApp(config)
  const later = browserOf(app.url)
  await later.post('/api/demo/sign-in', { part: 'detective' })
  expect((await clockOf(later)) - before).toBeGreaterThanOrEqual(3 * days)
})

test('a page of another site can neither sign in nor move the clock', async () => {
  const browser = browserOf(app.url, 'https://elsewhere.example')
  expect((await browser.post('/api/demo/sign-in', { part: 'moderator' })).status).toBe(403)
  expect((await browser.post('/api/demo/clock', { hours: 1 })).status).toBe(403)
})

test('starting again tells the story from the beginning, at the time of day', async () => {
  const browser = browserOf(app.url)
  await browser.post('/api/demo/clock', { hours: 72 })
  expect((await browser.post('/api/demo/start-again', {})).status).toBe(200)
  expect(Math.abs((await clockOf(browser)) - Date.now())).toBeLessThan(60_000)
  expect((await browser.post('/api/demo/sign-in', { part: 'charter-manager' })).status).toBe(200)
  expect(await browser.ask('{ viewer { isCharterManager } }')).toEqual({ viewer: { isCharterManager: true } })
}, 240_000)
