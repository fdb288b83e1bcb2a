import { expect, test } from '@jest/globals'
import { emptyProposal } from '../../schema/proposals.ts'
import { noFilter } from '../../schema/search.ts'
import { draftChallenge, openChallenge, saveSection, withdrawChallenge } from '../../server/challenges/commands.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { answerQuestion, askQuestion } from '../../server/questions/commands.ts'
import { challengeBoard } from '../../server/search/board.ts'
import { findEverything, findReactor, searchIsBuilt, spellings } from '../../server/search/everything.ts'
import { build, read } from '../../server/search/find-index.ts'
import { catalogueIsBuilt, catalogueNow, catalogueReactor } from '../../server/search/keep.ts'
import { lookAlikes } from '../../server/search/look-alikes.ts'
import { answerTo } from '../support/asking.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { fullContent } from '../support/full-content.ts'
import { storedProposal } from '../support/stored-proposals.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

/** A board that follows the events, as a node does. */
async function followed() {
  const world = await theWorld()
  const reactors = [catalogueReactor(), findReactor()]
  const handled = new Set<string>()
  const catchUp = async () => {
    for (const event of await Event.find().sort({ _id: 1 }).lean<StoredEvent[]>()) {
      if (!handled.has(event._id)) for (const reactor of reactors) await reactor.handle(event)
      handled.add(event._id)
    }
  }
  await challengeBoard(await world.visitor.act(), noFilter)
  await findEverything('anything', null)
  return { world, catchUp }
}

test('a draft is in no list, count or search, and is in all of them once it opens', async () => {
  const { world, catchUp } = await followed()
  await draftedChallenge(world)
  await catchUp()
  const visitor = await world.visitor.act()
  expect((await challengeBoard(visitor, noFilter)).total).toBe(0)
  expect((await challengeBoard(visitor, noFilter)).counts.category).toEqual([])
  expect(await findEverything('phone evidence', null)).toEqual([])
  expect(await lookAlikes(visitor, { text: 'How might we get phone evidence faster', categories: [] })).toEqual([])

  const { reference } = await openedChallenge(world)
  await catchUp()
  expect((await challengeBoard(visitor, noFilter)).all('newest')).toMatchObject([{ reference }])
  expect(await findEverything('phone evidence', null)).toMatchObject([
    { kind: 'challenge', count: 1, hits: [{ reference }] },
  ])
  expect(await lookAlikes(visitor, { text: 'How might we get phone evidence faster', categories: [] })).toMatchObject([
    { row: { reference } },
  ])
})

test('a question is found when it is answered, not while it waits', async () => {
  const { world, catchUp } = await followed()
  const { _id: challengeId } = await openedChallenge(world)
  const id = await askQuestion(await world.kettles.editor.act(), {
    challengeId,
    text: 'May we bring our own forensic van?',
  })
  await catchUp()
  expect(await findEverything('forensic van', 'question')).toEqual([])
  await answerQuestion(await world.northmere.editor.act(), { id, answer: 'Yes, park it in the yard.' })
  await catchUp()
  const [group] = await findEverything('yard', 'question')
  expect(group?.hits[0]?.sentence).toEqual([
    { text: 'Yes, park it in the ', hit: false },
    { text: 'yard', hit: true },
    { text: '.', hit: false },
  ])
})

test('what happens on a challenge and changes nothing that is public leaves the search untouched', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const index = await build()
  const readAgain = async () => read(index, await world.visitor.act(), 'challenge', challengeId)
  await readAgain()
  // What is taken out and put in again leaves dirt behind until somebody searches.
  expect([index.texts.dirtCount, index.texts.documentCount]).toEqual([0, index.byId.size])
  const id = await askQuestion(await world.kettles.editor.act(), { challengeId, text: 'May we bring our own van?' })
  await readAgain()
  expect(index.texts.dirtCount).toBe(0)
  await answerQuestion(await world.northmere.editor.act(), { id, answer: 'Yes.' })
  await readAgain()
  expect(index.byId.get(`question:${id}`)).toMatchObject({ text: 'Yes.' })
})

test('fed by events it is the same as built from the start', async () => {
  const { world, catchUp } = await followed()
  await openedChallenge(world)
  const gone = await openedChallenge(world)
  await withdrawChallenge(await world.northmere.admin.act(), {
    id: gone._id,
    code: 'priorities_changed',
    reason: 'The budget is gone.',
  })
  await catchUp()
  const visitor = await world.visitor.act()
  const fed = (await challengeBoard(visitor, noFilter)).all('newest')
  catalogueReactor()
  expect((await challengeBoard(visitor, noFilter)).all('newest')).toEqual(fed)
  expect(fed.map(({ state }) => state).sort()).toEqual(['open', 'withdrawn'])
})

test('the register of signatories is searched by words of a name, beside its filters, and gives nobody who only applied', async () => {
  const { world } = await followed()
  findReactor()
  for (const { id } of [world.northmere, world.saltmarch]) await storedSignatory(id, 'force')
  await storedSignatory(world.kettles.id, 'supplier', { state: 'suspended', suspendedAt: world.clock.now() })
  await storedSignatory(world.lanternfish.id, 'supplier', { state: 'applied', signedAt: null })
  const found = async (filters: string) => {
    const source = `{ signatories(first: 10, ${filters}) { edges { node { organisation { name } } } } }`
    const { data, errors } = await answerTo(await world.visitor.act(), source)
    expect(errors).toBeUndefined()
    return JSON.stringify(data).match(/(?<="name":")[^"]+/g) ?? []
  }
  expect(await found('words: "northmere"')).toEqual(['Northmere Police'])
  expect(await found('words: "  POLICE north "')).toEqual(['Northmere Police'])
  expect(await found('words: "police kettles"')).toEqual([])
  expect(await found('words: "kettles"')).toEqual(['Two Kettles'])
  expect(await found('words: "kettles", standing: signed')).toEqual([])
  expect(await found('words: "northmere", kind: supplier')).toEqual([])
  expect(await found('words: "lanternfish"')).toEqual([])
  expect((await found('words: " "')).sort()).toEqual(['Northmere Police', 'Saltmarch Constabulary', 'Two Kettles'])
})

test('words that are nearly right are offered', async () => {
  const { world } = await followed()
  await openedChallenge(world)
  findReactor()
  expect((await spellings('evidense')).join(' ')).toContain('evidence')
})

test('who wrote sees their own write, though the events come a moment later', async () => {
  const { world, catchUp } = await followed()
  const { reference } = await openedChallenge(world)
  const editor = await world.northmere.editor.act()
  const [board] = await Promise.all([challengeBoard(editor, noFilter), catchUp()])
  expect(board.all('newest')).toMatchObject([{ reference }])
})

test('a node is ready when its first build stands', async () => {
  const world = await theWorld()
  await openedChallenge(world)
  catalogueReactor()
  findReactor()
  expect([catalogueIsBuilt(), searchIsBuilt()]).toEqual([false, false])
  await challengeBoard(await world.visitor.act(), noFilter)
  await findEverything('anything', null)
  expect([catalogueIsBuilt(), searchIsBuilt()]).toEqual([true, true])
})

test('those who watch the board are told when a row of it changes, and never of what a visitor may not see', async () => {
  const world = await theWorld()
  const told: number[] = []
  const reactor = catalogueReactor((edition) => told.push(edition))
  await challengeBoard(await world.visitor.act(), noFilter)
  const handleAll = async () => {
    for (const event of await Event.find().sort({ _id: 1 }).lean<StoredEvent[]>()) await reactor.handle(event)
    return told.length
  }
  await draftedChallenge(world)
  expect(await handleAll()).toBe(0)
  const { _id: challengeId } = await openedChallenge(world)
  expect(await handleAll()).toBe(1)
  await askQuestion(await world.kettles.editor.act(), { challengeId, text: 'May we bring our own forensic van?' })
  expect(await handleAll()).toBe(1)
})

test('a sealed proposal is in no search, and moves no count of the board', async () => {
  const { world, catchUp } = await followed()
  const challenge = await openedChallenge(world)
  await catchUp()
  const visitor = await world.visitor.act()
  const before = JSON.stringify(await challengeBoard(visitor, noFilter))
  const empty = emptyProposal()
  await storedProposal(challenge, world.kettles.id, {
    draft: { ...empty, approach: { ...empty.approach, summary: 'A kaleidoscope of extracts.' } },
  })
  catalogueReactor()
  findReactor()
  expect(JSON.stringify(await challengeBoard(visitor, noFilter))).toBe(before)
  for (const words of ['kaleidoscope', 'Two Kettles proposal']) expect(await findEverything(words, null)).toEqual([])
})

test('an ended challenge leads on to what continues it, once that is published', async () => {
  const { world, catchUp } = await followed()
  const { northmere } = world
  const { _id: id } = await openedChallenge(world)
  await withdrawChallenge(await northmere.admin.act(), {
    ...{ id, code: 'priorities_changed', reason: 'It was two problems.', lessons: 'Ask for one thing.' },
  })
  const further = await draftChallenge(await northmere.editor.act(), { copyOfId: id, continues: true })
  await catchUp()
  const became = async () => (await catalogueNow()).continuing(id)
  expect(await became()).toEqual([])

  const timetable = fullContent(world.clock.now(), 21).timetable
  const act = await northmere.editor.act()
  await saveSection(act, { id: further._id, section: 'timetable', version: 0, content: timetable })
  await openChallenge(act, { id: further._id })
  await catchUp()
  expect(await became()).toMatchObject([{ reference: further.reference }])
})
