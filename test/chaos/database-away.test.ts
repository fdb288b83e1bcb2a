import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { io, type Socket } from 'socket.io-client'
import type { ClientToServer, ServerToClient } from '../../schema/live.ts'
import { connectDatabase, disconnectDatabase, nativeDatabase } from '../../server/platform/database.ts'
import { newId } from '../../server/platform/ids.ts'
import { verifyEvents } from '../../server/platform/verify.ts'
import { startProposal } from '../../server/proposals/commands.ts'
import { Message } from '../../server/threads/model.ts'
import { openedChallenge } from '../support/challenges.ts'
import { testDatabase } from '../support/database.ts'
import { sealAsServersDo } from '../support/keys.ts'
import { roomOf } from '../support/rooms.ts'
import { theWorld } from '../support/world.ts'
import { sendMessage } from './support/asking.ts'
import { type DatabaseLine, databaseLine } from './support/database-line.ts'
import { type ServerProcess, startServer, until } from './support/server-process.ts'
import { type Browser, signedIn } from './support/signed-in.ts'

let line: DatabaseLine
let server: ServerProcess
let socket: Socket<ServerToClient, ClientToServer>
let force: Browser
let supplier: Browser
let room: { _id: string }
let challenge: { _id: string; reference: string }
let proposal: { _id: string }
let partner: { personId: string; organisationId: string }
const delivered: string[] = []
const message = { clientId: newId(), text: 'Written while the database was away.' }

beforeAll(async () => {
  const uri = testDatabase()
  sealAsServersDo()
  await connectDatabase(uri)
  const world = await theWorld()
  world.clock.set(new Date())
  challenge = await openedChallenge(world)
  room = await roomOf(world, 'challenge_discussion', challenge._id)
  proposal = await startProposal(await world.kettles.editor.act(), { challengeId: challenge._id })
  partner = world.lanternfish.editor
  line = await databaseLine(uri)
  server = await startServer(line.uri)
  force = await signedIn(server.url, 'editor@northmere-police.example')
  supplier = await signedIn(server.url, 'editor@two-kettles.example')
  socket = io(server.url, { transports: ['websocket'], extraHeaders: { cookie: force.cookie() } })
  socket.on('message', ({ text }) => void delivered.push(text ?? ''))
  await new Promise<void>((resolve) => {
    socket.once('connect', () => socket.emit('watch', { kind: 'thread', id: room._id }, () => resolve()))
  })
}, 120_000)
afterAll(async () => {
  socket?.close()
  await server?.stop()
  await line?.close()
  await disconnectDatabase()
})

const statusOf = async (path: string) => (await fetch(`${server.url}${path}`)).status

/** What somebody is answered with: the status, and the code of the first error. */
async function answerOf(browser: Browser, query: string, variables: object = {}) {
  const { status, body } = await browser.post('/graphql', { query, variables })
  const [first] = (body.errors ?? []) as { extensions: { code: string }; message: string }[]
  return { status, code: first?.extensions.code }
}

const send = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }`
const input = () => ({ thread: encodeGlobalID('Thread', room._id), ...message })
const askPartner = () =>
  supplier.ask(
    `mutation ($id: ID!, $organisation: ID!) {
      askPartner(id: $id, organisation: $organisation, part: "Trains the stations.") { __typename }
    }`,
    {
      id: encodeGlobalID('Proposal', proposal._id),
      organisation: encodeGlobalID('Organisation', partner.organisationId),
    },
  )
const partnerIsTold = async () =>
  (await nativeDatabase().collection('notifications').countDocuments({ personId: partner.personId })) > 0

test('with the database away for ten seconds whatever needs it is answered with a code, and the process says how it is', async () => {
  const cutAt = Date.now()
  line.cut()
  const page = `{ challenge(reference: "${challenge.reference}") { title } }`
  const away = { status: 503, code: 'UNAVAILABLE' }
  // Each is answered before the line is mended: nothing waits for the database to come back.
  const answers = await Promise.all([
    answerOf(force, send, { input: input() }),
    answerOf(force, page),
    answerOf(force, '{ viewer { person { name } } }'),
    answerOf(supplier, page),
  ])
  expect(server.troubles()).toEqual([])
  expect(answers).toEqual(answers.map(() => away))
  expect(await statusOf('/healthz')).toBe(200)
  expect(await statusOf('/readyz')).toBe(503)
  const { status } = await force.askForCode('editor@northmere-police.example')
  expect(status).toBeGreaterThanOrEqual(500)
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, cutAt + 10_000 - Date.now())))
}, 120_000)

test('when it is back the same process is ready by itself, and a message sent again is there once and delivered', async () => {
  const { pid } = server
  line.mend()
  await until(async () => (await statusOf('/readyz')) === 200)
  expect(server.pid).toBe(pid)
  await sendMessage(force, { threadId: room._id, ...message })
  await sendMessage(force, { threadId: room._id, ...message })
  expect(await Message.countDocuments({ threadId: room._id })).toBe(1)
  await until(async () => delivered.length > 0)
  expect(delivered).toEqual([message.text])
}, 120_000)

test('what follows from events goes on too: a partner that is asked is told', async () => {
  expect(await partnerIsTold()).toBe(false)
  expect(await askPartner()).toEqual({ askPartner: { __typename: 'Proposal' } })
  await until(partnerIsTold)
  const said: string[] = []
  await verifyEvents((spoken) => void said.push(spoken))
  expect(said).toEqual([expect.stringContaining('unbroken')])
}, 120_000)
