import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Challenge } from '../../server/challenges/model.ts'
import { confirmOpening } from '../../server/evaluations/commands.ts'
import { watch } from '../../server/notifications/commands.ts'
import { countInterest } from '../../server/notifications/interest.ts'
import { LetterRow, Notification } from '../../server/notifications/model.ts'
import type { Act } from '../../server/platform/act.ts'
import { addDays } from '../../server/platform/working-days.ts'
import { attachFile, submitProposal, withdrawProposal } from '../../server/proposals/commands.ts'
import { findEverything } from '../../server/search/everything.ts'
import { catalogueNow } from '../../server/search/keep.ts'
import { pageSources } from '../api/page-sources.ts'
import { type Stage, theStage } from '../permissions/stage.ts'
import { everythingStored } from '../support/everything-stored.ts'
import { type Changed, keptStore } from '../support/kept-store.ts'
import { type Board, type LiveReader, startBoard } from '../support/live.ts'
import { everythingLogged } from '../support/logged.ts'
import { submittedProposal } from '../support/proposals.ts'
import { everyQuery } from './asked.ts'
import { drawnSince } from './normal.ts'
import { type Rivals, servedBy } from './served.ts'

let board: Board
let stage: Stage
let served: Awaited<ReturnType<typeof servedBy>>
let readers: LiveReader[]
beforeAll(async () => {
  board = await startBoard()
  await board.begin()
  stage = await theStage()
  served = await servedBy(stage)
  await board.app.settled()
  readers = []
  for (const address of watchers) readers.push(await board.reader(address))
  for (const reader of readers)
    for (const kind of ['challenge', 'board'] as const) await reader.watch(kind, stage.open._id)
}, 300_000)
afterAll(async () => {
  await served.close()
  await board.close()
})

const watchers = [
  'editor@northmere-police.example',
  'evaluator@northmere-police.example',
  'manager@demo-charter-office.example',
  'editor@lanternfish.example',
]
const words = 'Quicksilver zephyr'
const absent: Rivals = { reference: 'PR-ZZZZ-ZZ', fileId: '0199cccc-0000-7000-8000-000000000001' }

/** What every query, page and file answers to every viewer but the rival, as the bytes that would be sent. */
async function everyAnswer(rivals: Rivals): Promise<Map<string, string>> {
  await recounted()
  return new Map([...(await everyQuery(stage, rivals.reference)), ...(await served.everything(rivals))])
}

/** How many are interested, counted of the same hour in each run. */
async function recounted() {
  await Challenge.updateOne({ _id: stage.open._id }, { $set: { interest: null } })
  await countInterest(addDays(stage.world.clock.now(), 1))
}

/** What everybody but the rival's own people is told, in the site, by letter and by socket. */
async function everythingTold() {
  const own = { $ne: stage.world.brindle.admin.personId }
  for (const reader of readers) await reader.caughtUp()
  return {
    notifications: await Notification.find({ personId: own }).sort({ _id: 1 }).lean(),
    letters: await LetterRow.find({ personId: own }).sort({ _id: 1 }).lean(),
    sockets: structuredClone(readers.map(({ told }) => told)),
  }
}

test('whether a rival has a sealed proposal changes nothing that anybody else is sent, by a single byte', async () => {
  // What is built with the first question is there from the second on, whatever a rival does.
  await everyQuery(stage, absent.reference)
  const before = await everyAnswer(absent)
  const toldBefore = await everythingTold()
  const store = await keptStore()
  const editionBefore = (await catalogueNow()).edition()
  const logged = everythingLogged()

  const rival = stage.world.brindle.admin
  const act = await rival.act()
  await watch(act, { kind: 'challenge', what: stage.open._id })
  const { _id: id, reference } = await submittedProposal(rival, stage.open, words)
  const bytes = new TextEncoder().encode(`${words}: the plan`)
  const { version, fileId } = await attached(act, id, bytes)
  await submitProposal(act, { id, version, edition: stage.open.edition, declared: true })
  const own = await board.reader('admin@brindle-post.example')
  await own.watch('proposal', id)
  const read = await own.ask(pageSources.get('Proposal') ?? '', { reference })
  await own.ask(`{ challenge(reference: "${words}") { nothing } }`).catch(() => undefined)
  await own.ask('query ($of: Int) { search(text: $of) { total } }', { of: words }).catch(() => undefined)
  await board.app.settled()

  const after = await everyAnswer({ reference, fileId })
  const differ = [...after].filter(([asked, answer]) => before.get(asked) !== answer).map(([asked]) => asked)
  expect(differ).toEqual([])
  expect(after.size).toBeGreaterThan(1_000)
  expect(await everythingTold()).toEqual(toldBefore)

  // Nothing that it says stands anywhere in the store, and no document changed or came to be but where it belongs.
  expect(await everythingStored(words)).toEqual([])
  const changed = (await store.changes()).map(({ collection }) => collection)
  expect(changed.filter((name) => ![...whereItBelongs, ...byTheRealClock].includes(name))).toEqual([])

  // Nor in what the memory of the board finds, nor in what is logged: not what it says, not who, not which.
  expect((await catalogueNow()).edition()).toBe(editionBefore)
  expect((await catalogueNow()).alike(words, 5)).toEqual([])
  expect(await findEverything(words, null)).toEqual([])
  const secrets = [words, reference, 'Brindle', 'brindle-post']
  expect(logged.lines.filter((line) => secrets.some((secret) => line.includes(secret)))).toEqual([])

  // All of it looked where something is to be found: its own side reads it, is told of it, and leaves lines in the log.
  expect(JSON.stringify(read)).toContain(words)
  expect(await Notification.countDocuments({ personId: rival.personId })).toBeGreaterThan(0)
  expect(logged.lines.length).toBeGreaterThan(3)

  await withdrawProposal(act, { id })
  await board.app.settled()
  logged.stop()
  expect(await everythingTold()).toEqual(toldBefore)
}, 600_000)

test('nor does it after the close, nor once the first of the two who open it has confirmed', async () => {
  const { world, open } = stage
  // What is built with the first question, and with the first count, is there from the second on.
  await recounted()
  await board.app.settled()
  await everyQuery(stage, absent.reference)
  const beforeTheClose = world.clock.now()
  const normal = await drawnSince()
  const store = await keptStore()
  const nobody = await untilTheOpening(absent, normal)
  const storedOfNobody = await store.changes()
  // The hour first: what goes on by itself every few seconds would act on what is put back as if it were already later.
  world.clock.set(beforeTheClose)
  await store.putBack()

  const rival = world.brindle.admin
  const act = await rival.act()
  const { _id: id, reference } = await submittedProposal(rival, open, words)
  const { version, fileId } = await attached(act, id, new TextEncoder().encode(`${words}: the plan`))
  await submitProposal(act, { id, version, edition: open.edition, declared: true })
  await board.app.settled()
  const somebody = await untilTheOpening({ reference, fileId }, normal)

  for (const [place, { when, answers, told }] of somebody.entries()) {
    const without = nobody[place]
    const differ = [...answers].filter(([asked, answer]) => without?.answers.get(asked) !== answer)
    expect([when, differ.map(([asked]) => asked)]).toEqual([when, []])
    expect([when, told]).toEqual([when, without?.told])
    expect(answers.size).toBeGreaterThan(1_000)
  }
  // What is stored is the same too, document by document, but for what is the rival’s own.
  const own = [id, rival.personId, fileId]
  expect(shapesOf(await store.changes(), normal, own)).toEqual(shapesOf(storedOfNobody, normal, []))

  // Something did happen meanwhile, and the panel was told of it.
  expect(JSON.stringify(nobody[0]?.told)).toContain('Two of the panel open them')
  expect((await openedBy('evaluator', open._id)).unsealedAt).toEqual(world.clock.now())
}, 900_000)

/** All that is answered and told after the close, and again a day after one of two has confirmed the opening. */
async function untilTheOpening(rivals: Rivals, normal: (text: string) => string) {
  const { world, open } = stage
  const socketsBefore = readers.map(({ told }) => structuredClone(told))
  const read = async (when: string) => {
    // What was read anew is put into its place by the first search after it.
    await findEverything('phone', null)
    const answers = new Map([...(await everyAnswer(rivals))].map(([asked, answer]) => [asked, normal(answer)]))
    const { notifications, letters } = await everythingTold()
    const sockets = readers.map(({ told }, place) => since(told, socketsBefore[place]))
    return { when, answers, told: normal(JSON.stringify({ notifications, letters, sockets })) }
  }
  if (!open.proposalsCloseAt) throw new Error('It never closes.')
  world.clock.set(new Date(open.proposalsCloseAt.getTime() + 3_600_000))
  await board.app.settled()
  const closed = await read('closed')
  await openedBy('second', open._id)
  world.clock.advance({ days: 1 })
  await board.app.settled()
  return [closed, await read('confirmed by one of two')]
}

async function openedBy(person: 'evaluator' | 'second', challengeId: string) {
  await confirmOpening(await stage.world.northmere[person].act(), { challengeId, declared: true })
  const challenge = await Challenge.findById(challengeId).lean()
  if (!challenge) throw new Error('The challenge is gone.')
  return challenge
}

/** What the socket was told after it had been told so much. */
const since = ({ changed, messages, presence, closed, rooms }: LiveReader['told'], before?: LiveReader['told']) => ({
  changed: changed.slice(before?.changed.length),
  messages: messages.slice(before?.messages.length),
  presence: presence.slice(before?.presence.length),
  closed: closed.slice(before?.closed.length),
  rooms: rooms.slice(before?.rooms.length),
})

/** What came to be stored and what it replaced, without what belongs to the rival and what is written by the real clock. */
const byTheRealClock = ['reactors', 'sent_lately', 'session', 'readiness']
const shapesOf = (changes: Changed[], normal: (text: string) => string, own: readonly string[]) =>
  changes
    .filter(({ collection }) => !byTheRealClock.includes(collection))
    .map(({ collection, came }) => {
      const others = came.map((one) => JSON.stringify(one)).filter((one) => !own.some((id) => one.includes(id)))
      return [collection, others.map(normal).sort()] as const
    })
    .filter(([, others]) => others.length > 0)

async function attached(act: Act, id: string, bytes: Uint8Array<ArrayBuffer>) {
  const { version, draftFiles } = await attachFile(act, { id, name: `${words}.txt`, bytes })
  return { version, fileId: draftFiles[0]?.fileId ?? '' }
}

const whereItBelongs = [
  ...['proposals', 'proposal_versions', 'sealing_keys', 'files.files', 'files.chunks', 'events', 'chains', 'watches'],
  // It signed in.
  ...['user', 'session', 'verification', 'sign_in_limits'],
  // Told to its own people.
  ...['notifications', 'letters'],
]
