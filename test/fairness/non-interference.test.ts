import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { LetterRow, Notification } from '../../server/notifications/model.ts'
import { nativeDatabase } from '../../server/platform/database.ts'
import { attachFile, submitProposal, withdrawProposal } from '../../server/proposals/commands.ts'
import { pageQueries } from '../api/page-queries.ts'
import { pageSources } from '../api/page-sources.ts'
import { type Stage, theStage } from '../permissions/stage.ts'
import { actOf, viewers } from '../permissions/viewers.ts'
import { answerTo } from '../support/asking.ts'
import { everythingStored } from '../support/everything-stored.ts'
import { type Board, type LiveReader, startBoard } from '../support/live.ts'
import { submittedProposal } from '../support/proposals.ts'

let board: Board
let stage: Stage
let readers: LiveReader[]
beforeAll(async () => {
  board = await startBoard()
  await board.begin()
  stage = await theStage()
  await board.app.settled()
  readers = []
  for (const address of watchers) readers.push(await board.reader(address))
  for (const reader of readers)
    for (const kind of ['challenge', 'board'] as const) await reader.watch(kind, stage.open._id)
}, 300_000)
afterAll(() => board.close())

const watchers = [
  'editor@northmere-police.example',
  'evaluator@northmere-police.example',
  'manager@demo-charter-office.example',
  'editor@lanternfish.example',
]
const words = 'Quicksilver zephyr'
const absent = 'PR-ZZZZ-ZZ'

/** What every page answers to every viewer but the rival, as the bytes that would be sent. */
async function everyAnswer(rivals: string): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const [name, source] of pageSources) {
    for (const [place, variableValues] of askedWith(name, rivals).entries())
      for (const viewer of viewers) {
        const contextValue = await actOf(stage.world, viewer)
        const answer = await answerTo(contextValue, source, variableValues)
        answers.set(`${name} for ${viewer}, ${place}`, JSON.stringify(answer))
      }
  }
  return answers
}

/** As the page asks, and of the very challenge and proposal: one of them is where a leak would show. */
function askedWith(name: string, rivals: string): Record<string, unknown>[] {
  const given = pageQueries[name]?.(stage) ?? {}
  const reference = String(given.reference ?? '')
  if (reference.startsWith('CH-')) return [given, { ...given, reference: stage.open.reference }]
  return reference.startsWith('PR-') ? [given, { ...given, reference: rivals }] : [given]
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

/** How much stands in each collection: where something of the rival is new, it has grown. */
async function sizes(): Promise<Map<string, number>> {
  const found = await nativeDatabase().listCollections({}, { nameOnly: true }).toArray()
  const counted = new Map<string, number>()
  for (const { name } of found) counted.set(name, await nativeDatabase().collection(name).countDocuments())
  return counted
}

test('whether a rival has a sealed proposal changes no answer, notice, letter or socket message of anybody else, by a single byte', async () => {
  // What is built with the first question is there from the second on, whatever a rival does.
  await everyAnswer(absent)
  const before = await everyAnswer(absent)
  const toldBefore = await everythingTold()
  const sizesBefore = await sizes()

  const rival = stage.world.brindle.admin
  const act = await rival.act()
  const { _id: id, reference } = await submittedProposal(rival, stage.open, words)
  const bytes = new TextEncoder().encode(`${words}: the plan`)
  const { version } = await attachFile(act, { id, name: `${words}.txt`, bytes })
  await submitProposal(act, { id, version, edition: stage.open.edition, declared: true })
  await board.app.settled()

  const after = await everyAnswer(reference)
  const differ = [...after].filter(([asked, answer]) => before.get(asked) !== answer).map(([asked]) => asked)
  expect(differ).toEqual([])
  expect(after.size).toBeGreaterThan(300)
  expect(await everythingTold()).toEqual(toldBefore)

  // Nothing that it says stands anywhere in the store, and what stands there of it is where it belongs.
  expect(await everythingStored(words)).toEqual([])
  const grown = [...(await sizes())].filter(([name, size]) => size > (sizesBefore.get(name) ?? 0)).map(([name]) => name)
  expect(grown.filter((name) => !whereItBelongs.includes(name))).toEqual([])

  await withdrawProposal(act, { id })
  await board.app.settled()
  expect(await everythingTold()).toEqual(toldBefore)
}, 600_000)

const whereItBelongs = [
  ...['proposals', 'proposal_versions', 'sealing_keys', 'files.files', 'files.chunks', 'events', 'chains'],
  // Told to its own people.
  ...['notifications', 'letters'],
]
