import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { connectDatabase, disconnectDatabase } from '../../server/platform/database.ts'
import { Event } from '../../server/platform/events.ts'
import { verifyEvents } from '../../server/platform/verify.ts'
import { Proposal, type ProposalFields } from '../../server/proposals/model.ts'
import { Message, type MessageFields, messageHashOf, Thread, type ThreadFields } from '../../server/threads/model.ts'
import { openedChallenge } from '../support/challenges.ts'
import { testDatabase } from '../support/database.ts'
import { sealAsServersDo } from '../support/keys.ts'
import { writtenProposal } from '../support/proposals.ts'
import { roomOf } from '../support/rooms.ts'
import { draftOf } from '../support/stored-proposals.ts'
import { theWorld } from '../support/world.ts'
import { messageWriter } from './support/message-writer.ts'
import { sectionWriter } from './support/section-writer.ts'
import { type ServerProcess, startServer } from './support/server-process.ts'
import { signedIn } from './support/signed-in.ts'

const lives = 2
const messagesALife = 25

let server: ServerProcess
let stage: Awaited<ReturnType<typeof theStage>>

beforeAll(async () => {
  const uri = testDatabase()
  sealAsServersDo()
  await connectDatabase(uri)
  const written = await theWords()
  server = await startServer(uri)
  stage = await theStage(written)
}, 120_000)
afterAll(async () => {
  await server?.stop()
  await disconnectDatabase()
})

/** What stands before anybody signs in: a room of a force, and two drafts of two suppliers. */
async function theWords() {
  const world = await theWorld()
  world.clock.set(new Date())
  const challenge = await openedChallenge(world)
  const room = await roomOf(world, 'challenge_discussion', challenge._id)
  const drafts = [
    await writtenProposal(world.kettles.editor, challenge),
    await writtenProposal(world.lanternfish.editor, challenge),
  ] as const
  return { room, drafts }
}

async function theStage({ room, drafts }: Awaited<ReturnType<typeof theWords>>) {
  const messages = []
  for (const part of ['admin', 'editor', 'second']) {
    const browser = await signedIn(server.url, `${part}@northmere-police.example`)
    messages.push(messageWriter(browser, room._id, part))
  }
  const sections = []
  for (const [place, supplier] of ['two-kettles', 'lanternfish'].entries()) {
    const browser = await signedIn(server.url, `editor@${supplier}.example`)
    const draft = drafts[place] as ProposalFields
    const form = { id: draft._id, version: draft.sectionVersions.about ?? 0, content: (await draftOf(draft)).about }
    sections.push({ id: draft._id, form: sectionWriter(browser, form) })
  }
  return { room, messages, sections }
}

/** Everybody writes at once; in the middle of it the server is killed. */
async function writeUntilKilled(): Promise<void> {
  let acknowledged = 0
  let killed: Promise<void> | undefined
  const told = () => {
    acknowledged += 1
    if (acknowledged === messagesALife) killed = server.kill()
  }
  await Promise.all([
    ...stage.messages.map((writer) => writer.write(told)),
    ...stage.sections.map(({ form }) => form.write()),
  ])
  await killed
}

const storedMessages = () => Message.find({ threadId: stage.room._id }).sort({ number: 1 }).lean<MessageFields[]>()
const acknowledgedMessages = () => stage.messages.flatMap(({ acknowledged }) => [...acknowledged.values()])
const told = ({ clientId, text, number }: { clientId: string; text: string | null; number: number }) =>
  `${number} ${clientId} ${text}`

test('a server that is killed among writes loses nothing it acknowledged, and what is sent again is there once', async () => {
  for (let life = 1; life <= lives; life += 1) {
    await writeUntilKilled()
    const left = (await storedMessages()).map(told)
    expect(left).toEqual(expect.arrayContaining(acknowledgedMessages().map(told)))
    for (const { id, form } of stage.sections) {
      const stored = await Proposal.findById(id).lean<ProposalFields | null>()
      expect(stored?.sectionVersions.about).toBeGreaterThanOrEqual(form.stands().version)
    }

    await server.startAgain()
    for (const writer of stage.messages) await writer.sendAgain()
    for (const { form } of stage.sections) await form.saveAgain()
    expect((await storedMessages()).map(told).sort()).toEqual(acknowledgedMessages().map(told).sort())
  }
}, 180_000)

test('then the numbers of the room have no gap, each message carries the hash of the one before, and each is told of once', async () => {
  const messages = await storedMessages()
  expect(messages.map(({ number }) => number)).toEqual(messages.map((_message, place) => place + 1))
  const room = await Thread.findById(stage.room._id).lean<ThreadFields | null>()
  expect(room?.lastNumber).toBe(messages.length)
  for (const [place, message] of messages.entries()) {
    expect(message.previous).toBe(messages[place - 1]?.hash ?? '0'.repeat(64))
    expect(message.hash).toBe(messageHashOf(message))
  }
  expect(await Event.countDocuments({ kind: 'thread.sent', subjectId: stage.room._id })).toBe(messages.length)
})

test('then each draft holds the last text, saved as often as was acknowledged', async () => {
  for (const { id, form } of stage.sections) {
    const stored = await Proposal.findById(id).lean<ProposalFields | null>()
    expect({ version: stored?.sectionVersions.about, about: stored && (await draftOf(stored)).about.about }).toEqual(
      form.stands(),
    )
    const saves = Object.values(stored?.sectionVersions ?? {}).reduce((sum, count) => sum + count, 0)
    expect(await Event.countDocuments({ kind: 'proposal.edited', subjectId: id })).toBe(saves)
  }
})

test('then the chains of events are unbroken', async () => {
  const said: string[] = []
  await verifyEvents((line) => void said.push(line))
  expect(said).toEqual([expect.stringContaining('unbroken')])
})
