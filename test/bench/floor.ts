/**
 * The floor that ours is measured by: node:http with the driver, and ws. It serves the 25 next to close, one challenge,
 * and for somebody signed in also reads their session and person; it counts nothing, checks nothing and keeps no log.
 */
import { createServer } from 'node:http'
import { MongoClient } from 'mongodb'
import { type WebSocket, WebSocketServer } from 'ws'
import { bareTransaction } from './bare-transaction.ts'

const [uri = '', room = ''] = process.argv.slice(2)
const client = await new MongoClient(uri, { maxPoolSize: 50 }).connect()
const database = client.db()
type Kept = { _id: string }
const challenges = database.collection<Kept>('challenges')
const shown = { reference: 1, title: 1, state: 1, mode: 1, forceId: 1, proposalsCloseAt: 1, 'content.problem': 1 }

const board = () =>
  challenges.find({ state: 'open' }).project(shown).sort({ proposalsCloseAt: 1, _id: 1 }).limit(25).toArray()
const challenge = (reference: string | null) => challenges.findOne({ reference })
const asker = async () => {
  const session = await database.collection('session').findOne({}, { sort: { _id: -1 } })
  return database.collection<Kept>('people').findOne({ _id: String(session?.userId) })
}

const http = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://floor')
  const person = searchParams.has('signed-in') ? await asker() : null
  const page = pathname === '/board' ? await board() : await challenge(searchParams.get('reference'))
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ page, person }))
})

const sockets = new WebSocketServer({ server: http, perMessageDeflate: false })
const readers = new Set<WebSocket>()
sockets.on('connection', (socket) => {
  readers.add(socket)
  socket.on('message', async (data) => {
    const text = data.toString()
    if (text.startsWith('{"kept"')) await bareTransaction(client, room)
    for (const reader of readers) reader.send(text)
  })
})

http.listen(0, '127.0.0.1', () => {
  const address = http.address()
  if (typeof address === 'object' && address) process.stdout.write(`listening on ${address.port}\n`)
})
