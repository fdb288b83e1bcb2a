import { expect, test } from '@jest/globals'
import { Notice } from '../../server/notices/model.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { Person } from '../../server/people/model.ts'
import { startReactors } from '../../server/platform/reactor.ts'
import { npmRun } from '../support/npm.ts'
import { withDatabase } from '../support/world.ts'

withDatabase()

const seeded = (settings: Record<string, string>, ...args: string[]) => npmRun('seed', { args, settings }).ended

const there = async () => ({
  organisations: await Organisation.countDocuments(),
  notices: await Notice.countDocuments(),
})

test('filling adds only what is missing; with --reset the store is emptied first, and never in production', async () => {
  expect((await seeded({})).status).toBe(0)
  const filled = await there()
  expect(filled.organisations).toBeGreaterThan(40)
  expect(filled.notices).toBeGreaterThan(100)

  const somebody = { _id: '0199bbbb-0000-7000-8000-000000000077', address: 'ada@northmere.example' }
  await Person.create([{ ...somebody, name: 'Ada', createdAt: new Date() }])
  expect((await seeded({})).status).toBe(0)
  expect(await there()).toEqual(filled)
  expect(await Person.countDocuments()).toBe(1)

  const production = {
    ...{ NODE_ENV: 'production', SECRET: 's'.repeat(32), SEALING_KEYS: 'k'.repeat(32), HOST: '127.0.0.1' },
    ...{ PUBLIC_URL: 'https://board.example', SMTP_URL: 'smtp://mail', MAIL_FROM: 'board@board.example' },
  }
  const refused = await seeded(production, '--reset')
  expect(refused.status).toBe(1)
  expect(refused.complained).toContain('a production store is not emptied from here')
  expect(await Person.countDocuments()).toBe(1)

  // While a board runs on it, which keeps in memory what would be gone.
  const reactors = await startReactors([{ name: 'seeding', durable: true, handle: async () => {} }])
  const beside = await seeded({}, '--reset')
  await reactors.stop()
  expect([beside.status, beside.complained]).toEqual([1, expect.stringContaining('A board is running on this store')])
  expect(await Person.countDocuments()).toBe(1)

  expect((await seeded({}, '--reset')).status).toBe(0)
  expect(await there()).toEqual(filled)
  expect(await Person.countDocuments()).toBe(0)
})
