import { expect, test } from '@jest/globals'
import { startApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { letterFor } from '../../server/notifications/letter.ts'
import { LetterRow, Preference } from '../../server/notifications/model.ts'
import { nextTry, postOffice } from '../../server/notifications/post-office.ts'
import { stopToken } from '../../server/notifications/signed-link.ts'
import { queueLetters } from '../../server/notifications/tell.ts'
import { nextDigest } from '../../server/notifications/times.ts'
import { Person } from '../../server/people/model.ts'
import { testDatabase } from '../support/database.ts'
import { aMailServer } from '../support/mail-server.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

const config = { PUBLIC_URL: 'https://board.example', SECRET: 'a secret of more than thirty-two characters' }
async function oneLetter(personId: string, now: Date, key = 'event:person') {
  const letter = letterFor(
    { config },
    {
      personId,
      category: 'questions',
      reference: 'CH-2026-0042',
      text: 'Northmere Police answered a question',
      path: '/challenges/CH-2026-0042/questions',
      because: 'you watch this challenge',
    },
  )
  await queueLetters([{ key, personId, ...letter }], now)
}

test('a letter arrives as plain text that says why it came and how to stop it', async () => {
  const world = await theWorld()
  const { received, mail } = await aMailServer()
  const { personId } = world.kettles.editor
  await oneLetter(personId, world.clock.now())
  await oneLetter(personId, world.clock.now())
  const office = postOffice({ clock: world.clock, config, mail })
  await office.settled()
  await office.stop()

  expect(received).toHaveLength(1)
  const [letter] = received
  const stop = `https://board.example/unsubscribe/${stopToken(personId, 'questions')}`
  expect(letter?.subject).toBe('CH-2026-0042: Northmere Police answered a question')
  expect(letter?.html).toBe(false)
  expect(letter?.text).toContain('https://board.example/challenges/CH-2026-0042/questions')
  expect(letter?.text).toContain('You get this letter because you watch this challenge.')
  expect(letter?.text).toContain(stop)
  expect(letter?.headers.get('list')).toMatchObject({ unsubscribe: { url: stop } })
  expect(letter?.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toBe(
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  )
  const row = await LetterRow.findOne().lean()
  expect(letter?.messageId).toBe(`<${row?._id}@board.example>`)
})

test('a letter that is refused is tried again later, and nobody gets it twice from two nodes', async () => {
  const world = await theWorld()
  const { received, mail } = await aMailServer({ refuse: 1 })
  await oneLetter(world.kettles.editor.personId, world.clock.now())
  const nodes = [1, 2].map(() => postOffice({ clock: world.clock, config, mail }))
  const both = () => Promise.all(nodes.map((node) => node.settled()))

  await both()
  expect(received).toHaveLength(0)
  expect(await LetterRow.findOne().lean()).toMatchObject({ state: 'waiting', attempts: 1 })
  await both()
  expect(received).toHaveLength(0)

  world.clock.advance({ minutes: 1 })
  await both()
  await Promise.all(nodes.map((node) => node.stop()))
  expect(received).toHaveLength(1)
  expect(await LetterRow.findOne().lean()).toMatchObject({ state: 'sent', attempts: 2 })
})

test('a node that dies with a letter in its hands leaves it to another, under the same Message-ID', async () => {
  const world = await theWorld()
  const { received, mail } = await aMailServer()
  await oneLetter(world.kettles.editor.personId, world.clock.now())
  // As a node leaves it that sent the letter and died before it could say so.
  await LetterRow.updateOne({}, { $set: { claimedUntil: new Date(Date.now() - 1), attempts: 1 } })
  const office = postOffice({ clock: world.clock, config, mail })
  await office.settled()
  await office.stop()

  expect(received[0]?.messageId).toBe(`<${(await LetterRow.findOne().lean())?._id}@board.example>`)
})

test('somebody suspended or gone gets none', async () => {
  const world = await theWorld()
  const { received, mail } = await aMailServer()
  await oneLetter(world.suspended.personId, world.clock.now(), 'one')
  await oneLetter('0199bbbb-0000-7000-8000-00000000dead', world.clock.now(), 'two')
  const office = postOffice({ clock: world.clock, config, mail })
  await office.settled()
  await office.stop()

  expect(received).toEqual([])
  expect(await LetterRow.countDocuments({ state: 'dropped' })).toBe(2)
  expect(await Person.countDocuments()).toBeGreaterThan(0)
})

test('tries grow further apart, up to six hours', () => {
  const now = new Date('2026-11-03T10:00:00Z')
  const after = (attempts: number) => (nextTry(now, attempts).getTime() - now.getTime()) / 1000
  expect([1, 2, 3, 12].map(after)).toEqual([30, 60, 120, 21_600])
})

test('08:00 is London time on both sides of the clock change', () => {
  expect(nextDigest('daily', new Date('2026-10-24T07:00:00Z'))).toEqual(new Date('2026-10-25T08:00:00Z'))
  expect(nextDigest('daily', new Date('2026-10-23T07:00:00Z'))).toEqual(new Date('2026-10-24T07:00:00Z'))
  expect(nextDigest('daily', new Date('2026-11-03T07:59:00Z'))).toEqual(new Date('2026-11-03T08:00:00Z'))
  expect(nextDigest('weekly', new Date('2026-11-03T10:00:00Z'))).toEqual(new Date('2026-11-09T08:00:00Z'))
})

test('one press stops a category without signing in; fetching the address, or another signature, stops nothing', async () => {
  const app = await startApp(
    readConfig({
      NODE_ENV: 'test',
      PORT: '0',
      MONGODB_URI: testDatabaseAgain(),
      PUBLIC_URL: config.PUBLIC_URL,
      SECRET: config.SECRET,
    }),
  )
  try {
    const world = await theWorld()
    const { personId } = world.kettles.editor
    const token = stopToken(personId, 'questions')
    const at = (path: string, method = 'POST') =>
      fetch(`${app.url}/unsubscribe/${path}`, {
        method,
        ...(method === 'POST' ? { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) } : {}),
      })

    await at(token, 'GET')
    expect(await Preference.findById(personId)).toBeNull()
    expect((await at(`${token}x`)).status).toBe(404)
    expect((await at(`${personId}.watching.${token.split('.')[2]}`)).status).toBe(404)
    expect((await at(stopToken(personId, 'decisions'))).status).toBe(404)
    expect(await Preference.findById(personId)).toBeNull()

    expect((await at(token)).status).toBe(200)
    expect((await at(token)).status).toBe(200)
    expect((await Preference.findById(personId).lean())?.ways).toEqual({ questions: 'site' })
  } finally {
    await app.close()
  }
})

/** The app connects by itself: it is given the very database of this file. */
const testDatabaseAgain = () => globalThis.testDatabases?.at(-1) ?? testDatabase()
