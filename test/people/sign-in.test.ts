import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type App, startApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { Session } from '../../server/people/accounts.ts'
import { Membership, Person } from '../../server/people/model.ts'
import { nativeDatabase } from '../../server/platform/database.ts'
import { Event } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import type { Letter } from '../../server/platform/mail.ts'
import { browserOf } from '../support/browser.ts'
import { testDatabase } from '../support/database.ts'

const letters: Letter[] = []
let app: App

beforeAll(async () => {
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    DEMO: 'false',
    MONGODB_URI: testDatabase(),
  })
  app = await startApp(config, { mail: { send: async (letter) => void letters.push(letter) } })
})
afterAll(() => app.close())
beforeEach(async () => {
  letters.length = 0
  for (const name of ['sign_in_limits', 'user', 'session', 'verification', 'people', 'memberships'])
    await nativeDatabase().collection(name).deleteMany({})
})

const codeOf = (address: string) =>
  /\d{6}/.exec(letters.filter(({ to }) => to === address).at(-1)?.subject ?? '')?.[0] ?? ''

async function signIn(address: string) {
  const browser = browserOf(app.url)
  await browser.askForCode(address)
  await browser.typeCode(address, codeOf(address))
  return browser
}

test('a first sign-in makes a person with the id of the account and records it; the second finds the same', async () => {
  const browser = await signIn('new@northmere.example')
  const first = await browser.personId()
  expect(first).not.toBeNull()
  expect(await Person.countDocuments({ _id: first, address: 'new@northmere.example' })).toBe(1)
  expect(await Event.countDocuments({ kind: 'person.registered', subjectId: first })).toBe(1)

  const again = await signIn('new@northmere.example')
  expect(await again.personId()).toBe(first)
  expect(await Event.countDocuments({ kind: 'person.registered', subjectId: first })).toBe(1)
})

test('somebody enrolled before their first sign-in is that same person', async () => {
  await Person.create([
    {
      _id: '0199bbbb-0000-7000-8000-000000000077',
      name: 'Known',
      address: 'known@northmere.example',
      createdAt: new Date(),
    },
  ])
  const browser = await signIn('Known@Northmere.example'.toLowerCase())
  expect(await browser.personId()).toBe('0199bbbb-0000-7000-8000-000000000077')
})

test('unknown and known addresses get the same answer', async () => {
  await signIn('known@northmere.example')
  const known = await browserOf(app.url).askForCode('known@northmere.example')
  const unknown = await browserOf(app.url).askForCode('nobody@elsewhere.example')
  expect(known).toEqual(unknown)
})

test('a code works once, also when it is sent twice at the same moment', async () => {
  const address = 'twice@northmere.example'
  const browsers = Array.from({ length: 4 }, () => browserOf(app.url))
  await browsers[0]?.askForCode(address)
  const code = codeOf(address)
  const answers = await Promise.all(browsers.map((browser) => browser.typeCode(address, code)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.every(({ status }) => status < 500)).toBe(true)
  expect(await Person.countDocuments({ address })).toBe(1)
})

test('after five wrong tries the right code is refused too', async () => {
  const address = 'guessed@northmere.example'
  const browser = browserOf(app.url)
  await browser.askForCode(address)
  const wrong = codeOf(address) === '000000' ? '111111' : '000000'
  for (let tries = 0; tries < 5; tries += 1) expect((await browser.typeCode(address, wrong)).status).toBe(400)
  expect((await browser.typeCode(address, codeOf(address))).status).toBe(403)
  await browser.askForCode(address)
  expect((await browser.typeCode(address, codeOf(address))).status).toBe(200)
})

test('a code is good for ten minutes, and no longer', async () => {
  const address = 'slow@northmere.example'
  const browser = browserOf(app.url)
  await browser.askForCode(address)
  const codes = nativeDatabase().collection<{ expiresAt: Date; createdAt: Date }>('verification')
  const code = await codes.findOne({})
  if (!code) throw new Error('No code is kept.')
  expect(code.expiresAt.getTime() - code.createdAt.getTime()).toBeLessThanOrEqual(10 * 60_000)
  await codes.updateMany({}, { $set: { expiresAt: new Date(Date.now() - 1) } })
  expect((await browser.typeCode(address, codeOf(address))).status).toBe(400)
  expect(await Person.countDocuments({ address })).toBe(0)
})

test('after twenty tries in a quarter of an hour no code of that address is taken, a new one neither', async () => {
  const address = 'guessed@northmere.example'
  const browser = browserOf(app.url)
  for (let asked = 0; asked < 4; asked += 1) {
    await browser.askForCode(address)
    for (let tries = 0; tries < 5; tries += 1) await browser.typeCode(address, 'abcdef')
  }
  await browser.askForCode(address)
  expect(await browser.typeCode(address, codeOf(address))).toMatchObject({ status: 429, body: { code: 'TOO_OFTEN' } })
  expect(await Person.countDocuments({ address })).toBe(0)
  expect(await (await signIn('another@northmere.example')).personId()).not.toBeNull()
})

test('a sixth code for one address within a quarter of an hour is refused, with a sentence that says when to come back', async () => {
  const address = 'often@northmere.example'
  const browser = browserOf(app.url)
  for (let asked = 0; asked < 5; asked += 1) expect((await browser.askForCode(address)).status).toBe(200)
  const sixth = await browser.askForCode(address)
  expect(sixth).toMatchObject({
    status: 429,
    body: { code: 'TOO_OFTEN', message: expect.stringContaining('Try again in') },
  })
  expect(letters).toHaveLength(5)
  expect((await browser.askForCode('another@northmere.example')).status).toBe(200)
})

test('what the library offers beyond signing in cannot be reached', async () => {
  const browser = await signIn('new@northmere.example')
  for (const path of [
    '/api/auth/update-user',
    '/api/auth/delete-user',
    '/api/auth/sign-up/email',
    '/api/auth/begin-session',
  ])
    expect((await browser.post(path, { name: 'x' })).status).toBe(404)
  const other = await browserOf(app.url).post('/api/auth/email-otp/send-verification-otp', {
    email: 'new@northmere.example',
    type: 'forget-password',
  })
  expect(other.status).toBe(400)
})

test('a page of another site cannot sign anybody in', async () => {
  const browser = browserOf(app.url, 'https://elsewhere.example')
  await browserOf(app.url).askForCode('new@northmere.example')
  expect((await browser.typeCode('new@northmere.example', codeOf('new@northmere.example'))).status).toBe(403)
})

test('outside a demo there is no demo sign-in and no demo clock', async () => {
  const browser = browserOf(app.url)
  expect((await browser.post('/api/demo/sign-in', { part: 'detective' })).status).toBe(404)
  expect((await browser.post('/api/demo/clock', { hours: 1 })).status).toBe(404)
  expect((await browser.get('/api/demo')).status).toBe(404)
})

test('signing out everywhere ends the sessions of the other browsers too', async () => {
  const address = 'lost@northmere.example'
  const lost = await signIn(address)
  const here = await signIn(address)
  expect(await here.sessions()).toHaveLength(2)
  await here.ask('mutation { endEverySession { ... on SessionsEnded { count } } }')
  expect(await lost.personId()).toBeNull()
  expect(await Membership.countDocuments({})).toBe(0)
})

/** What another node does reaches this one through the database alone: no event has been handled here. */
test('a session that another node ended is refused by the very next request', async () => {
  const browser = await signIn('ended@northmere.example')
  const other = await signIn('ended@northmere.example')
  const [ended] = (await other.sessions()).filter(({ isThisOne }) => !isThisOne)
  expect(await browser.personId()).not.toBeNull()
  await Session.deleteOne({ _id: ended?.id ?? '' })
  expect(await browser.personId()).toBeNull()
  expect(await other.personId()).not.toBeNull()
})

test('a session that is over, a false signature and a token without one are nobody’s', async () => {
  const browser = await signIn('over@northmere.example')
  const cookie = browser.cookie()
  const asked = async (header: string) => {
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-charterboard': '1', cookie: header },
      body: JSON.stringify({ query: '{ viewer { person { id } } }' }),
    })
    return ((await answer.json()) as { data: { viewer: { person: object | null } } }).data.viewer.person
  }
  expect(await asked(cookie)).not.toBeNull()
  const [, name = '', token = '', signature = ''] = /([^;= ]+session_token)=([^.;]+)\.([^;]+)/.exec(cookie) ?? []
  expect(await asked(`${name}=${token}`)).toBeNull()
  expect(await asked(`${name}=${token}.`)).toBeNull()
  const wrong = encodeURIComponent(Buffer.alloc(32, 7).toString('base64'))
  expect(await asked(`${name}=${token}.${wrong}`)).toBeNull()
  expect(await asked(`${name}=${[...token].reverse().join('')}.${signature}`)).toBeNull()
  expect(await asked(`${name}=%`)).toBeNull()
  await Session.updateMany({}, { $set: { expiresAt: new Date(Date.now() - 1_000) } })
  expect(await asked(cookie)).toBeNull()
})

test('a session in use is made to last again once a day, and its browser told', async () => {
  const browser = await signIn('stays@northmere.example')
  const day = 24 * 3_600_000
  const almostOver = new Date(Date.now() + 2 * day)
  await Session.updateMany({}, { $set: { expiresAt: almostOver, updatedAt: new Date(Date.now() - 28 * day) } })
  const answer = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-charterboard': '1', cookie: browser.cookie() },
    body: JSON.stringify({ query: '{ viewer { person { id } } }' }),
  })
  expect(answer.headers.getSetCookie().join()).toMatch(/session_token=/)
  const [session] = await Session.find().lean()
  expect(session?.expiresAt.getTime()).toBeGreaterThan(almostOver.getTime())
})

test('whoever was suspended, or lost a post, acts for nobody at the very next request', async () => {
  const browser = await signIn('post@northmere.example')
  const personId = (await browser.personId()) ?? ''
  const post = { personId, organisationId: newId(), kind: 'force', role: 'admin', since: new Date() } as const
  await Membership.create([{ _id: newId(), ...post }])
  const force = {
    kind: 'force',
    slug: 'northmere',
    name: 'Northmere',
    shortName: 'Northmere',
    state: 'approved',
  } as const
  await Organisation.create([{ _id: post.organisationId, ...force, createdAt: new Date() }])
  const actsNow = async () => {
    const { viewer } = (await browser.ask('{ viewer { memberships { role } } }')) as {
      viewer: { memberships: object[] }
    }
    return viewer.memberships.length
  }
  expect(await actsNow()).toBe(1)

  await Person.updateOne({ _id: personId }, { $set: { suspendedAt: new Date() } })
  expect(await actsNow()).toBe(0)
  await Person.updateOne({ _id: personId }, { $set: { suspendedAt: null } })
  expect(await actsNow()).toBe(1)

  await Membership.updateOne({ personId }, { $set: { pausedAt: new Date() } })
  expect(await actsNow()).toBe(0)
  await Membership.updateOne({ personId }, { $set: { pausedAt: null, endedAt: new Date() } })
  expect(await actsNow()).toBe(0)
})

test('people who ask at the same moment are each told their own', async () => {
  const browsers = await inOrder(['a', 'b', 'c'], (name) => signIn(`${name}@northmere.example`))
  const own = await inOrder(browsers, (browser) => browser.personId())
  const together = await Promise.all(Array.from({ length: 30 }, (_, n) => browsers[n % 3]?.personId()))
  expect(together).toEqual(Array.from({ length: 30 }, (_, n) => own[n % 3]))
  expect(new Set(own).size).toBe(3)
})

async function inOrder<From, To>(from: readonly From[], make: (one: From) => Promise<To>): Promise<To[]> {
  const made: To[] = []
  for (const one of from) made.push(await make(one))
  return made
}
